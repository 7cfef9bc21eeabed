import Testing

@testable import Matching

@Suite struct MentionGroupsTests {
    /// Groups of mentions, each of an article of its own.
    private func groups(_ count: Int, _ links: [(Int32, Int32, Float)], fits: (Int32, Int32) -> Bool = { _, _ in true })
        -> [[Int32]]
    {
        var groups = MentionGroups()
        for article in 0..<count {
            groups.add(1, of: Int32(article))
            for link in links where link.1 == Int32(article) {
                groups.add(MentionLink(first: link.0, second: link.1, agrees: true, isSame: true, probability: link.2))
            }
            groups.regroup(since: Int32(article), joins: 0.4, fits: fits)
        }
        return groups.all.map { groups.members(of: $0) }
    }

    @Test func `a sure link joins two`() {
        #expect(groups(3, [(0, 1, 0.9)]) == [[0, 1], [2]])
        #expect(groups(3, [(0, 1, 0.3)]) == [[0], [1], [2]])
    }

    @Test func `one chance link does not join what nothing else joins`() {
        #expect(groups(4, [(0, 1, 0.9), (2, 3, 0.9), (1, 2, 0.6)]) == [[0, 1], [2, 3]])
    }

    @Test func `what a third has in common with two joins them`() {
        #expect(groups(3, [(0, 1, 0.3), (0, 2, 0.9), (1, 2, 0.9)]) == [[0, 1, 2]])
    }

    @Test func `values that contradict each other are never in one group`() {
        #expect(groups(3, [(0, 1, 0.9), (1, 2, 0.8), (0, 2, 0.8)], fits: { $0 + $1 != 2 }) == [[0, 1], [2]])
    }
}

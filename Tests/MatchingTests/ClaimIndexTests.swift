import Matching
import Testing

@Suite struct ClaimIndexTests {
    private func keys(_ numbers: [UInt32]) -> [Stem] { numbers.map { Stem(number: $0) } }

    @Test func `a claim is found by what it shares`() {
        var index = ClaimIndex()
        index.add(keys([1, 2, 3]))
        index.add(keys([3, 4, 5]))
        index.add(keys([6, 7]))
        #expect(index.candidates(for: keys([1, 2, 3])).map(\.claim) == [0, 1])
        #expect(index.candidates(for: keys([9])).isEmpty)
    }

    @Test func `claims are found in sealed runs as in the open one`() {
        var index = ClaimIndex()
        for claim in 0..<40_000 { index.add(keys([UInt32(claim), UInt32(claim / 2 + 1_000_000), 7])) }
        for claim in [0, 1, 9_999, 20_000, 39_999] {
            #expect(index.candidates(for: keys([UInt32(claim), UInt32(claim / 2 + 1_000_000)])).first?.claim == claim)
        }
        #expect(index.count == 40_000)
    }
}

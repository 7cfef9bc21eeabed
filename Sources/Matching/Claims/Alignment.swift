/// Each word of one statement with its best partner in the other.
struct Alignment {
    /// By word of the first: the partner's place in the second, or -1.
    var partners: [Int]
    /// By word of the first: how alike the two are, 1 for the same stem.
    var likeness: [Float]
    /// The same from the second to the first.
    var backPartners: [Int]
    var backLikeness: [Float]
    /// Words in the same order in both: the longest common run with gaps, over stems.
    var inOrder: Int
    /// Neighbouring stems that both have, and how many each has.
    var commonPairs: Int
    var pairs: (Int, Int)

    init(_ first: Statement, _ second: Statement) {
        let one = first.words, two = second.words
        partners = [Int](repeating: -1, count: one.count)
        likeness = [Float](repeating: 0, count: one.count)
        backPartners = [Int](repeating: -1, count: two.count)
        backLikeness = [Float](repeating: 0, count: two.count)
        inOrder = Self.longestCommon(one, two)
        let onePairs = Self.neighbours(one), twoPairs = Self.neighbours(two)
        commonPairs = onePairs.intersection(twoPairs).count
        pairs = (onePairs.count, twoPairs.count)
        for match in first.table.matches(with: second.table) {
            offer(Int(match.first), Int(match.second), match.likeness)
        }
        for (at, word) in one.enumerated() where word.kind == .function {
            for (other, partner) in two.enumerated() where partner.stem == word.stem { offer(at, other, 1) }
        }
    }

    /// Two words that are alike: each keeps its best partner, of equals the nearest.
    private mutating func offer(_ at: Int, _ other: Int, _ alike: Float) {
        if alike > likeness[at] || alike == likeness[at] && abs(other - at) < abs(partners[at] - at) {
            likeness[at] = alike
            partners[at] = other
        }
        if alike > backLikeness[other]
            || alike == backLikeness[other] && abs(at - other) < abs(backPartners[other] - other)
        {
            backLikeness[other] = alike
            backPartners[other] = at
        }
    }

    private static func longestCommon(_ one: [ContentWord], _ two: [ContentWord]) -> Int {
        var row = [Int](repeating: 0, count: two.count + 1)
        for word in one {
            var diagonal = 0
            for (at, other) in two.enumerated() {
                let above = row[at + 1]
                row[at + 1] = word.stem == other.stem ? diagonal + 1 : max(above, row[at])
                diagonal = above
            }
        }
        return row[two.count]
    }

    private static func neighbours(_ words: [ContentWord]) -> Set<UInt64> {
        Set(zip(words, words.dropFirst()).map { UInt64($0.stem.number) << 32 | UInt64($1.stem.number) })
    }
}

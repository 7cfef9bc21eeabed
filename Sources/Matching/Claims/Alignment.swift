import ReportKit

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

    /// Word vectors below this say nothing: "summit" and "hamburger" have 0.3.
    static let floor: Float = 0.55

    init(_ first: Statement, _ second: Statement) {
        let one = first.words, two = second.words
        partners = [Int](repeating: -1, count: one.count)
        likeness = [Float](repeating: 0, count: one.count)
        backPartners = [Int](repeating: -1, count: two.count)
        backLikeness = [Float](repeating: 0, count: two.count)
        for (at, word) in one.enumerated() {
            for (other, partner) in two.enumerated() {
                let alike = Self.alike(word, at, first, partner, other, second)
                if alike > likeness[at]
                    || alike == likeness[at] && alike > 0 && abs(other - at) < abs(partners[at] - at)
                {
                    likeness[at] = alike
                    partners[at] = other
                }
                if alike > backLikeness[other]
                    || alike == backLikeness[other] && alike > 0 && abs(at - other) < abs(backPartners[other] - other)
                {
                    backLikeness[other] = alike
                    backPartners[other] = at
                }
            }
        }
        inOrder = Self.longestCommon(one, two)
        let onePairs = Self.neighbours(one), twoPairs = Self.neighbours(two)
        commonPairs = onePairs.intersection(twoPairs).count
        pairs = (onePairs.count, twoPairs.count)
    }

    static func alike(
        _ word: ContentWord, _ at: Int, _ first: Statement, _ partner: ContentWord, _ other: Int, _ second: Statement
    ) -> Float {
        if word.stem == partner.stem { return 1 }
        switch (word.kind, partner.kind) {
        case (.content, .content), (.content, .name), (.name, .content):
            let cosine = WordVectors.cosine(first.vectors, at, second.vectors, other)
            return cosine >= floor ? min(cosine, 0.99) : 0
        default: return 0
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

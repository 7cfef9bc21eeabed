import ReportKit

/// Two sentences of two articles, aligned: each word with its best partner in the other.
struct SentencePair: Sendable {
    /// One of the two: by word, how alike its best partner is, 0 where it has none, and which one that is.
    struct Side: Sendable {
        private(set) var likeness: [Float]
        private(set) var partner: [Int16]

        init(count: Int) {
            likeness = [Float](repeating: 0, count: count)
            partner = [Int16](repeating: -1, count: count)
        }

        mutating func offer(_ word: Int16, _ other: Int16, _ alike: Float) {
            guard alike > likeness[Int(word)] else { return }
            likeness[Int(word)] = alike
            partner[Int(word)] = other
        }
    }

    let matches: [WordMatch]
    private(set) var first: Side
    private(set) var second: Side
    /// How rare the words are in this story that both hold, together; and all words of both.
    let sharedRarity: Float
    let allRarity: Float
    /// How many names both have.
    let sharedNames: Int

    /// - Parameter rarities: what the words of each sentence tell in this story, together.
    init(_ one: PreparedSentence, _ two: PreparedSentence, _ rarity: StoryRarity, rarities: (Float, Float)) {
        matches = one.table.matches(with: two.table)
        first = Side(count: one.words.count)
        second = Side(count: two.words.count)
        for match in matches {
            first.offer(match.first, match.second, match.likeness)
            second.offer(match.second, match.first, match.likeness)
        }
        var shared: Float = 0, names = 0
        for (at, likeness) in first.likeness.enumerated() where likeness == 1 && one.words[at].tellsByItself {
            shared += rarity.of(one.words[at].stem)
            if one.words[at].kind == .name { names += 1 }
        }
        sharedRarity = shared
        allRarity = rarities.0 + rarities.1 - shared
        sharedNames = names
    }

    /// The share of what some words of one sentence tell that has a partner among some of the other, both ways.
    func covered(_ one: PreparedSentence, _ run: Range<Int>, _ two: PreparedSentence, _ other: Range<Int>) -> Covered {
        func share(_ words: [ContentWord], _ run: Range<Int>, _ side: Side, _ other: Range<Int>) -> Float {
            var all: Float = 0, found: Float = 0
            for at in run where words[at].kind != .function {
                all += words[at].weight
                if other.contains(Int(side.partner[at])) { found += words[at].weight * side.likeness[at] }
            }
            return all > 0 ? found / all : 0
        }
        return Covered(there: share(one.words, run, first, other), back: share(two.words, other, second, run))
    }

    /// The likeness of two words; 0 where they are not alike.
    func likeness(_ one: Int, _ two: Int) -> Float {
        matches.first { Int($0.first) == one && Int($0.second) == two }?.likeness ?? 0
    }

    /// The likeness of the two most alike of some words.
    func likeness(_ one: [Int], _ two: [Int]) -> Float {
        matches.reduce(0) {
            $1.likeness > $0 && one.contains(Int($1.first)) && two.contains(Int($1.second)) ? $1.likeness : $0
        }
    }

    /// How much each of two places' words have of the other's.
    struct Covered: Sendable {
        let there: Float
        let back: Float
        /// Both ways in one.
        var mean: Float { (there * back).squareRoot() }
        var least: Float { min(there, back) }
        var most: Float { max(there, back) }
    }

    /// The share of what stands around two places that has a partner around the other.
    /// - Parameter least: how near a word must stand to count, 0 to 1.
    func around(
        _ one: (Surroundings, PreparedSentence), _ two: (Surroundings, PreparedSentence), from least: Float
    ) -> Covered {
        func share(_ reach: [Float], _ words: [ContentWord], _ side: Side, _ other: [Float]) -> Float {
            var all: Float = 0, found: Float = 0
            for at in words.indices where reach[at] > 0 && reach[at] >= least {
                let weight = reach[at] * words[at].weight
                all += weight
                guard side.partner[at] >= 0 else { continue }
                let isNear = other[Int(side.partner[at])] >= max(least, Self.stillNear)
                found += weight * side.likeness[at] * (isNear ? 1 : Self.farShare)
            }
            return all > 0 ? found / max(all, Self.fewWords) : 0
        }
        return Covered(
            there: share(one.0.reach, one.1.words, first, two.0.reach),
            back: share(two.0.reach, two.1.words, second, one.0.reach))
    }

    /// A partner that counts less than this around its place counts half.
    private static let stillNear: Float = 0.25
    private static let farShare: Float = 0.5
    /// A bare "said 14" has nothing around it that could fit: less weight than that of one rare word is no full measure.
    private static let fewWords: Float = 6
}

import Matching
import ReportKit

/// What two articles have to do with each other: which figures, days, utterances and sentences belong together.
///
/// A pure function of the two, and all that the questions of a comparison are answered from.
struct PairReading: Sendable {
    /// Two figures, one in each, and how they stand.
    struct FigureLink: Sendable {
        let first: Int
        let second: Int
        let relation: FigureRelation
        /// How alike what stands around them is, 0 to 1.
        let around: Double
        /// How alike what they count is; nil where one does not say.
        let counted: Double?
        /// False where they hold for different days, periods or places.
        let sameTime: Bool?
        /// Whether both sentences give the time; else it is taken from the day that an article tells of.
        let isTimeTold: Bool
        /// True where both count people to whom the same happened.
        let sameToll: Bool
        /// True where they give different parts of what they count, so that both can be right.
        let ofOtherPart: Bool
        let kinship: Kinship
        /// How surely the claims that hold them are the same, 0 to 0.5; 0 where the numbers cannot agree.
        let sameClaim: Double
    }

    struct DayLink: Sendable {
        let first: Int
        let second: Int
        let agrees: Bool
        /// How alike what stands around them is, 0 to 1.
        let around: Double
    }

    struct UtteranceLink: Sendable {
        let first: Int
        let second: Int
        /// The share of the shorter one's words that the longer one has, and the other way.
        let shorter: Double
        let longer: Double
        /// How surely the two say the same, as for any two claims.
        let same: Double
        let isVerbatim: Bool
        /// The same, less what two utterances have above any two claims: they were chosen for words in common.
        var asClaims: Double { same - 0.05 }
    }

    /// Two sentences that tell of the same.
    struct LineLink: Sendable {
        let first: Int
        let second: Int
        /// The share of the first's words that the second has, and the other way.
        let there: Double
        let back: Double
    }

    var figures: [FigureLink] = []
    var days: [DayLink] = []
    var utterances: [UtteranceLink] = []
    var lines: [LineLink] = []

    init(_ one: Copy, _ two: Copy) {
        var aligned: [Int: LineAlignment] = [:]
        for (at, other) in LinePairs.candidates(one, two) + Votes.lines(one, two)
        where aligned[at * two.lines.count + other] == nil {
            let alignment = LineAlignment(one.lines[at], two.lines[other])
            aligned[at * two.lines.count + other] = alignment
            let link = LineLink(one.lines[at], two.lines[other], alignment)
            if max(link.there, link.back) >= 0.3 { lines.append(link) }
        }
        figures = FigureLink.links(one, two, aligned)
        days = DayLink.links(one, two, aligned, lines)
        utterances = UtteranceLink.links(one, two)
        // thousands of readings are kept: a list that grew has up to half of its room empty
        figures = figures.map(\.self)
        days = days.map(\.self)
        utterances = utterances.map(\.self)
        lines = lines.map(\.self)
    }
}

extension PairReading.LineLink {
    init(_ one: Line, _ two: Line, _ aligned: LineAlignment) {
        func covered(_ words: [Statement.Word], _ alike: [Float]) -> Double {
            var all: Float = 0, found: Float = 0
            for (word, alike) in zip(words, alike) where !word.isFunction {
                all += word.weight
                found += word.weight * alike
            }
            return all > 0 ? Double(found / all) : 0
        }
        self.init(
            first: one.place, second: two.place, there: covered(one.words, aligned.first),
            back: covered(two.words, aligned.second))
    }
}

/// Which sentences of two articles are worth aligning: those that share a word that tells something.
enum LinePairs {
    /// A word that more than this share of the sentences hold says nothing about which belong together.
    private static let common = 0.5

    static func candidates(_ one: Copy, _ two: Copy) -> [(Int, Int)] {
        var places: [Stem: [Int]] = [:]
        for line in two.lines {
            for stem in Set(line.words.filter { !$0.isFunction && $0.weight >= 2 }.map(\.stem)) {
                places[stem, default: []].append(line.place)
            }
        }
        var found: [(Int, Int)] = []
        for line in one.lines {
            var shared = [Double](repeating: 0, count: two.lines.count)
            for word in Set(
                line.words.filter { !$0.isFunction && $0.weight >= 2 }.map { Seen(stem: $0.stem, weight: $0.weight) })
            {
                for place in places[word.stem] ?? [] { shared[place] += Double(word.weight) }
            }
            for place in shared.indices where shared[place] >= least { found.append((line.place, place)) }
        }
        return found
    }

    /// One rare word, or two common ones.
    private static let least = 4.0

    private struct Seen: Hashable {
        let stem: Stem
        let weight: Float
    }
}

extension PairReading {
    /// The two articles' reading, made once for a process.
    static func of(_ one: Copy, _ two: Copy) -> PairReading {
        readings.value(of: one.article, with: two.article) { PairReading(one, two) }
    }

    /// By how much the claims that hold two places are surer to be the same than not, 0 to 0.5: what is told by other words than
    /// those right around.
    static func sameClaim(
        _ first: TextSpan, _ line: Line, _ one: Copy, _ second: TextSpan, _ other: Line, _ two: Copy
    ) -> Double {
        let likeness = SameClaim().compare(one.clause(holding: first, in: line), two.clause(holding: second, in: other))
        return max(0, likeness.score - SameClaim.alike)
    }

    /// The figures of one article that can be about one thing; sought once for a process, among the sentences that have any.
    static func figures(within copy: Copy) -> [FigureLink] {
        ownFigures.value(of: copy.article) {
            let lines = Set(copy.figures.map(\.line))
            var aligned: [Int: LineAlignment] = [:]
            for (at, other) in LinePairs.candidates(copy, copy) where lines.contains(at) && lines.contains(other) {
                aligned[at * copy.lines.count + other] = LineAlignment(copy.lines[at], copy.lines[other])
            }
            return FigureLink.links(copy, copy, aligned)
        }
    }

    /// As many as the pairs of the articles that a story's comparison takes at most.
    static let pairs = Table.most * (Table.most - 1) / 2

    private static let readings = Prepared<PairReading>(room: pairs)
    private static let ownFigures = Prepared<[FigureLink]>(room: 256)
}

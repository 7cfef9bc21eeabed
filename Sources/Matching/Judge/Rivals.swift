/// How a pair of mentions stands among the other pairs of the two articles: what tells two mentions of one question from two
/// that only look alike.
///
/// A mention has a rival where another mention of the other article could be its partner. The mentions beside are those of the
/// same two sentences: in a list of what was seized, each figure speaks for the others.
enum RivalFeature: Int, CaseIterable, Sendable {
    /// The pair's own probability and log odds, by its words and clauses alone.
    case own, ownOdds
    /// The better and the worse of the two mentions' best rivals, and by how much the pair is ahead of the better one.
    case rival, otherRival, lead
    /// The same among those whose values fit.
    case fittingRival, otherFittingRival, fittingLead
    /// The best of the pairs beside, the best whose values fit, the best of the next in order, and all together.
    case beside, fittingBeside, next, allBeside
}

/// A pair of mentions of two articles, as its words and clauses alone show it.
struct JudgedPair: Sendable {
    /// The earlier article's mention and the later one's: places in the story's list of mentions.
    let first: Int32
    let second: Int32
    /// Where their sentences are: equal keys for pairs of the same two sentences.
    let sentences: SentencePairKey
    let relation: MentionRelation
    /// Whether they are unequal and hold for two periods.
    let isApart: Bool
    let features: PairFeatures
    let own: Float
    /// Whether their values fit.
    var agrees: Bool { relation.agrees || relation.isSame }
}

/// Which two sentences: of an earlier article and of the newest one.
struct SentencePairKey: Hashable, Sendable {
    let article: Int32
    let first: Int32
    let second: Int32
}

/// The second look at an article's pairs: all at once.
struct Rivals {
    private struct Partner {
        let other: Int32
        let own: Float
        let agrees: Bool
    }

    private struct Side: Hashable {
        let mention: Int32
        let article: Int32
    }

    private let pairs: [JudgedPair]
    private var bySide: [Side: [Partner]] = [:]
    private var bySentences: [SentencePairKey: [Int]] = [:]

    /// - Parameter pairs: what a new article's mentions make with those of earlier ones.
    init(_ pairs: [JudgedPair]) {
        self.pairs = pairs
        for (at, pair) in pairs.enumerated() {
            let (new, old) = Self.sides(pair)
            bySide[new, default: []].append(Partner(other: pair.first, own: pair.own, agrees: pair.agrees))
            bySide[old, default: []].append(Partner(other: pair.second, own: pair.own, agrees: pair.agrees))
            bySentences[pair.sentences, default: []].append(at)
        }
    }

    /// The new mention with the article it is set against, and the old one.
    private static func sides(_ pair: JudgedPair) -> (Side, Side) {
        (
            Side(mention: pair.second, article: pair.sentences.article),
            Side(mention: pair.first, article: pair.sentences.article)
        )
    }

    /// The features of the pair at a place: each once, and each once more where the two values do not fit.
    func features(_ at: Int) -> [Float] {
        var values = [Float](repeating: 0, count: Self.count)
        let pair = pairs[at]
        func set(_ feature: RivalFeature, _ value: Float) {
            values[feature.rawValue] = value
            if !pair.agrees { values[RivalFeature.allCases.count + feature.rawValue] = value }
        }
        let (new, old) = Self.sides(pair)
        let (one, oneFits) = best(new, without: pair.first), (two, twoFits) = best(old, without: pair.second)
        set(.own, pair.own)
        set(.ownOdds, LinearScore.logOdds(pair.own, margin: 1e-6))
        set(.rival, max(one, two))
        set(.otherRival, min(one, two))
        set(.lead, pair.own - max(one, two))
        set(.fittingRival, max(oneFits, twoFits))
        set(.otherFittingRival, min(oneFits, twoFits))
        set(.fittingLead, pair.own - max(oneFits, twoFits))
        for other in bySentences[pair.sentences] ?? [] {
            let beside = pairs[other]
            guard beside.first != pair.first, beside.second != pair.second else { continue }
            set(.beside, max(values[RivalFeature.beside.rawValue], beside.own))
            if beside.agrees { set(.fittingBeside, max(values[RivalFeature.fittingBeside.rawValue], beside.own)) }
            set(.allBeside, values[RivalFeature.allBeside.rawValue] + beside.own)
            let steps = (beside.first - pair.first, beside.second - pair.second)
            if steps.0 == steps.1, abs(steps.0) == 1 {
                set(.next, max(values[RivalFeature.next.rawValue], beside.own))
            }
        }
        return values
    }

    static let count = 2 * RivalFeature.allCases.count

    private func best(_ side: Side, without partner: Int32) -> (any: Float, fitting: Float) {
        var any: Float = 0, fitting: Float = 0
        for other in bySide[side] ?? [] where other.other != partner {
            any = max(any, other.own)
            if other.agrees { fitting = max(fitting, other.own) }
        }
        return (any, fitting)
    }
}

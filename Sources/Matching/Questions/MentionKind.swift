import ReportKit

/// What comparing has to know of a kind of mentions: figures, days, utterances.
protocol MentionKind {
    associatedtype Mention: Sendable

    static var kind: QuestionKind { get }
    static func mentions(of article: PreparedArticle) -> [Mention]
    static func frame(of mention: Mention) -> ClauseFrame
    /// So many mentions of earlier articles are judged beside a new one, those first that share most.
    static var mostJudged: Int { get }
    /// What they share at least with its sentence: how rare the words are, together.
    static var leastShared: Float { get }
    /// What it is found by, besides the words of its sentence.
    static func keys(of mention: Mention, in article: PreparedArticle) -> [UInt64]
    /// How two mentions' values stand to each other; nil where they cannot be set against each other.
    static func relation(_ one: Placed<Mention>, _ two: Placed<Mention>) -> MentionRelation?
    static func features(
        _ one: Placed<Mention>, _ two: Placed<Mention>, _ relation: MentionRelation, _ pair: SentencePair
    ) -> PairFeatures
    /// What speaks against setting two mentions whose values do not fit against each other; nil where nothing does.
    static func veto(_ one: Placed<Mention>, _ two: Placed<Mention>) -> Veto?
    /// Whether a mention shows an answer better than others of its article: words in quotation marks before reported ones.
    static func isPlain(_ mention: Mention) -> Bool
    /// The mention as an answer.
    static func answer(_ placed: Placed<Mention>) -> Answer
}

extension MentionKind {
    static var mostJudged: Int { 32 }
    static var leastShared: Float { 0 }
    static func isPlain(_ mention: Mention) -> Bool { true }
}

/// How the values of two mentions stand to each other.
struct MentionRelation: Sendable, Hashable {
    /// Both can be right.
    let agrees: Bool
    /// They come to the same, and neither is a bound or a size. Where they cannot both be right all the same, one of them
    /// contradicts itself: "Thursday the 15th" beside "Wednesday the 15th".
    let isSame: Bool
    /// Why the two are one although they are written otherwise: "the same, rounded".
    var reason: String?
}

enum Figures: MentionKind {
    static let kind = QuestionKind.figure
    static func mentions(of article: PreparedArticle) -> [FigureMention] { article.figures }
    static func frame(of mention: FigureMention) -> ClauseFrame { mention.frame }

    /// The value, and what is counted.
    static func keys(of mention: FigureMention, in article: PreparedArticle) -> [UInt64] {
        let words = article.sentences[mention.frame.sentence].words
        return [mention.figure.value.bitPattern, WordKey(mention.figure.unit ?? mention.figure.kind.rawValue).number]
            + mention.counted.map { UInt64(words[$0].stem.number) }
            + (mention.fate.map { [UInt64($0.rawValue) << 40 | 1] } ?? [])
    }

    static func relation(_ one: Placed<FigureMention>, _ two: Placed<FigureMention>) -> MentionRelation? {
        switch NumberRelation(one.mention, two.mention) {
        case .same(let reason): MentionRelation(agrees: true, isSame: true, reason: reason)
        case .compatible: MentionRelation(agrees: true, isSame: false)
        case .different: MentionRelation(agrees: false, isSame: false)
        case .incomparable: nil
        }
    }

    static func features(
        _ one: Placed<FigureMention>, _ two: Placed<FigureMention>, _ relation: MentionRelation, _ pair: SentencePair
    ) -> PairFeatures {
        PairFeatures(figures: one, two, relation, pair)
    }
}

enum Days: MentionKind {
    static let kind = QuestionKind.day
    static func mentions(of article: PreparedArticle) -> [DayMention] { article.days }
    static func frame(of mention: DayMention) -> ClauseFrame { mention.frame }

    static func keys(of mention: DayMention, in article: PreparedArticle) -> [UInt64] {
        [WordKey(mention.date.value).number]
    }

    static func relation(_ one: Placed<DayMention>, _ two: Placed<DayMention>) -> MentionRelation? {
        let date = one.mention.date, other = two.mention.date
        if let stated = date.misfit ?? other.misfit, date.misfit != other.misfit {
            let day = date.misfit == nil ? date : other, odd = date.misfit == nil ? other : date
            if day.weekday != nil, day.weekday != stated {
                return MentionRelation(agrees: false, isSame: odd.from?.weekday == day.weekday)
            }
        }
        return switch date.isSame(as: other) {
        case let isSame?: MentionRelation(agrees: isSame, isSame: isSame)
        // "today" and "Saturday", "last week" and a day: nothing speaks against it
        case nil: MentionRelation(agrees: true, isSame: false)
        }
    }

    static func features(
        _ one: Placed<DayMention>, _ two: Placed<DayMention>, _ relation: MentionRelation, _ pair: SentencePair
    ) -> PairFeatures {
        PairFeatures(days: one, two, relation, pair)
    }
}

enum Utterances: MentionKind {
    static let kind = QuestionKind.utterance
    static let mostJudged = 10
    /// Two words that tell something: one utterance in two wordings has them in common.
    static let leastShared: Float = 4
    static func mentions(of article: PreparedArticle) -> [UtteranceMention] { article.utterances }
    static func frame(of mention: UtteranceMention) -> ClauseFrame { mention.frame }
    static func keys(of mention: UtteranceMention, in article: PreparedArticle) -> [UInt64] { [] }

    /// Two utterances can always be one; they are printed alike where the shorter stands in the longer word for word.
    static func relation(_ one: Placed<UtteranceMention>, _ two: Placed<UtteranceMention>) -> MentionRelation? {
        MentionRelation(agrees: true, isSame: Runs.isPart(one.stems, of: two.stems))
    }

    static func features(
        _ one: Placed<UtteranceMention>, _ two: Placed<UtteranceMention>, _ relation: MentionRelation,
        _ pair: SentencePair
    ) -> PairFeatures {
        PairFeatures(utterances: one, two, isVerbatim: relation.isSame, pair)
    }
}

public import ReportKit

/// What one article gives as the answer to a question: 37 meetings, Thursday, somebody's words.
public struct Answer: Sendable, Hashable {
    public let article: ArticleID
    /// The shortest span that shows it; a figure's with what is counted, where that follows at once.
    public let span: TextSpan
    /// What it comes to, made comparable: `37`, `2021-12-15`, or the words themselves.
    public let value: String
    /// The sentence it stands in.
    public let sentence: TextSpan
    /// Who says it; nil where the outlet does.
    public let source: Mention?
    /// True for words in quotation marks.
    public let isQuoted: Bool
}

/// A question that the articles of a story answer, and their answers: "how many meetings since 2013?", 37 and 36.
public struct Question: Sendable, Hashable {
    /// How its answers stand to each other.
    public enum Standing: Sendable, Hashable {
        /// All can be right: equal, rounded, or within the others' bounds.
        case agree
        /// Two of them cannot both be right.
        case conflict
        /// They differ, since the later ones were counted later.
        case update
        /// They differ, and hold for different periods.
        case otherPeriod
    }

    public let kind: QuestionKind
    /// The answers, each kind of value apart; within one, of each article that which shows it best, in the order of arrival.
    public let values: [[Answer]]
    public let standing: Standing
    /// How probable it is that all of them answer one question, 0 to 1.
    public let probability: Double
    /// What decided, in words.
    public let why: [String]

    /// All answers, in the order of arrival.
    public var answers: [Answer] { values.flatMap(\.self) }
}

/// Why two mentions that look alike are not set against each other, although the judge would have them so.
public enum Veto: String, Sendable, Hashable, Codable {
    /// An article that gives both knows them as two things.
    case bothInOneArticle
    /// One of the two has a partner that fits better.
    case betterPartner
    /// Each is said of a period of its own.
    case otherTime
    /// The later one was counted later.
    case update
    /// One is a part of what the other counts, or a day in the other's longer time.
    case otherPart
    /// They belong to two whose names differ.
    case otherBearer
    /// A number that grows from day to day by itself: "the sixth day of protests".
    case running

    /// What `why-not` prints.
    public var words: String {
        switch self {
        case .bothInOneArticle: "one article gives both, and so knows them as two things"
        case .betterPartner: "one of the two has a partner in the other article that fits better"
        case .otherTime: "they hold for different times"
        case .update: "the later one was counted later"
        case .otherPart: "one is a part of the other"
        case .otherBearer: "they belong to two whose names differ"
        case .running: "the number grows from day to day by itself"
        }
    }
}

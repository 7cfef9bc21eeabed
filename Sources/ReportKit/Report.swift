/// What a report tells: one of the kinds below, or a plugin's own.
public struct ReportKind: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible {
    /// The word that the journal field, the files and the commands use.
    public let rawValue: String
    /// A kind of a plugin's own: lower-case letters, digits and hyphens.
    public init(rawValue: String) { self.rawValue = rawValue }
    public var description: String { rawValue }

    /// Different numbers for the same thing at the same time.
    public static let figureConflict = ReportKind(rawValue: "figure-conflict")
    /// The same number, also rounded, in other words, another unit or currency.
    public static let figureAgree = ReportKind(rawValue: "figure-agree")
    /// Different numbers for different periods, places or parts: not a conflict, and said so.
    public static let differentPeriod = ReportKind(rawValue: "different-period")
    /// The same event on different days.
    public static let dateConflict = ReportKind(rawValue: "date-conflict")
    /// The same event on the same day.
    public static let dateAgree = ReportKind(rawValue: "date-agree")
    /// A contradiction without a number: who, where, whether.
    public static let factConflict = ReportKind(rawValue: "fact-conflict")
    /// The same utterance in different words.
    public static let quoteVariant = ReportKind(rawValue: "quote-variant")
    /// The same utterance in the same words.
    public static let quoteAgree = ReportKind(rawValue: "quote-agree")
    /// The same claim from different sources, or named by one and anonymous with another.
    public static let attributionDifference = ReportKind(rawValue: "attribution-difference")
    /// A claim that matters and that one outlet alone has, of those that tell the story.
    public static let onlyInOneSource = ReportKind(rawValue: "only-in-one-source")
    /// The same passage outside quotation marks.
    public static let sharedText = ReportKind(rawValue: "shared-text")
    /// Something that the story had not been told before.
    public static let newClaim = ReportKind(rawValue: "new-claim")
    /// An outlet withdraws what it published.
    public static let retraction = ReportKind(rawValue: "retraction")
    /// An outlet corrects what it published.
    public static let correction = ReportKind(rawValue: "correction")
    /// Different numbers, because the count was taken at another time: a toll that rises.
    public static let figureUpdate = ReportKind(rawValue: "figure-update")
    /// Different days, because the plan was made at another time.
    public static let dateUpdate = ReportKind(rawValue: "date-update")

    /// The kinds above; a plugin may have more.
    public static let known: [ReportKind] = [
        .figureConflict, .figureAgree, .differentPeriod, .dateConflict, .dateAgree, .factConflict, .quoteVariant,
        .quoteAgree, .attributionDifference, .onlyInOneSource, .sharedText, .newClaim, .figureUpdate, .dateUpdate,
        .retraction, .correction,
    ]

    /// The kinds that set articles side by side: of these, one place in a text belongs to one thing.
    public static let comparing = Set(known).subtracting([
        .newClaim, .retraction, .correction, .onlyInOneSource,
    ])

    /// True for the kinds in which two outlets cannot both be right.
    public var isConflict: Bool { [.figureConflict, .dateConflict, .factConflict].contains(self) }
}

/// The shortest span that shows a value, in one article: no report stands without some.
public struct Evidence: Sendable, Hashable, Codable {
    /// The article it stands in.
    public var article: ArticleID
    /// Where.
    public var span: TextSpan
    /// What it comes to, made comparable: `37`, `2021-12-15`, or the words themselves.
    public var value: String

    /// A piece of evidence.
    public init(_ article: ArticleID, _ span: TextSpan, value: String) {
        self.article = article
        self.span = span
        self.value = value
    }
}

/// What a plugin found: one thing, however many outlets tell it.
public struct Report: Sendable, Hashable, Codable {
    /// Whether an editor is told at once or finds it on the story's page.
    public enum Urgency: String, Sendable, Hashable, Codable {
        /// Told in the journal, once.
        case alert
        /// Stands in the story's report only.
        case note
    }

    /// What it tells.
    public var kind: ReportKind
    /// The subject, in a few words: "meetings since 2013".
    public var about: String
    /// One line for the journal, with the values and who gives them.
    public var message: String
    /// The sentences that prove it, each with its value.
    public var values: [Evidence]
    /// What led to it, a reason a line.
    public var why: [String]
    /// 0 to 1.
    public var confidence: Double
    /// Whether an editor is told at once.
    public var urgency: Urgency
    /// What makes it this report and no other: the same for the same thing when more outlets join it.
    ///
    /// Made of what was told first (kind, article and span), so that it stays when the story grows.
    public var key: String

    /// A report.
    public init(
        _ kind: ReportKind, about: String, message: String, values: [Evidence], why: [String], confidence: Double,
        urgency: Urgency, key: String? = nil
    ) {
        self.kind = kind
        self.about = about
        self.message = message
        self.values = values
        self.why = why
        self.confidence = confidence
        self.urgency = urgency
        self.key = key ?? values.first.map { "\($0.article) \($0.span.start)-\($0.span.end)" } ?? about
    }
}

public import Matching
public import ReportKit

/// One article on its way into the ledger, with what it brings.
public struct Filing: Sendable {
    /// The article's number in the ledger, in the order of arrival.
    public var number: Int
    public var article: Article
    /// What the story matcher keeps of it.
    public var trace: [UInt8]
    /// What its claims are found by.
    public var claims: ClaimKeys
    /// Its story as it stands with this article.
    public var story: StoryRow
    public var alerts: [Alert]
    /// The number of the article that it is a new version of.
    public var replaces: Int?
    /// What it teaches of its outlet's standing paragraphs.
    public var lesson = PressedLesson()
    /// Whether an outlet that joins what was told already is told of.
    public var followUp = false
    /// When, ISO 8601.
    public var at: String

    public init(
        number: Int, article: Article, trace: [UInt8] = [], story: StoryRow, claims: ClaimKeys = ClaimKeys(claims: []),
        alerts: [Alert] = [], replaces: Int? = nil, at: String
    ) {
        self.number = number
        self.replaces = replaces
        self.article = article
        self.trace = trace
        self.claims = claims
        self.story = story
        self.alerts = alerts
        self.at = at
    }
}

/// What the story matcher is told at start of an article that was filed.
public struct FiledTrace: Sendable, Hashable {
    public var article: Int
    public var story: Int
    /// Whether a newer version stands for it.
    public var isReplaced: Bool
    public var trace: [UInt8]
}

/// What one transaction writes.
public struct Batch: Sendable {
    public var filings: [Filing] = []
    public var spikes: [SpikedFile] = []
    /// What was delivered since the last transaction.
    public var delivered: [Delivered] = []
    /// Ids of spikes that the journal was told of.
    public var toldSpikes: [String] = []
    /// Stories whose page was printed or removed.
    public var printed: [PrintedPage] = []

    public init() {}

    /// Whether there is nothing to write.
    public var isEmpty: Bool {
        filings.isEmpty && spikes.isEmpty && delivered.isEmpty && toldSpikes.isEmpty && printed.isEmpty
    }
}

/// A story's page as it was printed.
public struct PrintedPage: Sendable, Hashable {
    /// The story's number.
    public var story: Int
    /// The edition of the story that it shows, or after which it was removed.
    public var edition: Int
    /// What the way in says of it, for whoever prints that.
    public var line: [UInt8]

    public init(story: Int, edition: Int, line: [UInt8]) {
        self.story = story
        self.edition = edition
        self.line = line
    }
}

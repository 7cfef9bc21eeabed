public import ReportKit

/// One article on its way into the ledger, with what it brings.
public struct Filing: Sendable {
    public var article: Article
    /// Its story as it stands with this article.
    public var story: StoryRow
    /// Numbers of the stories that turned out to be the same as `story`.
    public var merged: [Int]
    public var alerts: [Alert]
    /// When, ISO 8601.
    public var at: String

    public init(article: Article, story: StoryRow, merged: [Int] = [], alerts: [Alert] = [], at: String) {
        self.article = article
        self.story = story
        self.merged = merged
        self.alerts = alerts
        self.at = at
    }
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
    /// How many of its articles it shows; 0 where it was removed.
    public var articles: Int
    /// What the way in says of it, for whoever prints that.
    public var line: [UInt8]

    public init(story: Int, articles: Int, line: [UInt8]) {
        self.story = story
        self.articles = articles
        self.line = line
    }
}

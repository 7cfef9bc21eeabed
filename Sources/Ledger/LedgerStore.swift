public import ReportKit

/// What survives a crash: articles, the stories they tell, and the alerts with what is known of their delivery.
///
/// SQLite is the first store. One caller at a time; whoever owns it keeps it on one queue.
public protocol LedgerStore: AnyObject {
    /// Whether a file with these bytes has been filed.
    func knows(_ sha256: String) throws(LedgerError) -> Bool
    /// Writes all of the batch or nothing of it. Alerts whose id is known are not written again.
    func file(_ batch: Batch) throws(LedgerError)
    /// Alerts that are not yet everywhere they belong, oldest first; with `untold`, those the journal lacks.
    func undelivered(limit: Int, untold: Bool) throws(LedgerError) -> [Delivery]
    /// Spiked files that the journal has not been told of, oldest first.
    func untoldSpikes(limit: Int) throws(LedgerError) -> [SpikedFile]
    /// A story's newest articles, in the order of arrival.
    func articles(ofStory story: Int, newest limit: Int) throws(LedgerError) -> [Article]
    /// The stories that were filed in since a time (ISO 8601), in order of founding; merged ones are not among them.
    func stories(filedSince time: String) throws(LedgerError) -> [StoryRow]
    /// The story with that number.
    func story(_ number: Int) throws(LedgerError) -> StoryRow?
    /// Hands over every article of the stories filed in since a time, in the order of arrival, with its story.
    func replay(filedSince time: String, _ body: (Int, Article) -> Void) throws(LedgerError)
    /// Stories whose page is older than their last article.
    func storiesToPrint(limit: Int) throws(LedgerError) -> [StoryRow]
    /// The number that the next story gets.
    func nextStoryNumber() throws(LedgerError) -> Int
    /// How much there is of everything.
    func counts() throws(LedgerError) -> LedgerCounts
}

/// A story, without its articles.
public struct StoryRow: Sendable, Hashable {
    /// Its number in the ledger, in order of founding.
    public var number: Int
    /// Its name for readers.
    public var id: String
    public var title: String
    /// The number of the story that it follows on from.
    public var follows: Int?
    /// How many articles it has.
    public var articles: Int
    /// When its first and its last article were filed, ISO 8601.
    public var first: String
    public var last: String

    /// A story.
    public init(number: Int, id: String, title: String, follows: Int? = nil, articles: Int = 0, first: String, last: String) {
        self.number = number
        self.id = id
        self.title = title
        self.follows = follows
        self.articles = articles
        self.first = first
        self.last = last
    }
}

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
    /// Stories whose page was printed, with the number of articles it shows.
    public var printed: [Int: Int] = [:]

    public init() {}

    /// Whether there is nothing to write.
    public var isEmpty: Bool {
        filings.isEmpty && spikes.isEmpty && delivered.isEmpty && toldSpikes.isEmpty && printed.isEmpty
    }
}

/// An alert on its way out.
public struct Delivery: Sendable, Hashable {
    /// Its number in the ledger, in the order of filing.
    public var number: Int64
    public var alert: Alert
    public var inOutbox: Bool
    public var inJournal: Bool
}

/// Where an alert has arrived.
public struct Delivered: Sendable, Hashable {
    public var number: Int64
    public var inOutbox: Bool
    public var inJournal: Bool

    public init(number: Int64, inOutbox: Bool, inJournal: Bool) {
        self.number = number
        self.inOutbox = inOutbox
        self.inJournal = inJournal
    }
}

/// A file that could not be read as copy.
public struct SpikedFile: Sendable, Hashable, Codable {
    /// Made from name and content.
    public var id: String
    /// As it lay in the inbox.
    public var file: String
    /// A word for programs.
    public var code: String
    /// What, how much, and what to do next.
    public var message: String
    /// Its place below the spike folder.
    public var name: String
    public var at: String

    public init(id: String, file: String, code: String, message: String, name: String, at: String) {
        self.id = id
        self.file = file
        self.code = code
        self.message = message
        self.name = name
        self.at = at
    }
}

/// How much there is of everything.
public struct LedgerCounts: Sendable, Hashable, Codable {
    public var articles = 0
    public var stories = 0
    public var alerts = 0
    public var spiked = 0
    /// Alerts that are not yet everywhere they belong.
    public var undelivered = 0

    public init() {}
}

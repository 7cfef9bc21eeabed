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
    /// Merged stories that still have a page.
    func pagesToRemove(limit: Int) throws(LedgerError) -> [StoryRow]
    /// When each of a story's articles was filed.
    func arrivals(ofStory story: Int) throws(LedgerError) -> [ArticleID: String]
    /// The newest stories that have a page, each with what was kept of it.
    func pages(limit: Int) throws(LedgerError) -> [[UInt8]]
    /// The newest alerts, newest first.
    func newestAlerts(limit: Int) throws(LedgerError) -> [Alert]
    /// The number that the next story gets.
    func nextStoryNumber() throws(LedgerError) -> Int
    /// How much there is of everything.
    func counts() throws(LedgerError) -> LedgerCounts
}

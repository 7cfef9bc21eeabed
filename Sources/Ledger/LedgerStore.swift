public import ReportKit

/// What survives a crash: articles, the stories they tell, and the alerts with what is known of their delivery.
///
/// SQLite is the first store. One caller at a time; whoever owns it keeps it on one queue.
public protocol LedgerStore: AnyObject {
    /// Which articles of a file with these bytes have been filed, by their place in it.
    func items(of sha256: String) throws(LedgerError) -> Set<Int>
    /// Writes all of the batch or nothing of it. Alerts whose id is known are not written again.
    func file(_ batch: Batch) throws(LedgerError)
    /// Alerts that are not yet everywhere they belong, oldest first; with `untold`, those the journal lacks.
    /// - Parameter time: those for the journal are due where the oldest of their story was filed until then (ISO 8601);
    ///   nil: all are.
    func undelivered(limit: Int, untold: Bool, gatheredUntil time: String?) throws(LedgerError) -> [Delivery]
    /// When the oldest alert was filed that the journal lacks; nil where it lacks none.
    func oldestUntold() throws(LedgerError) -> String?
    /// Spiked files that the journal has not been told of, oldest first.
    func untoldSpikes(limit: Int) throws(LedgerError) -> [SpikedFile]
    /// Carries out what later articles showed about earlier ones; gives the stories that it touched, as they are now.
    func reorder(_ reordering: Reordering) throws(LedgerError) -> [StoryRow]
    /// The article with that number.
    func article(_ number: Int) throws(LedgerError) -> Article?
    /// A story's newest articles, in the order of arrival; of each the newest version.
    func articles(ofStory story: Int, newest limit: Int) throws(LedgerError) -> [Article]
    /// What a story's outlets have since changed, in the order of arrival.
    func earlierVersions(ofStory story: Int, newest limit: Int) throws(LedgerError) -> [EarlierVersion]
    /// The stories that were filed in since a time (ISO 8601), in order of founding; merged ones are not among them.
    func stories(filedSince time: String) throws(LedgerError) -> [StoryRow]
    /// The story with that number.
    func story(_ number: Int) throws(LedgerError) -> StoryRow?
    /// Whether a story has that id, also one that was merged.
    func isStory(_ id: Story.ID) throws(LedgerError) -> Bool
    /// Hands over what was kept of every article of the stories filed in since a time, in the order of arrival.
    func replay(filedSince time: String, _ body: (FiledTrace) -> Void) throws(LedgerError)
    /// Brings the index of claims up to what was filed; most of the time there is nothing to do.
    func sealClaims() throws(LedgerError)
    /// Stories whose page is older than their last article.
    func storiesToPrint(limit: Int) throws(LedgerError) -> [StoryRow]
    /// Stories that still have a page though they were merged.
    func pagesToRemove(limit: Int) throws(LedgerError) -> [StoryRow]
    /// When each of a story's articles was filed.
    func arrivals(ofStory story: Int) throws(LedgerError) -> [ArticleID: String]
    /// The newest stories that have a page, each with what was kept of it.
    func pages(limit: Int) throws(LedgerError) -> [[UInt8]]
    /// The alerts of a story that were muted as they were filed, each with the reason.
    func mutedAlerts(ofStory story: Int) throws(LedgerError) -> [String: String]
    /// The newest alerts that were told, newest first.
    func newestAlerts(limit: Int) throws(LedgerError) -> [Alert]
    /// What was learned of standing paragraphs, and the leaves of the newest articles, both in the order of filing.
    func pressedLessons(newest limit: Int) throws(LedgerError) -> (learned: [[UInt8]], leaves: [[UInt8]])
    /// The numbers that the next article and the next story get.
    func nextNumbers() throws(LedgerError) -> (article: Int, story: Int)
    /// Stories that had their last article before a time (ISO 8601) and are told of to the end, the oldest first.
    func storiesToDrop(filedBefore time: String, limit: Int) throws(LedgerError) -> [StoryRow]
    /// Forgets stories whole, but those that were filed in since; gives those that went. That their articles were filed and
    /// their alerts told stays known.
    func drop(stories: [Int], filedBefore time: String) throws(LedgerError) -> [Int]
    /// Files that were spiked before a time, the journal told, the oldest first.
    func spikesToDrop(spikedBefore time: String, limit: Int) throws(LedgerError) -> [SpikedFile]
    /// Forgets spiked files, by their ids.
    func drop(spikes: [String]) throws(LedgerError)
    /// How many bytes what is in it takes; a file that was larger once keeps its size and fills up again.
    func usedBytes() throws(LedgerError) -> Int
    /// How much there is of everything.
    func counts() throws(LedgerError) -> LedgerCounts
}

import Ledger
import Matching
import Newsroom
import ReportKit

/// Puts articles into their stories and asks the plugins what is worth telling. Writes nothing: what it gives becomes
/// one transaction.
final class NewsDesk {
    private var matcher = StoryMatcher()
    /// The matcher counts stories in its own way; these are the ledger's.
    private var rows: [Int: StoryRow] = [:]
    private var nextNumber: Int
    /// An article that has its place while its story cannot be loaded.
    private var halfWay: (ArticleID, StoryMatcher.Placement)?

    private let ledger: any LedgerStore
    var shelf: StoryShelf
    var runner: PluginRunner

    /// Begins where the ledger stands: the matcher is handed all articles of the stories that are still open.
    init(_ ledger: any LedgerStore, openSince: String, shelf: StoryShelf, runner: PluginRunner) throws(LedgerError) {
        self.ledger = ledger
        self.shelf = shelf
        self.runner = runner
        let open = Dictionary(
            try ledger.stories(filedSince: openSince).map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        nextNumber = try ledger.nextStoryNumber()
        var matcher = StoryMatcher()
        var rows: [Int: StoryRow] = [:]
        try ledger.replay(filedSince: openSince) { number, article in
            rows[matcher.place(article).story] = open[number]
        }
        self.matcher = matcher
        self.rows = rows
    }

    /// How many stories are open.
    var stories: Int { rows.count }

    /// Files one article: its story, and the alerts that it brings.
    func file(_ article: Article, at: String) throws(LedgerError) -> (filing: Filing, failures: [PluginRunner.Failure]) {
        let placement = place(article)
        halfWay = (article.id, placement)
        var row = rows[placement.story] ?? founded(by: article, placement, at: at)
        var story = try shelf.story(row, from: ledger)
        let merged = placement.merged.compactMap { rows[$0] }.filter { $0.number != row.number }
        for other in merged {
            story.articles = try shelf.story(other, from: ledger).articles + story.articles
            row.articles += other.articles
        }
        if story.follows == nil { story.follows = row.follows.flatMap { number in rows.values.first { $0.number == number }?.id } }
        let found = runner.run(on: article, in: story)
        let alerts = found.reports.filter { $0.1.urgency == .alert }
            .map { Alert($0.1, plugin: $0.plugin, on: article, in: story, at: at) }
        halfWay = nil
        row.articles += 1
        row.last = at
        settle(row, placement, merged, article)
        return (
            Filing(article: article, story: row, merged: merged.map(\.number), alerts: alerts, at: at), found.failures
        )
    }

    private func place(_ article: Article) -> StoryMatcher.Placement {
        if let (id, placement) = halfWay, id == article.id { return placement }
        return matcher.place(article)
    }

    private func founded(by article: Article, _ placement: StoryMatcher.Placement, at: String) -> StoryRow {
        StoryRow(
            number: nextNumber, id: storyID(foundedBy: article), title: title(of: article),
            follows: placement.follows.flatMap { rows[$0]?.number }, first: at, last: at)
    }

    private func settle(_ row: StoryRow, _ placement: StoryMatcher.Placement, _ merged: [StoryRow], _ article: Article) {
        nextNumber = max(nextNumber, row.number + 1)
        rows[placement.story] = row
        for ended in placement.merged { rows[ended] = row }
        guard merged.isEmpty else {
            for story in merged { shelf.forget(story.number) }
            shelf.forget(row.number)
            return
        }
        shelf.add(article, to: row.number)
    }
}

import CopyDesk
import Ledger
import Matching
import Newsroom
import ReportKit

/// An article in its place, before the plugins have answered.
struct OpenFiling {
    fileprivate var filing: Filing
    fileprivate let old: Article?
    /// What was filed before, without the earlier version.
    fileprivate let story: Story
    fileprivate let errand: PluginRunner.Errand
    fileprivate let runner: PluginRunner

    /// Waits for the plugins: the article with the alerts that it brings. What was opened first is closed first.
    func closed() -> (Filing, [PluginRunner.Failure]) {
        var filing = filing
        let found = runner.news(errand, of: filing.article, replacing: old, in: story)
        filing.alerts = found.reports.filter { $0.1.urgency == .alert }
            .map { Alert($0.1, plugin: $0.plugin, on: filing.article, in: story, at: filing.at) }
        return (filing, found.failures)
    }
}

/// Puts articles into their stories and asks the plugins what is worth telling. What it gives becomes one transaction.
final class NewsDesk {
    /// An article that has its place, and is not yet filed.
    private struct Placed {
        let id: ArticleID
        let number: Int
        let placement: StoryMatcher.Placement
        var reordered = false
    }

    private var placing: Placing
    private var placed: Placed?
    private var nextArticle: Int
    private var nextStory: Int

    private let ledger: any LedgerStore
    private var book: PressedBook
    private let desk = CopyDesk()
    var shelf: StoryShelf
    var runner: PluginRunner

    /// Begins where the ledger stands: the matcher is told of all articles of the stories that are still open.
    init(_ ledger: any LedgerStore, openSince: String, shelf: StoryShelf, runner: PluginRunner) throws(LedgerError) {
        self.ledger = ledger
        self.shelf = shelf
        self.runner = runner
        (nextArticle, nextStory) = try ledger.nextNumbers()
        placing = try Placing(ledger, since: openSince)
        book = try PressedBook(ledger)
    }

    /// The paragraphs that are known as their outlets' own: a hint for the readers, so that few articles are read twice.
    var pressed: PressedParagraphs { book.learned }

    /// The article as it is read by now: while it waited for its turn, one of its paragraphs may have become known.
    func reread(_ one: ReadArticle) -> ReadArticle {
        let article = desk.reread(one.article, knowing: book.learned)
        guard article.segments != one.article.segments else { return one }
        return ReadArticle(article)
    }

    /// Whether an article shows that earlier ones belong elsewhere, or is a new version of one: then all that was filed
    /// before must be in the ledger.
    func concernsEarlier(_ read: ReadArticle) -> Bool {
        let placed = place(read)
        return reorders(placed) || placed.placement.versionOf != nil
    }

    private func reorders(_ placed: Placed) -> Bool {
        !placed.reordered && !(placed.placement.merges.isEmpty && placed.placement.moved.isEmpty)
    }

    /// Puts an article into its story, and asks the plugins about it. The articles that follow need not wait for them.
    func open(_ read: ReadArticle, at: String) throws(LedgerError) -> OpenFiling {
        if reorders(place(read)) { try reorder(around: read.article, at: at) }
        let placed = place(read), article = read.article
        var row = placing.row(placed.placement.story) ?? founded(by: article, placed.placement, at: at)
        var story = try shelf.story(row, from: ledger)
        let replaces = placed.placement.versionOf.map { placing.article($0) }
        let old = try replaces.flatMap { number throws(LedgerError) in try ledger.article(number) }
        if let old { story = story.settingAside(old.id, for: article.id) }
        let errand = runner.begin(on: article, in: story)
        self.placed = nil
        row.articles += old == nil ? 1 : 0
        row.last = at
        nextStory = max(nextStory, row.number + 1)
        placing.set(row, for: placed.placement.story)
        shelf.add(article, replacing: old?.id, to: row.number, of: row.articles)
        var filing = Filing(
            number: placed.number, article: article, trace: read.trace.bytes, story: row, claims: read.claims,
            alerts: [], replaces: replaces, at: at)
        filing.lesson = book.lesson(of: article, story: row.number)
        return OpenFiling(filing: filing, old: old, story: story, errand: errand, runner: runner)
    }

    private func place(_ read: ReadArticle) -> Placed {
        if let placed, placed.id == read.article.id { return placed }
        let placement = placing.place(read.trace, article: nextArticle)
        let new = Placed(id: read.article.id, number: nextArticle, placement: placement)
        nextArticle += 1
        placed = new
        return new
    }

    /// Forgets stories that left the ledger.
    func forget(_ stories: [Int]) {
        placing.forget(stories)
        for story in stories { shelf.forget(story) }
    }

    private func founded(by article: Article, _ placement: StoryMatcher.Placement, at: String) -> StoryRow {
        StoryRow(
            number: nextStory, id: storyID(foundedBy: article), title: title(of: article),
            follows: placement.follows.flatMap { placing.row($0)?.number }, first: at, last: at)
    }
}

extension NewsDesk {
    /// Carries out what the placed article showed about earlier ones.
    private func reorder(around article: Article, at: String) throws(LedgerError) {
        guard let placed else { return }
        let rows = try founded(with: article, placed, at: at)
        var reordering = Reordering(founded: rows.values.sorted { $0.number < $1.number })
        for merge in placed.placement.merges {
            guard let story = placing.row(merge.story)?.number, let into = placing.row(merge.into)?.number,
                story != into
            else { continue }
            reordering.merges.append(Reordering.Merge(story: story, into: into))
        }
        for move in placed.placement.moved {
            let number = placing.article(move.article)
            guard number != placed.number, let story = (rows[move.story] ?? placing.row(move.story))?.number
            else { continue }
            reordering.moves.append(Reordering.Move(article: number, story: story))
        }
        let touched = try ledger.reorder(reordering)
        nextStory += rows.count
        for (story, row) in rows { placing.set(row, for: story) }
        for merge in placed.placement.merges {
            if let into = placing.row(merge.into) { placing.set(into, for: merge.story) }
        }
        placing.update(touched)
        for row in touched { shelf.forget(row.number) }
        self.placed?.reordered = true
    }

    /// The stories that earlier articles found by moving out of others, by the matcher's number.
    private func founded(with article: Article, _ placed: Placed, at: String) throws(LedgerError) -> [Int: StoryRow] {
        var founders: [Int: [Article]] = [:]
        var order: [Int] = []
        for move in placed.placement.moved where placing.row(move.story) == nil {
            let number = placing.article(move.article)
            guard number != placed.number, let one = try ledger.article(number) else { continue }
            if founders[move.story] == nil { order.append(move.story) }
            founders[move.story, default: []].append(one)
        }
        var rows: [Int: StoryRow] = [:]
        for story in order {
            let all = (founders[story] ?? []) + (placed.placement.story == story ? [article] : [])
            let taken = Set(rows.values.map(\.id))
            let heading = try heading(ofStoryWith: all) { id throws(LedgerError) in
                if taken.contains(id) { return true }
                return try ledger.isStory(id)
            }
            guard let heading else { continue }
            rows[story] = StoryRow(
                number: nextStory + rows.count, id: heading.id, title: heading.title, first: at, last: at)
        }
        return rows
    }
}

import Ledger
import ReportKit

/// The stories that are being told, with their newest articles; those not asked for in a while make room.
final class StoryShelf {
    private struct Kept {
        var story: Story
        var bytes: Int
        var used: Int
    }

    private var kept: [Int: Kept] = [:]
    private var clock = 0
    /// Stories used after this stay: what was filed in them is not yet in the ledger.
    private var batch = 0
    private var bytes = 0
    private let window: StoryWindow
    private let memory: Int

    init(window: Int, memory: Int) {
        self.window = StoryWindow(most: window)
        self.memory = memory
    }

    /// From here on, what is filed is not yet in the ledger.
    func beginBatch() { batch = clock }

    /// A story with its newest articles, from memory or from the ledger.
    func story(_ row: StoryRow, from ledger: any LedgerStore) throws(LedgerError) -> Story {
        clock += 1
        if kept[row.number] != nil {
            kept[row.number]?.used = clock
            return kept[row.number]?.story ?? Story(id: row.id, title: row.title)
        }
        let articles =
            row.articles == 0 ? [] : try ledger.articles(ofStory: row.number, newest: window.kept(of: row.articles))
        var story = Story(id: row.id, title: row.title, articles: articles)
        if row.articles > 0 {
            story.earlierVersions = try ledger.earlierVersions(ofStory: row.number, newest: window.most)
        }
        keep(story, row.number)
        return story
    }

    /// Adds an article to a story that is on the shelf, in place of the version before it.
    /// - Parameter count: how many articles the story has, with this one.
    func add(_ article: Article, replacing old: ArticleID? = nil, to number: Int, of count: Int) {
        guard var one = kept.removeValue(forKey: number) else { return }
        bytes -= one.bytes
        if let old { one.story = one.story.settingAside(old, for: article.id) }
        one.story.articles.append(article)
        one.story.articles.removeFirst(max(0, one.story.articles.count - window.kept(of: count)))
        one.story.earlierVersions.removeFirst(max(0, one.story.earlierVersions.count - window.most))
        one.bytes = cost(one.story)
        bytes += one.bytes
        one.used = clock
        kept[number] = one
        makeRoom(besides: number)
    }

    /// Takes a story off: it was merged, and the next look loads it anew.
    func forget(_ number: Int) {
        if let one = kept.removeValue(forKey: number) { bytes -= one.bytes }
    }

    private func keep(_ story: Story, _ number: Int) {
        let size = cost(story)
        kept[number] = Kept(story: story, bytes: size, used: clock)
        bytes += size
        makeRoom(besides: number)
    }

    private func makeRoom(besides number: Int) {
        while bytes > memory, kept.count > 1 {
            let old = kept.filter { $0.key != number && $0.value.used <= batch }
            guard let oldest = old.min(by: { $0.value.used < $1.value.used }) else { return }
            forget(oldest.key)
        }
    }

    private func cost(_ story: Story) -> Int { story.everTold.reduce(0) { $0 + cost($1) } }

    /// About what an article takes in memory: what was read in it takes more than its text.
    private func cost(_ article: Article) -> Int {
        article.text.count + 600 + article.claims.count * 200 + article.quotations.count * 200
            + (article.segments.count + article.sentences.count + article.figures.count + article.dates.count) * 64
    }
}

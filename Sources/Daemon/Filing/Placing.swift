import Ledger
import Matching

/// The story matcher in the ledger's numbers: it counts articles and stories in its own way, from 0 at each start.
struct Placing {
    private var matcher = StoryMatcher()
    /// By the matcher's article: its number in the ledger.
    private var articles: [Int] = []
    /// By the matcher's story: the ledger's number. Several may be one, after a merger.
    private var numbers: [Int: Int] = [:]
    /// By the ledger's number: the story as it stands.
    private var rows: [Int: StoryRow] = [:]

    /// Begins with what was filed before.
    init(_ ledger: any LedgerStore, since time: String) throws(LedgerError) {
        rows = Dictionary(try ledger.stories(filedSince: time).map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        var matcher = StoryMatcher()
        var articles: [Int] = []
        var stories: [Int: Int] = [:]
        try ledger.replay(filedSince: time) { one in
            guard let trace = StoryTrace(bytes: one.trace) else { return }
            stories[one.story] = matcher.restore(trace, story: stories[one.story], isReplaced: one.isReplaced)
            articles.append(one.article)
        }
        numbers = Dictionary(stories.map { ($1, $0) }, uniquingKeysWith: { $1 })
        self.matcher = matcher
        self.articles = articles
    }

    /// Places the next article.
    mutating func place(_ trace: StoryTrace, article: Int) -> StoryMatcher.Placement {
        articles.append(article)
        return matcher.place(trace)
    }

    /// The ledger's number of an article.
    func article(_ place: Int) -> Int { articles[place] }

    /// The ledger's row of the matcher's story; nil where it has none yet.
    func row(_ story: Int) -> StoryRow? { numbers[story].flatMap { rows[$0] } }

    /// Notes which row is the matcher's story, and how it stands.
    mutating func set(_ row: StoryRow, for story: Int) {
        numbers[story] = row.number
        rows[row.number] = row
    }

    /// Forgets stories that left the ledger: what belongs to them founds stories of its own.
    mutating func forget(_ gone: [Int]) { for number in gone { rows[number] = nil } }

    /// Notes how stories stand.
    mutating func update(_ changed: [StoryRow]) {
        for row in changed { rows[row.number] = row }
    }
}

import Ledger
import ReportKit
import Testing

@Suite struct VersionTests {
    private let scratch: Scratch
    private let ledger: SQLiteLedger

    init() throws {
        scratch = try Scratch()
        ledger = try SQLiteLedger(state: scratch.path)
        try file(1, articles: 1)
        try file(2, articles: 2)
        try file(3, articles: 2, replaces: 1)
        try file(4, articles: 2, replaces: 3)
    }

    private func file(_ seed: Int, articles: Int, replaces: Int? = nil) throws {
        var batch = Batch()
        let story = row(1, articles: articles)
        batch.filings = [
            Filing(number: seed, article: fullArticle(seed), story: story, replaces: replaces, at: story.last)
        ]
        try ledger.file(batch)
    }

    @Test func `a story holds the newest version of each article, and the earlier ones apart`() throws {
        #expect(try ledger.articles(ofStory: 1, newest: 9) == [fullArticle(2), fullArticle(4)])
        let earlier = [fullArticle(1), fullArticle(3)].map { EarlierVersion($0, replacedBy: fullArticle(4).id) }
        #expect(try ledger.earlierVersions(ofStory: 1, newest: 9) == earlier)
        #expect(try LedgerReader(state: scratch.path).story("story-1")?.earlierVersions == earlier)
        #expect(try ledger.story(1)?.articles == 2)
    }

    @Test func `a new version makes the story's page due, also while the page before it is printed`() throws {
        let before = try #require(try ledger.story(1))
        try file(5, articles: 2, replaces: 2)
        var printed = Batch()
        printed.printed = [PrintedPage(story: 1, edition: before.edition, line: [1])]
        try ledger.file(printed)
        #expect(try ledger.storiesToPrint(limit: 9).map(\.number) == [1])
    }

    @Test func `an article moves with its earlier versions`() throws {
        var reordering = Reordering()
        reordering.founded = [row(2, articles: 0)]
        reordering.moves = [Reordering.Move(article: 4, story: 2)]
        #expect(try ledger.reorder(reordering).map(\.articles) == [1, 1])
        #expect(try ledger.earlierVersions(ofStory: 2, newest: 9).count == 2)
        #expect(try ledger.earlierVersions(ofStory: 1, newest: 9).isEmpty)
    }
}

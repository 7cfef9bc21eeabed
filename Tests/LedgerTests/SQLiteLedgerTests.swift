import Foundation
import Ledger
import ReportKit
import Testing

@Suite struct SQLiteLedgerTests {
    let scratch: Scratch
    let ledger: SQLiteLedger
    var reader: LedgerReader { get throws(LedgerError) { try LedgerReader(state: scratch.path) } }

    init() throws {
        scratch = try Scratch()
        ledger = try SQLiteLedger(state: scratch.path)
    }

    private func batch(_ filings: Filing...) -> Batch {
        var batch = Batch()
        batch.filings = filings
        return batch
    }

    private func filing(_ seed: Int, _ story: StoryRow, alerts: [Alert] = []) -> Filing {
        Filing(
            number: seed, article: fullArticle(seed), trace: [UInt8(seed)], story: story, alerts: alerts, at: story.last
        )
    }

    @Test func `what was filed is there for whoever opens it again`() throws {
        try ledger.file(batch(filing(1, row(1), alerts: [sampleAlert("a")]), filing(2, row(1, articles: 2))))
        #expect(try ledger.items(of: fullArticle(1).id.sha256) == [2])
        #expect(try ledger.items(of: fullArticle(3).id.sha256) == [])
        let again = try SQLiteLedger(state: scratch.path)
        #expect(try again.articles(ofStory: 1, newest: 9) == [fullArticle(1), fullArticle(2)])
        #expect(try again.articles(ofStory: 1, newest: 1) == [fullArticle(2)])
        #expect(try again.nextNumbers() == (3, 2))
        #expect(try again.story(1)?.articles == 2)
    }

    @Test func `every transaction is synced before it counts`() throws { #expect(try ledger.synchronous == 2) }

    @Test func `an alert with a known id is not filed again`() throws {
        try ledger.file(batch(filing(1, row(1), alerts: [sampleAlert("a")])))
        try ledger.file(batch(filing(2, row(1, articles: 2), alerts: [sampleAlert("a"), sampleAlert("b")])))
        #expect(try ledger.counts().alerts == 2)
        #expect(try ledger.undelivered(limit: 9, untold: false).map(\.alert.id) == ["a", "b"])
    }

    @Test func `what was delivered everywhere waits no longer`() throws {
        try ledger.file(batch(filing(1, row(1), alerts: [sampleAlert("a"), sampleAlert("b")])))
        let waiting = try ledger.undelivered(limit: 9, untold: false)
        var done = Batch()
        done.delivered = [
            Delivered(number: waiting[0].number, inOutbox: true, inJournal: true),
            Delivered(number: waiting[1].number, inOutbox: false, inJournal: true),
        ]
        try ledger.file(done)
        #expect(try ledger.undelivered(limit: 9, untold: false).map(\.alert.id) == ["b"])
        #expect(try ledger.undelivered(limit: 9, untold: true).isEmpty)
        #expect(try ledger.counts().undelivered == 1)
    }

    @Test func `a merged story's articles and alerts belong to the other`() throws {
        try ledger.file(
            batch(filing(1, row(1), alerts: [sampleAlert("a")]), filing(2, row(2), alerts: [sampleAlert("b")])))
        var reordering = Reordering()
        reordering.merges = [Reordering.Merge(story: 2, into: 1)]
        #expect(try ledger.reorder(reordering).map(\.articles) == [2, 0])
        #expect(try ledger.articles(ofStory: 1, newest: 9).count == 2)
        #expect(try ledger.storiesToPrint(limit: 9).map(\.number) == [1])
        #expect(try ledger.pagesToRemove(limit: 9).map(\.number) == [2])
        #expect(try reader.story("story-2")?.id == "story-1")
        #expect(try reader.alerts(ofStory: "story-1").count == 2)
        #expect(try reader.stories().map(\.id) == ["story-1"])
        #expect(try ledger.counts().stories == 1)
    }

    @Test func `an article that tells another story is moved there, and both pages are due`() throws {
        try ledger.file(batch(filing(1, row(1)), filing(2, row(1, articles: 2))))
        var printed = Batch()
        printed.printed = [PrintedPage(story: 1, edition: 2, line: [1])]
        try ledger.file(printed)
        var reordering = Reordering()
        reordering.founded = [row(2, articles: 0)]
        reordering.moves = [Reordering.Move(article: 2, story: 2)]
        #expect(try ledger.reorder(reordering).map(\.articles) == [1, 1])
        #expect(try ledger.storiesToPrint(limit: 9).map(\.number) == [1, 2])
        #expect(try ledger.article(2) == fullArticle(2))
    }

    @Test func `a page is due until it shows every article`() throws {
        try ledger.file(batch(filing(1, row(1))))
        #expect(try ledger.storiesToPrint(limit: 9).map(\.number) == [1])
        var printed = Batch()
        printed.printed = [PrintedPage(story: 1, edition: 1, line: [1, 2])]
        try ledger.file(printed)
        #expect(try ledger.storiesToPrint(limit: 9).isEmpty)
        #expect(try ledger.pages(limit: 9) == [[1, 2]])
        try ledger.file(batch(filing(2, row(1, articles: 2))))
        #expect(try ledger.storiesToPrint(limit: 9).map(\.number) == [1])
    }

    @Test func `stories that were not filed in for long are not replayed`() throws {
        try ledger.file(batch(filing(1, row(1, last: "2026-01-01T00:00:00Z")), filing(2, row(2))))
        var seen: [Int] = []
        try ledger.replay(filedSince: "2026-06-01") { seen.append($0.story) }
        #expect(seen == [2])
    }

    @Test func `the commands read what they ask for`() throws {
        let late = sampleAlert("late", at: "2026-11-23T12:00:00Z", kind: .newClaim)
        try ledger.file(batch(filing(1, row(1), alerts: [sampleAlert("early"), late])))
        let reader = try reader
        #expect(try reader.alerts().map(\.alert.id) == ["early", "late"])
        #expect(try reader.alerts(since: "2026-11-23T11:00:00Z").map(\.alert.id) == ["late"])
        #expect(try reader.alerts(kind: .figureConflict).map(\.alert.id) == ["early"])
        #expect(try reader.alerts(limit: 1).map(\.alert.id) == ["late"])
        #expect(try reader.alert("la") == late)
        #expect(try reader.alert("zz") == nil)
        #expect(try reader.article(fullArticle(1).id) == fullArticle(1))
        #expect(try reader.counts().articles == 1)
    }

    @Test func `a locked ledger is told as locked, and goes on when it is free`() throws {
        let impatient = try SQLiteLedger(state: scratch.path, patience: 0.01)
        try LockedLedger(scratch.path).whileLocked {
            #expect(throws: LedgerError.locked) { try impatient.file(batch(filing(1, row(1)))) }
        }
        try impatient.file(batch(filing(1, row(1))))
        #expect(try ledger.counts().articles == 1)
    }

    @Test func `an alert's file is JSON in the published shape`() throws {
        let alert = sampleAlert("a")
        #expect(try JSONDecoder().decode(Alert.self, from: Data(alert.json)) == alert)
        #expect(alert.path == "alerts/2026/11/23/a.json")
    }
}

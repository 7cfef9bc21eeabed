import Ledger
import ReportKit
import Testing

@Suite struct MuteTests {
    let scratch: Scratch
    let ledger: SQLiteLedger
    var reader: LedgerReader { get throws(LedgerError) { try LedgerReader(state: scratch.path) } }

    init() throws {
        scratch = try Scratch()
        ledger = try SQLiteLedger(state: scratch.path)
    }

    private func file(_ seed: Int, _ alert: Alert, _ story: StoryRow = row(1)) throws {
        var batch = Batch()
        batch.filings = [
            Filing(number: seed, article: fullArticle(seed), story: story, alerts: [alert], at: story.last)
        ]
        try ledger.file(batch)
    }

    private func mute(_ matter: Mute.Matter, _ name: String, until: String = "2026-11-24T00:00:00Z") throws -> Mute {
        try ledger.mute(
            Mute(matter, name, because: "enough", by: "ada", at: "2026-11-23T09:00:00Z", until: until))
    }

    private var toDeliver: [String] { get throws { try ledger.undelivered(limit: 9, untold: false).map(\.alert.id) } }

    @Test(arguments: [(Mute.Matter.story, "story-1"), (.kind, "figure-conflict"), (.plugin, "sample")])
    func `a muted alert is on record, marked, and goes nowhere`(_ matter: Mute.Matter, _ name: String) throws {
        #expect(try mute(matter, name).number == 1)
        try file(1, sampleAlert("a"))
        #expect(try toDeliver == [])
        #expect(try ledger.newestAlerts(limit: 9) == [])
        #expect(try ledger.counts().alerts == 1)
        #expect(try ledger.mutedAlerts(ofStory: 1) == ["a": "enough"])
        #expect(try reader.alerts().map(\.alert.muted) == ["enough"])
        #expect(try reader.alert("a")?.muted == "enough")
    }

    @Test(arguments: [(Mute.Matter.story, "story-2"), (.kind, "new-claim"), (.plugin, "other"), (.story, "sample")])
    func `what is not meant is told`(_ matter: Mute.Matter, _ name: String) throws {
        _ = try mute(matter, name)
        try file(1, sampleAlert("a"))
        #expect(try toDeliver == ["a"])
        #expect(try reader.alerts().map(\.alert.muted) == [nil])
    }

    @Test func `a mute ends by itself, in the second that it names`() throws {
        _ = try mute(.kind, "figure-conflict", until: "2026-11-23T10:00:00Z")
        try file(1, sampleAlert("before", at: "2026-11-23T09:59:59Z"))
        try file(2, sampleAlert("after", at: "2026-11-23T10:00:00Z"))
        #expect(try toDeliver == ["after"])
        #expect(try reader.mutes(holdingAt: "2026-11-23T10:00:00Z") == [])
        #expect(try reader.mutes().count == 1)
    }

    @Test func `a mute that was taken back holds no longer, and what it kept back stays untold`() throws {
        let kept = try mute(.story, "story-1")
        try file(1, sampleAlert("a"))
        #expect(try ledger.unmute(.story, "story-2", at: "2026-11-23T10:30:00Z") == [])
        #expect(try ledger.unmute(.story, "story-1", at: "2026-11-23T10:30:00Z") == [kept])
        #expect(try ledger.unmute(.story, "story-1", at: "2026-11-23T10:30:00Z") == [])
        try file(2, sampleAlert("b", at: "2026-11-23T10:30:00Z"))
        #expect(try toDeliver == ["b"])
        #expect(try reader.mutes().map(\.lifted) == ["2026-11-23T10:30:00Z"])
    }

    @Test func `a story keeps its mute when it is merged into another`() throws {
        try file(1, sampleAlert("a"))
        try file(2, sampleAlert("b"), row(2))
        _ = try mute(.story, "story-2")
        var reordering = Reordering()
        reordering.merges = [Reordering.Merge(story: 2, into: 1)]
        _ = try ledger.reorder(reordering)
        try file(3, sampleAlert("c"), row(1, articles: 3))
        #expect(try toDeliver == ["a", "b"])
    }
}

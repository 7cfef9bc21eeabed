import Ledger
import ReportKit
import Testing

/// One thing is one alert, however many outlets join it.
@Suite struct SameThingTests {
    let scratch: Scratch
    let ledger: SQLiteLedger

    init() throws {
        scratch = try Scratch()
        ledger = try SQLiteLedger(state: scratch.path)
    }

    /// An alert whose values stand in the articles of these outlets, each at its place.
    private func alert(
        _ id: String, kind: ReportKind = .figureConflict, from outlet: String, _ places: (String, Int)...
    )
        -> Alert
    {
        var alert = sampleAlert(id, kind: kind)
        alert.article.outlet = outlet
        alert.values = places.map { outlet, start in
            Alert.Value(
                file: "\(outlet).txt", item: 0, outlet: outlet, sha256: outlet, start: start, end: start + 2,
                text: "12", value: "12")
        }
        return alert
    }

    private func file(_ number: Int, _ alert: Alert, followUp: Bool = false, story: Int = 1) throws {
        var filing = Filing(
            number: number, article: fullArticle(number), story: row(story, articles: number), alerts: [alert],
            at: alert.at)
        filing.followUp = followUp
        var batch = Batch()
        batch.filings = [filing]
        try ledger.file(batch)
    }

    private var told: [Alert] { get throws { try LedgerReader(state: scratch.path).alerts().map(\.alert) } }

    @Test func `an outlet that joins brings no second alert, under whichever id`() throws {
        try file(1, alert("a", from: "Post", ("Evenstar", 10), ("Post", 20)))
        try file(2, alert("a", from: "Wire", ("Evenstar", 10), ("Post", 20), ("Wire", 30)))
        try file(3, alert("b", from: "Star", ("Post", 20), ("Star", 40)))
        #expect(try told.map(\.id) == ["a"])
    }

    @Test func `another place is another thing, and so are another kind and another story`() throws {
        try file(1, alert("a", from: "Post", ("Evenstar", 10), ("Post", 20)))
        try file(2, alert("b", from: "Post", ("Evenstar", 90), ("Post", 80)))
        try file(3, alert("c", kind: .dateConflict, from: "Post", ("Evenstar", 10), ("Post", 20)))
        try file(4, alert("d", from: "Post", ("Evenstar", 10), ("Post", 20)), story: 2)
        #expect(try told.map(\.id) == ["a", "b", "c", "d"])
    }

    @Test func `what one article contradicts itself in is another thing than its conflict with others`() throws {
        try file(1, alert("a", kind: .dateConflict, from: "Post", ("Post", 20)))
        try file(2, alert("b", kind: .dateConflict, from: "Post", ("Evenstar", 10), ("Post", 20)))
        #expect(try told.map(\.id) == ["a", "b"])
    }

    @Test(arguments: [ReportKind.newClaim, .onlyInOneSource])
    func `what sets no articles side by side goes by its id alone`(
        _ kind: ReportKind
    ) throws {
        try file(1, alert("a", kind: kind, from: "Post", ("Evenstar", 10), ("Post", 20)))
        try file(2, alert("b", kind: kind, from: "Wire", ("Post", 20), ("Wire", 30)))
        #expect(try told.map(\.id) == ["a", "b"])
    }

    @Test func `where it is asked for, each outlet that joins is told of, once`() throws {
        try file(1, alert("a", from: "Post", ("Evenstar", 10), ("Post", 20)), followUp: true)
        for number in 2...3 {
            try file(number, alert("a", from: "Wire", ("Evenstar", 10), ("Post", 20), ("Wire", 30)), followUp: true)
        }
        try file(4, alert("a", from: "Post", ("Evenstar", 10), ("Post", 20)), followUp: true)
        try file(5, alert("b", from: "Star", ("Post", 20), ("Star", 40)), followUp: true)
        #expect(try told.map(\.id) == ["a", "a-2", "a-3"])
        #expect(try told.map(\.follows) == [nil, "a", "a"])
        #expect(try told.map(\.message).last == "Star joins: 12 or 13 boats")
    }
}

/// Alerts of one story can be gathered for a while.
@Suite struct GatheringTests {
    let scratch: Scratch
    let ledger: SQLiteLedger

    init() throws {
        scratch = try Scratch()
        ledger = try SQLiteLedger(state: scratch.path)
        for (number, id, at, story) in [
            (1, "a", "2026-11-23T10:00:00Z", 1), (2, "b", "2026-11-23T10:05:00Z", 1),
            (3, "c", "2026-11-23T10:04:00Z", 2),
        ] {
            var batch = Batch()
            batch.filings = [
                Filing(
                    number: number, article: fullArticle(number), story: row(story),
                    alerts: [sampleAlert(id, at: at, kind: .newClaim)], at: at)
            ]
            try ledger.file(batch)
        }
    }

    private func due(_ time: String?) throws -> [String] {
        try ledger.undelivered(limit: 9, untold: true, gatheredUntil: time).map(\.alert.id)
    }

    @Test func `a story's alerts are due together, when its oldest has waited long enough`() throws {
        #expect(try due("2026-11-23T09:59:59Z") == [])
        #expect(try due("2026-11-23T10:00:00Z") == ["a", "b"])
        #expect(try due("2026-11-23T10:04:00Z") == ["a", "b", "c"])
        #expect(try due(nil) == ["a", "b", "c"])
    }

    @Test func `the outbox gets them at once`() throws {
        let waiting = try ledger.undelivered(limit: 9, untold: false, gatheredUntil: "2026-11-23T10:00:00Z")
        #expect(waiting.map(\.alert.id) == ["a", "b", "c"])
        #expect(waiting.map(\.isDue) == [true, true, false])
    }

    @Test func `what was told no longer keeps the others waiting`() throws {
        let first = try #require(ledger.undelivered(limit: 1, untold: false).first)
        var done = Batch()
        done.delivered = [Delivered(number: first.number, inOutbox: true, inJournal: true)]
        try ledger.file(done)
        #expect(try ledger.oldestUntold() == "2026-11-23T10:04:00Z")
        #expect(try due("2026-11-23T10:04:00Z") == ["c"])
    }
}

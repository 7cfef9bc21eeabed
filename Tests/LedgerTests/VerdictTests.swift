import Ledger
import Testing

@Suite struct VerdictTests {
    let scratch: Scratch
    let ledger: SQLiteLedger
    var reader: LedgerReader { get throws(LedgerError) { try LedgerReader(state: scratch.path) } }

    init() throws {
        scratch = try Scratch()
        ledger = try SQLiteLedger(state: scratch.path)
    }

    private func judge(_ alert: String, _ kind: String, right: Bool) throws {
        try ledger.judge(Verdict(alert: alert, kind: kind, isRight: right, by: "ada", at: "2026-11-23T10:00:00Z"))
    }

    @Test func `precision is the share of judged alerts that were right, kind by kind`() throws {
        #expect(try reader.precision() == [])
        try judge("a", "new-claim", right: true)
        try judge("b", "figure-conflict", right: true)
        try judge("c", "figure-conflict", right: true)
        try judge("d", "figure-conflict", right: false)
        let found = try reader.precision()
        #expect(found.map(\.kind) == ["figure-conflict", "new-claim"])
        #expect(found.map(\.right) == [2, 1] && found.map(\.wrong) == [1, 0])
        #expect(abs(found[0].precision - 2.0 / 3) < 1e-9 && found[1].precision == 1)
    }

    @Test func `a later verdict on the same alert takes the place of the earlier`() throws {
        try judge("a", "new-claim", right: true)
        try judge("a", "new-claim", right: false)
        #expect(try reader.precision().map(\.wrong) == [1])
        #expect(try reader.verdict(on: "a")?.isRight == false)
        #expect(try reader.verdict(on: "b") == nil)
    }

    @Test func `a verdict needs no alert: it waits for whoever files the article again`() throws {
        try judge("a", "figure-conflict", right: true)
        var batch = Batch()
        batch.filings = [
            Filing(
                number: 1, article: fullArticle(), story: row(1), alerts: [sampleAlert("a")],
                at: "2026-11-23T10:00:00Z")
        ]
        try ledger.file(batch)
        let alert = try #require(try reader.alert("a"))
        #expect(try reader.verdict(on: alert.id)?.isRight == true)
    }
}

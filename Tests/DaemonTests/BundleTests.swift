import Foundation
import Ledger
import ReportKit
import Settings
import Systemd
import Testing

@testable import Daemon

@Suite struct BundleTests {
    private func alert(_ id: String, _ kind: ReportKind) -> Alert {
        Alert(
            id: id, kind: kind, plugin: "echo", story: .init(id: "s", title: "Ferry aground"), about: "it",
            message: "told \(id)", article: .init(file: "a.txt", item: 0, outlet: nil, sha256: "0"), values: [],
            why: [],
            confidence: 1, at: "2026-11-23T10:00:00Z")
    }

    @Test func `several alerts of a story are one entry, as urgent as the most urgent, in which each is found`() throws
    {
        let entry = try #require(
            Bulletin.alerts([alert("a", .newClaim), alert("b", .figureConflict)], outbox: "/outbox"))
        #expect(entry.message == "2 alerts on Ferry aground: told a · told b")
        #expect(entry.priority == .conflict && entry.id == .conflict)
        #expect(entry.fields.filter { $0.0 == .alert }.map(\.1) == ["a", "b"])
        #expect(entry.fields.filter { $0.0 == .story }.map(\.1) == ["s"])
        #expect(entry.fields.filter { $0.0 == .report }.count == 2)
    }

    @Test func `one alert is told as ever, and none is told as nothing`() {
        #expect(
            Bulletin.alerts([alert("a", .newClaim)], outbox: "/o")
                == Bulletin.alert(alert("a", .newClaim), outbox: "/o"))
        #expect(Bulletin.alerts([], outbox: "/o") == nil)
    }

    private let report = "The ferry Lise ran aground on the Hallen reef early on Tuesday, the coast guard said."

    private func drop(_ count: Int, on desk: TestDesk) throws {
        for number in 1...count {
            try desk.drop("\(number).txt", "\(report) It was the ferry's trip number \(number).\n")
        }
    }

    private func ids(_ desk: TestDesk) -> [String] {
        desk.told.all.filter { $0.id == .newClaim }.flatMap(\.fields).filter { $0.0 == .alert }.map(\.1)
    }

    @Test func `a bundle is told when its time has come, each alert once`() async throws {
        let desk = try TestDesk { $0.alerts.bundle = "1s" }
        try await desk.run { _ in
            try drop(3, on: desk)
            await eventually("all are told") { ids(desk).count == 3 }
        }
        #expect(Set(ids(desk)).count == 3 && ids(desk).count == 3)
    }

    @Test func `what is being gathered is in the outbox at once, and told before the daemon ends`() async throws {
        let desk = try TestDesk { $0.alerts.bundle = "1h" }
        try await desk.run { _ in
            try drop(2, on: desk)
            await eventually("all are in the outbox") { desk.posted.count == 2 }
            #expect(ids(desk).isEmpty)
        }
        #expect(ids(desk).count == 2)
        #expect(try LedgerReader(state: desk.state).counts().undelivered == 0)
    }

    @Test func `a moment in the ledger is read back as it was written`() {
        let moment = Nanoseconds(1_795_469_400_000_000_000)
        #expect(Nanoseconds(timestamp: timestamp(moment)) == moment)
        #expect(Nanoseconds(timestamp: "yesterday") == nil)
    }
}

import Foundation
import Glibc
import Ledger
import ReportKit
import Settings
import Systemd
import Testing

@testable import Daemon

@Suite struct DurabilityTests {
    @Test func `what came in while nobody watched is filed at the start, in the order in which it was written`()
        async throws
    {
        let desk = try TestDesk()
        for number in [3, 1, 2] {
            try desk.drop("\(number).txt", "Words number \(number).")
            usleep(20_000)
        }
        try await desk.run { _ in await desk.emptied() }
        #expect(desk.alerts.map(\.article.file) == ["3.txt", "1.txt", "2.txt"])
    }

    @Test func `a second run knows what the first has told`() async throws {
        let desk = try TestDesk()
        for _ in 0..<2 {
            try await desk.run { _ in
                try desk.drop("a.txt", "The same words.")
                await desk.emptied()
            }
        }
        #expect(desk.told.count(.newClaim) == 1)
        #expect(desk.told.count(.started) == 2)
        #expect(desk.told.count(.stopped) == 2)
    }

    @Test func `an inbox on another file system is emptied all the same`() async throws {
        let state = "/dev/shm/wirewatch-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: state) }
        let desk = try TestDesk(state: state)
        try await desk.run { _ in
            try desk.drop("a.txt", "Words from afar.")
            try desk.drop("b.txt", "")
            await desk.emptied()
        }
        let archived = FileManager.default.enumerator(atPath: state + "/archive")?.compactMap { $0 as? String } ?? []
        #expect(archived.contains { $0.hasSuffix("a.txt") })
        #expect(desk.spiked.map(\.code) == ["empty"])
    }

    @Test func `a locked ledger is told of once, and nothing is lost when it is free`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            let other = try SQLiteLedger(state: desk.state)
            try other.whileLocked {
                try desk.drop("a.txt", "Words that wait.")
                for _ in 0..<500 where desk.told.count(.ledgerStuck) == 0 { usleep(10_000) }
            }
            await desk.emptied()
        }
        #expect(desk.told.count(.ledgerStuck) == 1)
        #expect(desk.told.count(.recovered) == 1)
        #expect(desk.alerts.count == 1)
        #expect(desk.told.count(.newClaim) == 1)
    }

    @Test func `an outbox that cannot be written is told of once; the journal is told meanwhile`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            // a file where the folder should be
            try Data().write(to: URL(fileURLWithPath: desk.outbox + "/alerts"))
            try desk.drop("a.txt", "Words that cannot be posted.")
            await eventually("it says so") { desk.told.count(.outboxStuck) == 1 }
            await eventually("the journal knows") { desk.told.count(.newClaim) == 1 }
            unlink(desk.outbox + "/alerts")
            await eventually("it is posted") { desk.posted.count == 1 }
        }
        #expect(desk.told.count(.newClaim) == 1)
        #expect(desk.told.count(.recovered) >= 1)
    }

    @Test func `a file whose reading hung the last run is spiked`() async throws {
        let desk = try TestDesk()
        try desk.drop("a.txt", "Words that hang.")
        try FileManager.default.createDirectory(atPath: desk.inbox + "/Post", withIntermediateDirectories: false)
        try desk.drop("Post/b.txt", "More words that hang.")
        let state = try Folder(desk.state, makingIt: true)
        Overdue.note(Found.Place(folders: [FileName("Post")], name: FileName("b.txt")), in: state)
        try await desk.run { _ in await desk.emptied() }
        #expect(desk.spiked.map(\.code) == ["took-too-long"])
        #expect(desk.spiked.map(\.file) == ["Post/b.txt"])
        #expect(desk.alerts.count == 1)
    }

    @Test func `two daemons never share a state folder`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            #expect(throws: StartError.self) { try Daemon(journal: desk.told.journal, load: desk.load) }
        }
    }

    @Test func `a reload takes new settings and loses nothing`() async throws {
        let desk = try TestDesk()
        try await desk.run { daemon in
            for number in 0..<50 {
                try desk.drop("\(number).txt", "Words number \(number).")
                if number % 10 == 5 { await daemon.reload() }
            }
            await desk.emptied()
        }
        #expect(desk.told.count(.reloaded) == 5)
        #expect(desk.alerts.count == 50)
    }

    @Test func `500 articles are filed once each`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            for number in 0..<500 { try desk.drop("\(number).txt", "Words number \(number) of town \(number * 7).") }
            await desk.emptied()
        }
        #expect(desk.alerts.count == 500)
        #expect(desk.posted.count == 500)
        #expect(desk.told.count(.newClaim) == 500)
        #expect(desk.archived.count == 500)
    }
}

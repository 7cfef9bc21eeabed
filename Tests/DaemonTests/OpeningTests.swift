import Foundation
import Ledger
import Logging
import Systemd
import Testing

@testable import Daemon

@Suite struct OpeningTests {
    /// Another program that holds the ledger, until its input ends.
    private func holder(of ledger: String) throws -> (Process, Pipe) {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import sqlite3, sys
            ledger = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=60)
            ledger.execute("PRAGMA locking_mode = EXCLUSIVE")
            ledger.execute("BEGIN EXCLUSIVE")
            ledger.execute("CREATE TABLE held (a)")
            print("held", flush=True)
            sys.stdin.read()
            ledger.execute("ROLLBACK")
            """, ledger,
        ]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try #require(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).hasPrefix("held"))
        return (process, input)
    }

    @Test func `a ledger that another program holds is waited for, and that is said once`() throws {
        let desk = try TestDesk()
        try FileManager.default.createDirectory(atPath: desk.state, withIntermediateDirectories: true)
        _ = try SQLiteLedger(state: desk.state)
        let (process, input) = try holder(of: desk.state + "/ledger.sqlite")
        var opening = Opening(journal: desk.told.journal, load: desk.load)
        var tries = 0
        #expect(
            try opening.daemon { _ in
                tries += 1
                return tries < 3
            } == nil)
        #expect(tries == 3)
        #expect(desk.told.count(.ledgerStuck) == 1)
        let daemon = try opening.daemon { _ in
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
            return true
        }
        #expect(daemon != nil)
        #expect(desk.told.count(.recovered) == 1)
    }

    @Test func `a ledger that is none ends the start`() throws {
        let desk = try TestDesk()
        try FileManager.default.createDirectory(atPath: desk.state, withIntermediateDirectories: true)
        try Data("no ledger at all".utf8).write(to: URL(fileURLWithPath: desk.state + "/ledger.sqlite"))
        var opening = Opening(journal: desk.told.journal, load: desk.load)
        #expect(throws: StartError.self) { try opening.daemon { _ in true } }
    }
}

@Suite struct JournalLogHandlerTests {
    private let told = Told()
    private var log: Logger { Logger(told.journal) }

    @Test func `an event of the daemon's own goes through the log unchanged`() throws {
        let entry = Bulletin.ledgerStuck("no room", code: "full", waiting: 3)
        log.report(entry)
        #expect(told.all == [entry])
    }

    @Test(arguments: [
        (Logger.Level.error, Priority.failure), (.warning, .conflict), (.notice, .notable), (.info, .routine),
    ])
    func `levels become priorities`(_ level: Logger.Level, _ priority: Priority) {
        log.log(level: level, "a library's word")
        #expect(told.all.map(\.priority) == [priority])
        #expect(told.all.map(\.id) == [.note])
    }

    @Test func `metadata that the journal takes become fields, the rest stands in the line`() {
        log.info("opened", metadata: ["WIREWATCH_REASON": "x", "retries": "2"])
        #expect(told.all.map(\.message) == ["opened retries=2"])
        #expect(told.all.first?.fields.map(\.1) == ["x"])
    }

    @Test func `what is for developers stays out of the journal`() {
        log.debug("a detail")
        #expect(told.all.isEmpty)
    }
}

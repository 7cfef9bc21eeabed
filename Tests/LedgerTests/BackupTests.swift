import Foundation
import GRDB
import Testing

@testable import Ledger

/// Copies of a ledger that is being written.
@Suite final class BackupTests {
    private let root = "/tmp/wirewatch-backup-\(UUID().uuidString)"
    private var copy: String { root + "/copy.sqlite" }

    init() throws {
        for name in ["state", "other"] {
            try FileManager.default.createDirectory(atPath: "\(root)/\(name)", withIntermediateDirectories: true)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    private func spikes(_ ledger: SQLiteLedger, _ numbers: Range<Int>) throws {
        for number in numbers {
            var batch = Batch()
            batch.spikes = [
                SpikedFile(
                    id: "id\(number)", file: "f\(number)", code: "empty", message: "It is empty.", name: "n\(number)",
                    at: "2026-11-03T07:00:00Z")
            ]
            try ledger.file(batch)
        }
    }

    @Test func `a backup holds what was filed when it was made, and comes back`() throws {
        let ledger = try SQLiteLedger(state: root + "/state")
        try spikes(ledger, 0..<40)
        let content = try LedgerBackup.write(state: root + "/state", to: copy)
        try spikes(ledger, 40..<50)
        let again = try LedgerBackup.check(copy)
        #expect(content == again)
        let restored = try LedgerBackup.restore(copy, state: root + "/other", stamp: "now")
        #expect(restored.old == nil)
        #expect(try LedgerReader(state: root + "/other").spiked().count == 40)
        #expect(try LedgerReader(state: root + "/state").spiked().count == 50)
    }

    @Test func `the ledger that was there stays beside the restored one`() throws {
        do {
            let ledger = try SQLiteLedger(state: root + "/state")
            try spikes(ledger, 0..<3)
            _ = try LedgerBackup.write(state: root + "/state", to: copy)
            try spikes(ledger, 3..<9)
        }
        let (old, _) = try LedgerBackup.restore(copy, state: root + "/state", stamp: "20261103")
        #expect(try LedgerReader(state: root + "/state").spiked().count == 3)
        let kept = try DatabaseQueue(path: try #require(old))
        #expect(try kept.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM spike") } == 9)
    }

    @Test func `a damaged backup is not taken, and the ledger stays`() throws {
        let ledger = try SQLiteLedger(state: root + "/state")
        try spikes(ledger, 0..<400)
        _ = try LedgerBackup.write(state: root + "/state", to: copy)
        let file = try #require(FileHandle(forUpdatingAtPath: copy))
        try file.seek(toOffset: 20_000)
        file.write(Data(repeating: 0xA5, count: 30_000))
        try file.close()
        #expect(throws: LedgerError.self) { try LedgerBackup.restore(copy, state: root + "/state", stamp: "x") }
        #expect(try ledger.counts().spiked == 400)
    }

    @Test func `what is no ledger of ours, or a newer one's, is refused`() throws {
        let strange = try DatabaseQueue(path: copy)
        try strange.write { try $0.execute(sql: "CREATE TABLE wood (birch TEXT)") }
        #expect(throws: LedgerError.damaged("it is no ledger of wirewatch")) { try LedgerBackup.check(copy) }
        let newer = root + "/newer.sqlite"
        _ = try SQLiteLedger(state: root + "/state")
        _ = try LedgerBackup.write(state: root + "/state", to: newer)
        try DatabaseQueue(path: newer).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('of a year to come')")
        }
        #expect(throws: LedgerError.refused("a newer wirewatch has written it; install that version")) {
            try LedgerBackup.check(newer)
        }
    }

    @Test func `a backup that cannot be written leaves nothing behind`() throws {
        _ = try SQLiteLedger(state: root + "/state")
        #expect(throws: LedgerError.self) { try LedgerBackup.write(state: root + "/state", to: root + "/none/copy") }
        #expect(throws: LedgerError.self) { try LedgerBackup.write(state: root + "/none", to: copy) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: root).sorted() == ["other", "state"])
    }
}

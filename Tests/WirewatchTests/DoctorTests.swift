import Foundation
import Glibc
import Ledger
import ReportKit
import Settings
import Testing

@testable import wirewatch

/// Set-ups that are broken in one way each, and what the doctor says of them.
@Suite struct DoctorTests {
    /// A whole installation in a folder of its own; the tests break it.
    final class Patient {
        let root = "/tmp/wirewatch-doctor-\(UUID().uuidString)"
        var folders = Configuration.Folders()
        var machine = Machine()
        private var lock: Int32 = -1

        init() throws {
            (folders.inbox, folders.outbox, folders.state) = (root + "/inbox", root + "/outbox", root + "/state")
            for path in [
                folders.inbox, folders.outbox, folders.state, root + "/limits", root + "/units", root + "/journal",
            ] {
                try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            }
            try put("limits/max_user_watches", "65536\n")
            try put("limits/max_user_instances", "128\n")
            try put("units/wirewatchd.service", "[Service]\nProtectSystem=strict\nReadWritePaths=\(root)\n")
            try put("journal/journald.conf", "[Journal]\n#Storage=none\n")
            try put("socket", "")
            try put("state/ledger.sqlite", "")
            chmod(ledger, 0o660)
            machine.limits = root + "/limits"
            machine.units = [root + "/etc", root + "/units"]
            machine.journal = root + "/journal"
            machine.journalSocket = root + "/socket"
            machine.free = { _ in 1 << 40 }
            _ = try SQLiteLedger(state: folders.state)
            lock = open(folders.state + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
            try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        }

        deinit {
            close(lock)
            try? FileManager.default.removeItem(atPath: root)
        }

        var ledger: String { folders.state + "/" + SQLiteLedger.fileName }

        func put(_ name: String, _ text: String) throws {
            let path = "\(root)/\(name)"
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        }

        func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }
        func letGo() { flock(lock, LOCK_UN) }

        /// What is not well.
        var complaints: [HealthNote] {
            Doctor(folders: folders, machine: machine).notes().filter { $0.state != .good }
        }
    }

    /// A way to break a set-up.
    struct Break: Sendable, CustomTestStringConvertible {
        let check: String
        let state: HealthNote.State
        let testDescription: String
        let apply: @Sendable (Patient) throws -> Void

        init(
            _ check: String, _ state: HealthNote.State, _ name: String,
            _ apply: @escaping @Sendable (Patient) throws -> Void
        ) {
            (self.check, self.state, testDescription, self.apply) = (check, state, name, apply)
        }
    }

    static let breaks: [Break] = [
        Break("inbox", .bad, "no inbox") { try $0.remove($0.folders.inbox) },
        Break("inbox", .bad, "a file for an inbox") {
            try $0.remove($0.folders.inbox)
            try $0.put("inbox", "")
        },
        Break("outbox", .bad, "no outbox") { try $0.remove($0.folders.outbox) },
        Break("outbox", .bad, "an outbox that its owner cannot enter") { chmod($0.folders.outbox, 0o440) },
        Break("state", .bad, "no state folder") {
            $0.folders.state = $0.root + "/elsewhere"
        },
        Break("apart", .bad, "an outbox in the inbox") {
            $0.folders.outbox = $0.folders.inbox + "/out"
            try FileManager.default.createDirectory(atPath: $0.folders.outbox, withIntermediateDirectories: true)
        },
        Break("disk", .warning, "little room") { $0.machine.free = { _ in 500 << 20 } },
        Break("disk", .bad, "no room") { $0.machine.free = { _ in 3 << 20 } },
        Break("ledger", .bad, "a ledger of noise") {
            for ending in ["-wal", "-shm"] { try? $0.remove($0.ledger + ending) }
            try $0.put("state/ledger.sqlite", String(repeating: "noise ", count: 9000))
            chmod($0.ledger, 0o660)
        },
        Break("ledger-mode", .bad, "a ledger for everybody") { chmod($0.ledger, 0o666) },
        Break("daemon", .warning, "no daemon") { $0.letGo() },
        Break("daemon", .bad, "no daemon, and files wait") {
            $0.letGo()
            try $0.put("inbox/Loaf/a.txt", "Ovens.")
        },
        Break("unfinished", .warning, "a file that is never finished") {
            try $0.put("inbox/Loaf/a.txt.part", "Ovens.")
            $0.machine.now += 100_000
        },
        Break("watches", .warning, "too few watches") {
            for number in 0..<9 { try $0.put("inbox/Outlet \(number)/.keep", "") }
            try $0.put("limits/max_user_watches", "7\n")
        },
        Break("instances", .warning, "no instances") { try $0.put("limits/max_user_instances", "0\n") },
        Break("journal", .warning, "no journal") { try $0.remove($0.root + "/socket") },
        Break("journal-limits", .bad, "a journal that keeps nothing") {
            try $0.put("journal/journald.conf.d/quiet.conf", "[Journal]\nStorage=none\n")
        },
        Break("journal-limits", .warning, "a journal until the next boot") {
            try $0.put("journal/journald.conf", "[Journal]\nStorage = volatile\n")
        },
        Break("sandbox", .warning, "no unit") { try $0.remove($0.root + "/units/wirewatchd.service") },
        Break("sandbox", .bad, "a unit that shuts the folders") {
            try $0.put("etc/wirewatchd.service.d/own.conf", "[Service]\nReadWritePaths=\nReadWritePaths=/srv/other\n")
        },
    ]

    @Test func `a sound set-up has nothing to mend`() throws {
        let complaints = try Patient().complaints.map { "\($0.check): \($0.what)" }
        #expect(complaints == [])
    }

    @Test(arguments: breaks) func `each broken set-up is named, with why and what to do`(_ broken: Break) throws {
        let patient = try Patient()
        try broken.apply(patient)
        let found = try #require(patient.complaints.first { $0.check == broken.check })
        #expect(found.state == broken.state)
        #expect(!found.what.isEmpty && !found.why.isEmpty && !found.todo.isEmpty)
    }

    @Test func `a clock that was set back is told of`() throws {
        let desk = try Newsdesk()
        try desk.file("01")
        var folders = Configuration.Folders()
        (folders.inbox, folders.outbox, folders.state) = (
            desk.root + "/inbox", desk.root + "/outbox", desk.root + "/state"
        )
        var machine = Machine()
        let before = Doctor(folders: folders, machine: machine).clock
        #expect(before.state == .good)
        machine.now -= 86_400
        let after = Doctor(folders: folders, machine: machine).clock
        #expect(after.state == .bad)
        #expect(after.todo.contains("timedatectl"))
    }

    @Test func `wrong settings end with their own status`() throws {
        let desk = try Newsdesk()
        try Data("[folders]\ninbocks = 1\n".utf8).write(to: URL(fileURLWithPath: desk.root + "/wirewatch.toml"))
        let (status, lines) = try desk.json("doctor")
        #expect(status == 78)
        let first = try JSONSerialization.jsonObject(with: try #require(lines.first)) as? [String: String]
        #expect(first?["check"] == "settings")
        #expect(first?["what"]?.contains("inbocks") == true)
    }

    @Test func `a backup comes back by command, and not while the daemon runs`() throws {
        let desk = try Newsdesk()
        try desk.file("01", "04")
        let copy = desk.root + "/copy.sqlite"
        #expect(try desk.plain("backup", copy) == 0)
        #expect(try desk.plain("backup", copy) == 73)
        try FileManager.default.removeItem(atPath: desk.root + "/state/ledger.sqlite")
        #expect(try desk.plain("restore", desk.root + "/none") == 66)
        let lock = open(desk.root + "/state/lock", O_RDWR | O_CLOEXEC)
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        #expect(try desk.plain("restore", copy) == 69)
        close(lock)
        #expect(try desk.plain("restore", copy) == 0)
        #expect(try LedgerReader(state: desk.root + "/state").counts().articles == 2)
    }
}

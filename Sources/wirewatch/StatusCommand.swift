import ArgumentParser
import Foundation
import Ledger
import ReportKit

/// `wirewatch status`: how much is filed, what waits, whether the daemon runs.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Says how much is filed, what waits, and whether the daemon runs.")

    @Flag(help: "Print one JSON object.") var json = false
    @OptionGroup var daemon: DaemonOptions
    @OptionGroup var folder: InboxOptions

    /// What `--json` prints.
    struct Status: Encodable {
        let running: Bool
        let articles: Int
        let stories: Int
        let alerts: Int
        let spiked: Int
        /// Files in the inbox.
        let waiting: Int
        /// Alerts that are not yet in outbox and journal.
        let undelivered: Int
        /// What is amiss and goes on being so, in words.
        let notices: [String]
        let state: String
        let inbox: String
        @OrNull var last: Last?
        /// What is muted now.
        let mutes: [Mute]
        /// How often each kind was right, as far as somebody said.
        let precision: [Precision]

        /// The newest alert, in short.
        struct Last: Encodable {
            let id: String
            let at: String
            let kind: String
            let message: String
        }
    }

    func run() throws {
        let status = try status()
        if json { try printJSON(status) } else { try show(status) }
    }

    private func status() throws(Failure) -> Status {
        let ledger = try daemon.ledger()
        let state = try daemon.stateFolder()
        let inbox = try folder.inbox(of: daemon)
        let counts = try asking { () throws(LedgerError) in try ledger.counts() }
        let last = try asking { () throws(LedgerError) in try ledger.alerts(limit: 1) }.last?.alert
        let mutes = try asking { () throws(LedgerError) in
            try ledger.mutes(holdingAt: Since.timestamp(secondsNow()))
        }
        return Status(
            running: isLocked("\(state)/lock"), articles: counts.articles, stories: counts.stories,
            alerts: counts.alerts, spiked: counts.spiked, waiting: filesWaiting(in: inbox),
            undelivered: counts.undelivered, notices: notices(state, inbox),
            state: state, inbox: inbox,
            last: last.map { .init(id: $0.id, at: $0.at, kind: $0.kind.rawValue, message: $0.message) }, mutes: mutes,
            precision: try asking { () throws(LedgerError) in try ledger.precision() })
    }

    private func show(_ status: Status) throws(Failure) {
        var table = Columns()
        table.add(.init("daemon"), status.running ? .init("running", .good) : .init("not running", .alarm))
        table.add(
            .init("filed"),
            .init("\(counted(status.articles, "article")), \(counted(status.stories, "story", "stories"))"))
        table.add(.init("told"), .init(counted(status.alerts, "alert")))
        if let last = status.last { table.add(.init("last"), .init("\(last.at)  \(last.kind)  \(last.message)")) }
        table.add(.init("waiting"), .init("\(counted(status.waiting, "file")) in \(status.inbox)"))
        for (place, notice) in status.notices.enumerated() {
            table.add(.init(place == 0 ? "amiss" : ""), .init(notice, .alarm))
        }
        if status.undelivered > 0 {
            table.add(
                .init("undelivered"),
                .init("\(counted(status.undelivered, "alert")): see journalctl -u wirewatchd", .news))
        }
        if status.spiked > 0 {
            table.add(.init("spiked"), .init("\(counted(status.spiked, "file")) in \(status.state)/spike", .news))
        }
        for (place, mute) in status.mutes.enumerated() {
            let words = "\(mute.matter.rawValue) \(mute.name) until \(mute.until): \(mute.because)"
            table.add(.init(place == 0 ? "muted" : ""), .init(words, .news))
        }
        for (place, kind) in status.precision.enumerated() {
            let share = "\(Int((kind.precision * 100).rounded())) % of \(kind.right + kind.wrong) judged were right"
            table.add(.init(place == 0 ? "verdicts" : ""), .init("\(kind.kind): \(share)"))
        }
        try printColumns(table)
    }
}

/// How many files lie in the inbox and in the folders below it.
private func filesWaiting(in inbox: String) -> Int {
    let root = InputPath(inbox)
    return root.isFolder ? root.files().count : 0
}

/// That the inbox is missing, and the lines that the running daemon keeps of what is amiss.
private func notices(_ state: String, _ inbox: String) -> [String] {
    let kept = FileManager.default.contents(atPath: "\(state)/notices") ?? Data()
    let missing =
        InputPath(inbox).isFolder ? [] : ["\(inbox) is missing: make it again; nothing can be dropped meanwhile"]
    return missing + String(decoding: kept, as: UTF8.self).split(separator: "\n").map(String.init)
}

/// True where some process holds a lock on the file. Asking the kernel's list takes no lock itself, which could
/// keep a daemon from starting just then. The list is read in parts: while others lock and unlock, a line may be missed.
func isLocked(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return (0..<3).contains { _ in isListedAsLocked(status.st_ino) }
}

private func isListedAsLocked(_ inode: ino_t) -> Bool {
    guard let list = FileManager.default.contents(atPath: "/proc/locks") else { return false }
    return String(decoding: list, as: UTF8.self).split(separator: "\n").contains { line in
        let fields = line.split(separator: " ")
        return fields.contains("FLOCK") && fields.contains { $0.hasSuffix(":\(inode)") }
    }
}

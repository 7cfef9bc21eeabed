import ArgumentParser
import Daemon
import Foundation
import Ledger
import Plugins
import ReportKit

/// `wirewatch replay`: everything that was filed, told anew.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Files the ledger's articles anew, beside it, and says whether the same is told.",
        discussion: """
            Nothing of the daemon's is touched. With the settings that the daemon has, the same is told to the byte; with \
            others, this shows what they change. Ends with status 65 where something else is told.
            """)

    @Flag(help: "Print JSON Lines, one object an alert, as wirewatch alerts does.") var json = false
    @Option(
        help: ArgumentHelp("Put alerts and pages there, as in an outbox; an empty folder.", valueName: "dir"),
        completion: .directory)
    var into: String?
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let ledger = try daemon.ledger()
        let scratch = NSTemporaryDirectory() + "/wirewatch-replay-\(UUID().uuidString)"
        try makeFolder(scratch)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        try checkTarget()
        let replay = try replay(of: ledger, scratch)
        let before = try asking { () throws(LedgerError) in try ledger.alerts() }.map(\.alert)
        let now = try asking { () throws(LedgerError) in try replay.ledger.alerts() }.map(\.alert)
        for failure in replay.failures { complain("The plugin \(failure)") }
        if json { for alert in now { try printJSON(alert) } } else { try show(before, now) }
        if before.map(\.json) != now.map(\.json) { throw ExitCode.unreadable }
    }

    private func checkTarget() throws(Failure) {
        guard let into, let names = try? FileManager.default.contentsOfDirectory(atPath: into), !names.isEmpty else {
            return
        }
        throw Failure(.cannotWrite, code: "not-empty", "\(into) is not empty; name a folder that is, or none.")
    }

    private func makeFolder(_ path: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(.cannotWrite, code: "cannot-write", "Can't make the folder \(path): \(error).")
        }
    }

    private func replay(of ledger: LedgerReader, _ scratch: String) throws -> Replay {
        let settings = try daemon.options.settings()
        do throws(StartError) {
            return try Replay(of: ledger, settings: settings, state: scratch, outbox: into ?? scratch + "/outbox")
        } catch {
            throw Failure(.cannotWrite, code: "replay", error.description)
        }
    }

    private func show(_ before: [Alert], _ now: [Alert]) throws(Failure) {
        let (old, new) = (Set(before.map(\.json)), Set(now.map(\.json)))
        var table = Columns()
        for alert in before where !new.contains(alert.json) { table.add(row("-", alert, .alarm)) }
        for alert in now where !old.contains(alert.json) { table.add(row("+", alert, .good)) }
        try printColumns(table)
        let same = before.map(\.json) == now.map(\.json)
        try printLine(
            same
                ? "\(counted(now.count, "alert")): the same as the daemon has told, to the byte"
                : "\(counted(now.count, "alert")); the daemon has told \(before.count). - is told no more, + is told now"
        )
    }

    private func row(_ sign: String, _ alert: Alert, _ style: Screen.Style) -> [Columns.Cell] {
        [
            .init(sign, style), .init(String(alert.id.prefix(8)), .faint), .init(alert.kind.rawValue),
            .init(alert.message),
        ]
    }
}

import ArgumentParser
import Foundation
import Ledger
import ReportKit

/// `wirewatch alerts`: what an editor was told.
struct AlertsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "Lists what was told, the newest at the end.",
        discussion: "With --json one object an alert, as in the outbox.")

    @Flag(help: "Print JSON Lines, one object an alert.") var json = false
    @Option(
        help: ArgumentHelp(
            "Only those since then: 2026-11-23, 2026-11-23T21:30:00Z, 30m, 2h, 7d, today.", valueName: "time"))
    var since: Since?
    @Option(help: "Only those of one kind: figure-conflict, new-claim and so on.") var kind: String?
    @Option(help: ArgumentHelp("Only the newest so many.", valueName: "count")) var limit: Int?
    @Flag(name: [.short, .long], help: "Go on, and print new ones as they are filed, until Ctrl-C.")
    var follow = false
    @OptionGroup var daemon: DaemonOptions

    func validate() throws {
        guard limit ?? 0 >= 0 else { throw ValidationError("--limit must not be negative.") }
    }

    func run() throws {
        let ledger = try daemon.ledger()
        // Who follows wants the newest first of all: ten of them, unless he says otherwise.
        let most = limit ?? (follow && since == nil ? 10 : .max)
        var last = try print(after: 0, of: ledger, limit: most) ?? newest(of: ledger)
        while follow {
            try standardOutput.flush()
            Thread.sleep(forTimeInterval: 0.5)
            last = try print(after: last, of: ledger, limit: .max) ?? last
        }
    }

    /// Prints the alerts after the one with this number; gives the number of the last.
    private func print(after number: Int64, of ledger: LedgerReader, limit: Int) throws -> Int64? {
        let filed = try asking { () throws(LedgerError) in
            try ledger.alerts(
                after: number, since: since?.timestamp ?? "", kind: kind.map(ReportKind.init), limit: limit)
        }
        var table = Columns()
        for alert in filed.map(\.alert) {
            if json { try printJSON(alert) } else { table.add(row(of: alert)) }
        }
        try printColumns(table)
        return filed.last?.number
    }

    private func newest(of ledger: LedgerReader) throws -> Int64 {
        try asking { () throws(LedgerError) in try ledger.alerts(limit: 1) }.last?.number ?? 0
    }

    private func row(of alert: Alert) -> [Columns.Cell] {
        [
            .init(alert.at, .faint), .init(String(alert.id.prefix(8)), .faint),
            .init(alert.kind.rawValue, Screen.current.style(of: alert.kind)),
            alert.muted.map { .init("muted (\($0)): \(alert.message)", .faint) } ?? .init(alert.message),
        ]
    }
}

/// Prints an alert as the outbox holds it.
func printJSON(_ alert: Alert) throws(Failure) {
    try standardOutput.add(escapingControls(Data(alert.json)))
}

import ArgumentParser
import Foundation
import Ledger
import ReportKit

/// `wirewatch verdict`: was the alert right?
struct VerdictCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verdict", abstract: "Says of an alert that it was right, or wrong.",
        discussion:
            "wirewatch status shows how often each kind was right. A later verdict takes the place of an earlier.")

    /// What an alert can be.
    enum Word: String, ExpressibleByArgument, CaseIterable {
        case right, wrong
    }

    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "The alert's id, or how it begins.") var alert: String
    @Argument(help: "right or wrong.") var word: Word
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let told = try oneAlert(alert, in: try daemon.ledger())
        let verdict = Verdict(
            alert: told.id, kind: told.kind.rawValue, isRight: word == .right, by: NSUserName(),
            at: Since.timestamp(secondsNow()))
        let desk = try daemon.writableLedger()
        try writing { () throws(LedgerError) in try desk.judge(verdict) }
        if json { return try printJSON(verdict) }
        try printLine(printable("\(word.rawValue): \(told.kind)  \(told.message)"))
    }
}

/// The one alert whose id begins so.
func oneAlert(_ id: String, in ledger: LedgerReader) throws(Failure) -> Alert {
    guard let alert = try asking({ () throws(LedgerError) in try ledger.alert(id) }) else {
        throw Failure(
            .noInput, code: "no-alert",
            "There is no alert \(id), or more than one begins so; wirewatch alerts lists them.")
    }
    return alert
}

import ArgumentParser
import Foundation
import Ledger

/// `wirewatch mute`: what the desk does not want to be told of for a while.
struct MuteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mute", abstract: "Keeps alerts of a story, a kind or a plugin back for a while.",
        discussion: """
            They are still found, kept and shown on the story's page, marked as muted; journal, outbox and feed do not \
            get them. The daemon honours it at once, and it ends by itself.
            """)

    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "A story's id, or how it begins; a kind of alert; or a plugin's name.") var matter: String
    @Option(name: .customLong("for"), help: ArgumentHelp("For how long: 30m, 2h, 7d, 2w.", valueName: "time"))
    var lasting: Lasting
    @Option(help: ArgumentHelp("Why: others at the desk will ask.", valueName: "reason")) var because: String
    @OptionGroup var daemon: DaemonOptions

    func validate() throws {
        guard because.contains(where: { !$0.isWhitespace }) else { throw ValidationError("--because needs words.") }
    }

    func run() throws {
        let subject = try Subject(matter, in: try daemon.ledger())
        let now = secondsNow()
        let mute = Mute(
            subject.matter, subject.name, because: because, by: NSUserName(), at: Since.timestamp(now),
            until: Since.timestamp(now + lasting.seconds))
        let desk = try daemon.writableLedger()
        let kept = try writing { () throws(LedgerError) in try desk.mute(mute) }
        if json { return try printJSON(kept) }
        try printLine(printable("Muted the \(kept.matter.rawValue) \(subject.title) until \(kept.until)."))
    }
}

/// `wirewatch unmute`: takes mutes back.
struct UnmuteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmute", abstract: "Lets alerts that were muted be told again.",
        discussion: "What was kept back meanwhile is not told later: wirewatch alerts lists it, marked as muted.")

    @Flag(help: "Print JSON Lines, one object a mute that was taken back.") var json = false
    @Argument(help: "A story's id, or how it begins; a kind of alert; or a plugin's name.") var matter: String
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let subject = try Subject(matter, in: try daemon.ledger())
        let desk = try daemon.writableLedger()
        let lifted = try writing { () throws(LedgerError) in
            try desk.unmute(subject.matter, subject.name, at: Since.timestamp(secondsNow()))
        }
        guard !lifted.isEmpty else {
            throw Failure(
                .noInput, code: "not-muted", "\(subject.title) is not muted; wirewatch mutes lists what is.")
        }
        for mute in lifted {
            if json { try printJSON(mute) } else { try printLine(printable("Told again: \(subject.title).")) }
        }
    }
}

/// `wirewatch mutes`: what is muted now.
struct MutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutes", abstract: "Lists what is muted, by whom, until when and why.")

    @Flag(help: "Print JSON Lines, one object a mute.") var json = false
    @Flag(help: "Also those that have ended or were taken back.") var all = false
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let ledger = try daemon.ledger()
        let now = Since.timestamp(secondsNow())
        var table = Columns()
        for mute in try asking({ () throws(LedgerError) in try ledger.mutes(holdingAt: all ? nil : now) }) {
            if json { try printJSON(mute) } else { table.add(row(of: mute, now)) }
        }
        try printColumns(table)
    }

    private func row(of mute: Mute, _ now: String) -> [Columns.Cell] {
        let end = mute.lifted.map { "taken back \($0)" } ?? (now < mute.until ? "until" : "ended") + " \(mute.until)"
        return [
            .init(mute.matter.rawValue, .faint), .init(mute.name, .link), .init(end), .init(mute.by, .faint),
            .init(mute.because),
        ]
    }
}

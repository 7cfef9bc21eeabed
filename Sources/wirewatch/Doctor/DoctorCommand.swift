import ArgumentParser
import Foundation
import Plugins
import Settings

/// `wirewatch doctor`: what is wrong with this installation, why, and what to do.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Looks at settings, folders, ledger, kernel, journal and unit, and says what to mend.",
        discussion: "Changes nothing. Ends with status 69 where something is bad, 78 where the settings are wrong.")

    @Flag(help: "Print JSON Lines, one object for each thing that was looked at.") var json = false
    @Flag(help: "Print what is well, too.") var all = false
    @OptionGroup var daemon: DaemonOptions
    @OptionGroup var folder: InboxOptions
    @Option(
        help: ArgumentHelp("The daemon's outbox, instead of the one in the settings.", valueName: "dir"),
        completion: .directory)
    var outbox: String?

    func run() throws {
        let (folders, settings) = try settings()
        let notes = [settings] + (folders.map { Doctor(folders: $0, machine: Machine()).notes() } ?? [])
        for note in notes where all || json || note.state != .good { try show(note) }
        if !json, notes.allSatisfy({ $0.state == .good }) {
            try printLine("\(counted(notes.count, "thing")) looked at: all is well")
        }
        if settings.state == .bad { throw ExitCode.wrongSettings }
        if notes.contains(where: { $0.state == .bad }) { throw ExitCode.unavailable }
    }

    /// The folders that hold; nil where the settings name none.
    private func settings() throws -> (Configuration.Folders?, HealthNote) {
        do throws(Failure) {
            var folders = try daemon.options.settings().configuration.folders
            if let state = daemon.state { folders.state = state }
            if let inbox = folder.inbox { folders.inbox = inbox }
            if let outbox { folders.outbox = outbox }
            return (folders, .good("settings", "the settings hold"))
        } catch {
            let todo = "mend that line; wirewatch check-config says when it is good"
            return (nil, .bad("settings", error.message, why: "the daemon does not start", todo: todo))
        }
    }

    private func show(_ note: HealthNote) throws {
        if json { return try printJSON(note) }
        let words = note.state == .good ? note.what : "\(note.what): \(note.why). To do: \(note.todo)"
        try printLine(printable("\(note.state.rawValue)  \(note.check)  \(words)"))
    }
}

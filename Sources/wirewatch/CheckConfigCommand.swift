import ArgumentParser
import ReportKit
import Settings

/// `wirewatch check-config`: are the settings good?
struct CheckConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config", abstract: "Says whether the settings are good, and which plugins they switch on.",
        discussion: "Ends with status 78 and names file and line where they are not.")

    @Flag(help: "Print one JSON object.") var json = false
    @OptionGroup var options: SettingsOptions

    /// What `--json` prints.
    private struct Checked: Encodable {
        let inbox: String
        let outbox: String
        let state: String
        let plugins: [String]
    }

    func run() throws {
        let settings = try options.settings()
        let folders = settings.configuration.folders
        let plugins = settings.plugins.map { type(of: $0).name }
        if json {
            let checked = Checked(
                inbox: folders.inbox, outbox: folders.outbox, state: folders.state, plugins: plugins)
            try printJSON(checked)
            return
        }
        var table = Columns()
        table.add(.init("settings"), .init("good", .good))
        table.add(.init("inbox"), .init(folders.inbox))
        table.add(.init("outbox"), .init(folders.outbox))
        table.add(.init("state"), .init(folders.state))
        table.add(.init("plugins"), .init(plugins.isEmpty ? "none" : plugins.joined(separator: ", ")))
        try printColumns(table)
    }
}

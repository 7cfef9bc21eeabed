import ArgumentParser
import Plugins
import ReportKit
import Settings

/// `wirewatch plugins`: the plugins that come with wirewatch.
struct PluginsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins", abstract: "Lists the plugins that come with wirewatch, and which are switched on.")

    @Flag(help: "Print JSON Lines, one object a plugin.") var json = false
    @OptionGroup var options: SettingsOptions

    /// What `--json` prints.
    private struct Listed: Encodable {
        let name: String
        let enabled: Bool
    }

    func run() throws {
        let on = Set(try options.settings().plugins.map { type(of: $0).name })
        var table = Columns()
        for name in allPlugins.map({ $0.name }) {
            if json {
                try printJSON(Listed(name: name, enabled: on.contains(name)))
            } else {
                table.add(.init(name, .link), on.contains(name) ? .init("on", .good) : .init("off", .faint))
            }
        }
        try printColumns(table)
    }
}

import ArgumentParser
import Plugins
import ReportKit

/// `wirewatch plugins`: the plugins that come with wirewatch.
struct PluginsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugins", abstract: "Lists the plugins that come with wirewatch.")

    @Flag(help: "Print JSON Lines, one object a plugin.") var json = false

    func run() throws {
        for plugin in allPlugins {
            if json { try printJSON(["name": plugin.name]) } else { try printLine(printable(plugin.name)) }
        }
    }
}

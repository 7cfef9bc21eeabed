import ArgumentParser
import Daemon
import Glibc
import Plugins
import Settings
import Systemd

/// The service: reads its settings, builds the plugins, runs in the foreground until it is told to stop.
@main struct Wirewatchd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wirewatchd",
        abstract: "Watches a folder for articles; reports what is newly claimed and where outlets disagree.")

    @Option(help: "The file of settings (default: \(LoadedSettings.usualFile), where it exists).") var config: String?
    @Option(help: "The folder that articles are dropped in.") var inbox: String?
    @Option(help: "The folder for alerts and story pages.") var outbox: String?
    @Option(help: "The folder for the ledger, the archive and the spike.") var state: String?

    func run() throws {
        let journal = Journal()
        let (config, inbox, outbox, state) = (config, inbox, outbox, state)
        let status = Service.run(journal: journal) { () throws(SettingsError) in
            var settings = try LoadedSettings.read(file: config, plugins: allPlugins)
            if let inbox { settings.configuration.folders.inbox = inbox }
            if let outbox { settings.configuration.folders.outbox = outbox }
            if let state { settings.configuration.folders.state = state }
            return settings
        }
        throw ExitCode(status)
    }
}

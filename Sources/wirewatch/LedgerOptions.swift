import ArgumentParser
import Foundation
import Ledger
import Plugins
import Settings

/// Which settings hold.
struct SettingsOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The settings; without it \(LoadedSettings.usualFile), where there is one.", valueName: "file"),
        completion: .file(extensions: ["toml"]))
    var config: String?

    /// The settings, or an end with status 78 that says what is wrong with them.
    func settings() throws(Failure) -> LoadedSettings {
        if let config, !InputPath(config).exists {
            throw Failure(.noInput, code: "missing", "There is no file \(config); check the name.")
        }
        do {
            return try LoadedSettings.read(file: config, plugins: allPlugins)
        } catch {
            throw Failure(.wrongSettings, code: "wrong-settings", error.description)
        }
    }
}

/// Which daemon's folders are meant.
struct DaemonOptions: ParsableArguments {
    @OptionGroup var options: SettingsOptions
    @Option(
        help: ArgumentHelp("The daemon's state folder, instead of the one in the settings.", valueName: "dir"),
        completion: .directory)
    var state: String?

    /// The state folder.
    func stateFolder() throws(Failure) -> String {
        if let state { return state }
        return try options.settings().configuration.folders.state
    }

    /// The daemon's ledger, for reading.
    func ledger() throws(Failure) -> LedgerReader {
        let folder = try stateFolder()
        let path = "\(folder)/\(SQLiteLedger.fileName)"
        guard access(path, R_OK) == 0 else {
            let isMissing = errno == ENOENT || errno == ENOTDIR
            throw isMissing
                ? Failure(
                    .noInput, code: "no-ledger",
                    "There is no ledger in \(folder). Has wirewatchd run? Name its folder with --state.")
                : Failure(
                    .unavailable, code: "no-permission",
                    "May not read \(path): \(systemError()). Join the group wirewatch, or use sudo.")
        }
        return try asking { () throws(LedgerError) in try LedgerReader(state: folder) }
    }
}

extension DaemonOptions {
    /// The daemon's ledger, for the desk's own entries. The daemon may write it at the same time.
    func writableLedger() throws(Failure) -> SQLiteLedger {
        let folder = try stateFolder()
        let path = "\(folder)/\(SQLiteLedger.fileName)"
        guard access(path, W_OK) == 0 else {
            throw Failure(
                .unavailable, code: "no-permission",
                "May not write \(path): \(systemError()). Join the group wirewatch, or use sudo.")
        }
        return try writing { () throws(LedgerError) in try SQLiteLedger(state: folder, patience: 10) }
    }
}

/// Writes into the ledger; where it cannot, the command ends with status 73.
func writing<Value>(_ entry: () throws(LedgerError) -> Value) throws(Failure) -> Value {
    do throws(LedgerError) {
        return try entry()
    } catch {
        throw Failure(.cannotWrite, code: "ledger-\(error.code)", "The ledger cannot be written: \(error.description).")
    }
}

/// Where the daemon's inbox lies.
struct InboxOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The daemon's inbox, instead of the one in the settings.", valueName: "dir"),
        completion: .directory)
    var inbox: String?

    /// The inbox.
    func inbox(of daemon: DaemonOptions) throws(Failure) -> String {
        if let inbox { return inbox }
        return try daemon.options.settings().configuration.folders.inbox
    }
}

/// Asks the ledger something; what it cannot answer ends the command with status 69.
func asking<Answer>(_ question: () throws(LedgerError) -> Answer) throws(Failure) -> Answer {
    do throws(LedgerError) {
        return try question()
    } catch {
        throw Failure(.unavailable, code: "ledger-\(error.code)", "The ledger cannot be read: \(error.description).")
    }
}

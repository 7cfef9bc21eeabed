import ArgumentParser
import Foundation
import Ledger

/// `wirewatch backup`: the ledger as it is at one moment, in one file.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copies the ledger into one file, while the daemon runs, and checks the copy.",
        discussion:
            "The ledger holds all that was filed and told. Bring the copy to another disk; restore puts it back.")

    @Argument(help: "The new file.", completion: .file()) var file: String
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let state = try daemon.stateFolder()
        _ = try daemon.ledger()
        guard !InputPath(file).exists else {
            throw Failure(.cannotWrite, code: "exists", "There is already a file \(file); name another.")
        }
        let content = try writing { () throws(LedgerError) in try LedgerBackup.write(state: state, to: file) }
        try printLine(printable("\(file): \(content.words)"))
    }
}

extension LedgerBackup.Content {
    var words: String {
        "\(counted(articles, "article")), \(counted(stories, "story", "stories")), \(counted(alerts, "alert")); checked"
    }
}

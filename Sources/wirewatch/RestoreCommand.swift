import ArgumentParser
import Foundation
import Ledger

/// `wirewatch restore`: a backup becomes the ledger.
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Puts a backup in the ledger's place; the daemon must be stopped.",
        discussion: "The backup is checked first. The ledger that was there stays beside it under another name.")

    @Argument(help: "A file that wirewatch backup has written.", completion: .file()) var file: String
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let state = try daemon.stateFolder()
        guard InputPath(file).exists else {
            throw Failure(.noInput, code: "missing", "There is no file \(file); check the name.")
        }
        let lock = open("\(state)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard lock >= 0 else {
            throw Failure(.cannotWrite, code: "cannot-write", "Can't write in \(state): \(systemError()). Use sudo.")
        }
        defer { close(lock) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            throw Failure(
                .unavailable, code: "running",
                "wirewatchd runs on \(state); stop it first: systemctl stop wirewatchd, and start it afterwards.")
        }
        let stamp = String(Since.timestamp(secondsNow()).filter { $0 != ":" && $0 != "-" })
        let (old, content) = try writing { () throws(LedgerError) in
            try LedgerBackup.restore(file, state: state, stamp: stamp)
        }
        if let old { try printLine(printable("the ledger that was there: \(old)")) }
        try printLine(printable("\(state)/\(SQLiteLedger.fileName): \(content.words)"))
    }
}

import ArgumentParser
import Foundation

/// `wirewatch reload`: tells a daemon to read its settings again, and comes back when it has.
///
/// `systemctl reload` waits for as long as the unit's `ExecReload=` runs, and a signal alone comes back at once.
struct ReloadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload", abstract: "Has a daemon read its settings again, and waits until it has.",
        shouldDisplay: false)

    @Argument(help: "The daemon's process id.") var pid: Int32
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let lock = try daemon.stateFolder() + "/lock"
        let before = time(of: lock)
        guard kill(pid, SIGHUP) == 0 else {
            throw Failure(.unavailable, code: "no-daemon", "Can't signal process \(pid): \(systemError()).")
        }
        for _ in 0..<3000 {
            if let now = time(of: lock), now != before { return }
            usleep(10_000)
        }
        throw Failure(
            .unavailable, code: "no-answer",
            "The daemon has not read its settings within 30 seconds; see journalctl -u wirewatchd.")
    }

    /// When the daemon last marked its lock, in nanoseconds.
    private func time(of path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    }
}

import Glibc
import Logging
import Systemd

/// Opens the daemon, and waits where another program holds the ledger.
///
/// A backup or a check may hold it for minutes. Ending would only have systemd start the next try, so it waits, says so
/// and asks for more time: docs/technotes/what-does-a-daemon-do-with-a-locked-ledger.md.
struct Opening {
    let journal: Journal
    let load: Daemon.Load
    var pause = Pause(longest: 5)
    private let manager = ServiceManager()

    init(journal: Journal, load: @escaping Daemon.Load) {
        self.journal = journal
        self.load = load
    }

    /// - Parameter wait: waits so many seconds; false where the daemon was told to stop meanwhile.
    /// - Returns: the daemon, or nil where it was told to stop before it could begin.
    mutating func daemon(wait: (Double) -> Bool) throws(StartError) -> Daemon? {
        let log = Logger(journal)
        while true {
            do throws(StartError) {
                let daemon = try Daemon(journal: journal, load: load)
                if pause.worked() { log.report(Bulletin.recovered("The ledger")) }
                return daemon
            } catch {
                guard case .locked = error else { throw error }
                if !pause.isFailing { log.report(Bulletin.ledgerHeld()) }
                let seconds = pause.failed()
                manager.stillStarting("waiting for the ledger, which another program holds", extra: seconds + 30)
                if !wait(seconds) { return nil }
            }
        }
    }

    /// Waits for TERM or INT, which are held; false where one came.
    static func waitForSignal(_ seconds: Double) -> Bool {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGTERM, SIGINT] { sigaddset(&signals, number) }
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(seconds.truncatingRemainder(dividingBy: 1) * 1e9))
        return sigtimedwait(&signals, nil, &time) < 0
    }
}

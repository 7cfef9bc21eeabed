import CLinux
import Dispatch
import Glibc
public import Systemd

/// One run of the daemon as a process.
public enum Service {
    /// Runs until a signal says stop; gives the exit status.
    public static func run(journal: Journal, load: @escaping Daemon.Load) -> Int32 {
        Daemon.holdSignals()
        // glibc's own number of arenas, eight a core, keeps half as much again resident
        _ = mallopt(M_ARENA_MAX, 2)
        do throws(StartError) {
            var opening = Opening(journal: journal, load: load)
            guard let daemon = try opening.daemon(wait: Opening.waitForSignal) else { return 0 }
            daemon.executor.queue.sync {
                daemon.assumeIsolated {
                    $0.listenToSignals()
                    $0.start()
                }
            }
            daemon.ended.wait()
            return 0
        } catch {
            let line = Array("<3>wirewatchd: \(error)\n".utf8)
            _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            return error.exitStatus
        }
    }
}

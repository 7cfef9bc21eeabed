import Foundation
import Ledger
import Settings

/// Looks at all that the daemon needs, and says of each: what, why, what to do.
struct Doctor {
    let folders: Configuration.Folders
    let machine: Machine

    /// A disk with less room is nearly full.
    static let lowBytes = 1 << 30
    /// With less the daemon stops filing soon.
    static let fewestBytes = 1 << 26

    func notes() -> [HealthNote] {
        [inbox, outbox, state].flatMap(\.self) + [apart, oneDisk, disk, ledger, mode, clock, daemon, stale]
            + [watches, instances, journal, journalLimits, sandbox]
    }

    // MARK: Folders

    private var inbox: [HealthNote] {
        folder("inbox", folders.inbox, needs: R_OK | W_OK | X_OK, why: "nothing can be dropped and nothing is filed")
    }

    private var outbox: [HealthNote] {
        folder("outbox", folders.outbox, needs: R_OK | W_OK | X_OK, why: "alerts and pages wait in the ledger")
    }

    private var state: [HealthNote] {
        folder(
            "state", folders.state, needs: R_OK | W_OK | X_OK,
            why: "the ledger has no place and the daemon does not start")
    }

    private func folder(_ check: String, _ path: String, needs: Int32, why: String) -> [HealthNote] {
        var info = stat()
        guard stat(path, &info) == 0 else {
            let make = "make it: install -d -o wirewatch -g wirewatch -m 2770 \(path)"
            return [.bad(check, "\(path) is missing", why: why, todo: make)]
        }
        guard info.st_mode & S_IFMT == S_IFDIR else {
            return [.bad(check, "\(path) is no folder", why: why, todo: "move that file away and make the folder")]
        }
        guard info.st_mode & (S_IRWXU & ~S_IFMT) == S_IRWXU else {
            let open = "give it back to its owner: chmod u+rwx \(path)"
            return [
                .bad(
                    check, "\(path) is closed to its owner (mode \(String(info.st_mode & 0o7777, radix: 8)))", why: why,
                    todo: open)
            ]
        }
        guard access(path, needs) == 0 else {
            return [
                .warning(
                    check, "you may not write in \(path)", why: "you can neither drop copy nor mute there",
                    todo: "join the group: adduser YOU wirewatch; or use sudo")
            ]
        }
        return [.good(check, path)]
    }

    /// The daemon reads what it has written where one folder lies in another.
    private var apart: HealthNote {
        let named = [("inbox", folders.inbox), ("outbox", folders.outbox), ("state", folders.state)]
        for (outer, path) in named {
            for (inner, other) in named where inner != outer && (other + "/").hasPrefix(path + "/") {
                return .bad(
                    "apart", "\(inner) (\(other)) lies in \(outer) (\(path))",
                    why: "what the daemon writes comes in again as copy, or copy lies among its own files",
                    todo: "name three folders beside each other under [folders]")
            }
        }
        return .good("apart", "inbox, outbox and state lie beside each other")
    }

    private var oneDisk: HealthNote {
        var (one, other) = (stat(), stat())
        guard stat(folders.inbox, &one) == 0, stat(folders.state, &other) == 0, one.st_dev != other.st_dev else {
            return .good("one-disk", "inbox and state lie on one file system")
        }
        return .warning(
            "one-disk", "inbox and state lie on two file systems",
            why: "each file is copied instead of renamed when it is filed, which takes longer",
            todo: "nothing, unless thousands of files come in; then put both on one disk")
    }

    private var disk: HealthNote {
        let room = [folders.state, folders.outbox].compactMap { path in machine.free(path).map { (path, $0) } }
        guard let (path, free) = room.min(by: { $0.1 < $1.1 }), free < Self.lowBytes else {
            return .good("disk", "there is room on the disks")
        }
        let what = "\(free >> 20) MB are left on the disk of \(path)"
        let todo = "free some, or set [keep] in wirewatch.toml"
        let why = "when it is full, articles wait in the inbox and nothing is told"
        return free < Self.fewestBytes
            ? .bad("disk", what, why: why, todo: todo) : .warning("disk", what, why: why, todo: todo)
    }
}

import Dispatch
import Glibc
import ReportKit
import Settings
import Systemd

// After the transaction, files leave the inbox.
extension Daemon {
    func moveAway() {
        var left: [Move] = []
        for move in unmoved {
            do throws(SystemError) {
                try carryOut(move)
                release(move.found)
            } catch {
                if isHopeless(move, error) {
                    log.report(Bulletin.stuckFile(move.found.place.text, error.description))
                    inbox.leaveAlone(move.found)
                } else {
                    if left.isEmpty, !movePause.isFailing { log.report(Bulletin.archiveStuck(error.description)) }
                    left.append(move)
                }
            }
        }
        unmoved = left
        if left.isEmpty {
            if movePause.worked() { log.report(Bulletin.recovered("Moving files out of the inbox")) }
        } else {
            after(movePause.failed()) { $0.moveAway() }
        }
    }

    private func carryOut(_ move: Move) throws(SystemError) {
        switch move.aim {
        case .spike(let record): try state.spike(move.found, record)
        case .archive(let stamp, let sha256):
            let moved = try state.archive(move.found, stamp, sha256: sha256, at: move.at)
            // it was written to since it was read: what it says now is copy of its own
            if !moved { scheduleLook(in: max(inbox.settle, 0.05)) }
        }
    }

    /// A pipe or a folder cannot be copied to another file system, and what belongs to others may not be moved.
    private func isHopeless(_ move: Move, _ error: SystemError) -> Bool {
        guard case .spike = move.aim else { return false }
        return [EXDEV, EACCES, EPERM, EBUSY, EISDIR, ENOTDIR, ENOTEMPTY].contains(error.code)
    }
}

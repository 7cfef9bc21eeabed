import Foundation
import Ledger
import Settings

// What was filed, and who is at work on it.
extension Doctor {
    private var path: String { "\(folders.state)/\(SQLiteLedger.fileName)" }
    private var hasLedger: Bool { access(path, F_OK) == 0 }

    var ledger: HealthNote {
        guard hasLedger else { return .good("ledger", "there is none yet; the daemon makes it when it starts") }
        do throws(LedgerError) {
            let content = try LedgerBackup.check(path)
            return .good("ledger", "\(content.articles) articles, \(content.alerts) alerts; every page is whole")
        } catch {
            let todo = "stop the daemon and run: wirewatch restore BACKUP; a newer ledger needs its own wirewatch"
            return .bad("ledger", "\(path): \(error.description)", why: "nothing can be filed or told", todo: todo)
        }
    }

    /// The ledger tells what sources said; it is for the desk and not for everybody.
    var mode: HealthNote {
        var info = stat()
        guard stat(path, &info) == 0, info.st_mode & S_IRWXO != 0 else {
            return .good("ledger-mode", "the ledger is open to its owner and group alone")
        }
        return .bad(
            "ledger-mode", "\(path) is open to everybody (mode \(String(info.st_mode & 0o777, radix: 8)))",
            why: "whoever has an account here reads, or changes, what was filed", todo: "chmod o= \(path)*")
    }

    /// A clock that was set back files new copy under an old day, and stories close too late.
    var clock: HealthNote {
        let newest = (try? LedgerReader(state: folders.state).alerts(limit: 1))?.last?.alert.at
        let now = Since.timestamp(machine.now)
        guard hasLedger, let newest, newest > Since.timestamp(machine.now + Self.clockSlack) else {
            return .good("clock", now)
        }
        return .bad(
            "clock", "it is \(now) here, and the ledger's newest alert is of \(newest)",
            why: "days are counted from the wrong one, and what comes now is sorted before what came earlier",
            todo: "set the clock: timedatectl set-ntp true")
    }

    /// So many seconds two clocks may differ.
    private static let clockSlack = 300

    var daemon: HealthNote {
        let waiting = InputPath(folders.inbox).isFolder ? InputPath(folders.inbox).files().count : 0
        if isLocked("\(folders.state)/lock") { return .good("daemon", "wirewatchd runs; \(waiting) files wait") }
        let what = "wirewatchd does not run"
        let todo = "systemctl enable --now wirewatchd; where it does not stay: journalctl -u wirewatchd"
        return waiting > 0
            ? .bad("daemon", "\(what), and \(waiting) files wait", why: "nobody files them", todo: todo)
            : .warning("daemon", what, why: "what is dropped waits", todo: todo)
    }

    /// Files that wait for a name that never comes.
    var stale: HealthNote {
        let limit = Date(timeIntervalSince1970: Double(machine.now - Self.staleSeconds))
        let names = FileManager.default.enumerator(atPath: folders.inbox)?.compactMap { $0 as? String } ?? []
        let old = names.filter { name in
            let found = try? FileManager.default.attributesOfItem(atPath: "\(folders.inbox)/\(name)")
            guard found?[.type] as? FileAttributeType == .typeRegular, let written = found?[.modificationDate] as? Date
            else { return false }
            return written < limit && isHeldBack(Array(InputPath(name).name))
        }
        guard let first = old.first else { return .good("unfinished", "no file waits to be finished") }
        return .warning(
            "unfinished", "\(old.count) unfinished files are older than a day, \(first) among them",
            why: "names that begin with a dot or end in .part, .tmp or ~ are not filed until they are renamed",
            todo: "rename or remove them in \(folders.inbox)")
    }

    private static let staleSeconds = 86_400
}

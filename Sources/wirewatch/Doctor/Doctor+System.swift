import Foundation
import Settings

// What the kernel and systemd give.
extension Doctor {
    private var inboxFolders: Int {
        let names = FileManager.default.enumerator(atPath: folders.inbox)?.compactMap { $0 as? String } ?? []
        return 1 + names.count { InputPath("\(folders.inbox)/\($0)").isFolder }
    }

    var watches: HealthNote {
        let needed = inboxFolders
        guard let limit = machine.limit("max_user_watches"), limit < needed * 2 else {
            return .good("watches", "the kernel has watches for \(needed) folders")
        }
        return .warning(
            "watches", "the inbox has \(needed) folders, and fs.inotify.max_user_watches is \(limit)",
            why: "folders without a watch are only looked at every few seconds",
            todo:
                "sysctl fs.inotify.max_user_watches=\(max(65_536, needed * 4)), and the same line in /etc/sysctl.d/wirewatch.conf"
        )
    }

    var instances: HealthNote {
        guard let limit = machine.limit("max_user_instances"), limit < Self.fewestInstances else {
            return .good("instances", "the kernel gives enough inotify instances")
        }
        return .warning(
            "instances", "fs.inotify.max_user_instances is \(limit)",
            why: "without an instance no folder rings, and all are only looked at every few seconds",
            todo: "sysctl fs.inotify.max_user_instances=128, and the same line in /etc/sysctl.d/wirewatch.conf")
    }

    /// Other programs of the daemon's user take some as well.
    private static let fewestInstances = 8

    var journal: HealthNote {
        var info = stat()
        guard stat(machine.journalSocket, &info) != 0 else { return .good("journal", "journald listens") }
        return .warning(
            "journal", "\(machine.journalSocket) is missing", why: "alerts go to standard error and have no fields",
            todo: "start journald: systemctl start systemd-journald; in a container give it that socket")
    }

    var journalLimits: HealthNote {
        let lines = machine.journalLines
        let storage = values(of: "Storage", in: lines).last
        if storage == "none" {
            return .bad(
                "journal-limits", "journald keeps nothing (Storage=none)", why: "alerts are lost, but for the outbox",
                todo: "set Storage=persistent in \(machine.journal)/journald.conf and restart systemd-journald")
        }
        if storage == "volatile" {
            return .warning(
                "journal-limits", "journald keeps entries until the next boot only (Storage=volatile)",
                why: "alerts that are older are in the outbox alone",
                todo: "set Storage=persistent in \(machine.journal)/journald.conf and restart systemd-journald")
        }
        return .good("journal-limits", "journald keeps what it is told")
    }

    /// The unit lets the daemon write in few folders; the settings may name others.
    var sandbox: HealthNote {
        guard let lines = machine.unit("wirewatchd.service") else {
            return .warning(
                "sandbox", "wirewatchd.service is not installed", why: "the daemon does not start with the machine",
                todo: "make install, or install the package")
        }
        if values(of: "ProtectSystem", in: lines).last != "strict" {
            return .good("sandbox", "the unit lets the daemon write where its user may")
        }
        let open =
            values(of: "ReadWritePaths", in: lines).flatMap { $0.split(separator: " ").map(String.init) }
            + values(of: "StateDirectory", in: lines).map { "/var/lib/\($0)" }
        let shut = [folders.inbox, folders.outbox, folders.state].filter { path in
            !open.contains { (path + "/").hasPrefix($0.trimmingCharacters(in: ["-", "+"]) + "/") }
        }
        guard let first = shut.first else { return .good("sandbox", "the unit lets the daemon write in its folders") }
        return .bad(
            "sandbox", "the unit does not let the daemon write in \(shut.joined(separator: ", "))",
            why: "started by systemd, it cannot file or tell anything",
            todo: "systemctl edit wirewatchd, and there: [Service] ReadWritePaths=\(first)")
    }
}

import Ledger
import ReportKit
import Systemd

/// Every sentence that the daemon writes to the journal.
enum Bulletin {
    static func alert(_ alert: Alert, outbox: String) -> JournalEntry {
        let own = alert.values.last { $0.sha256 == alert.article.sha256 } ?? alert.values.last
        var fields: [(JournalField, String)] = [
            (.alert, alert.id), (.kind, alert.kind.rawValue), (.plugin, alert.plugin), (.story, alert.story.id),
            (.storyTitle, alert.story.title), (.article, alert.article.file),
        ]
        if let outlet = alert.article.outlet { fields.append((.outlet, outlet)) }
        if let own { fields.append((.claim, own.text)) }
        let values = alert.values.map { "\($0.value) (\($0.outlet ?? $0.file))" }.joined(separator: ", ")
        fields += [(.values, values), (.report, "\(outbox)/\(alert.path)")]
        let (id, priority) = event(alert.kind)
        return JournalEntry(id, priority, alert.message, fields)
    }

    /// What an alert of a kind is to the journal. What may not be used is as urgent as what cannot be right.
    private static func event(_ kind: ReportKind) -> (MessageID, Priority) {
        switch kind {
        case _ where kind.isConflict: (.conflict, .conflict)
        case .retraction: (.retraction, .conflict)
        case .correction: (.correction, .notable)
        case .newClaim: (.newClaim, .notable)
        default: (.report, .notable)
        }
    }

    /// One alert, or several of one story as one entry with a line that lists them; nil where there are none.
    static func alerts(_ alerts: [Alert], outbox: String) -> JournalEntry? {
        let entries = alerts.map { alert($0, outbox: outbox) }
        guard let most = entries.min(by: { $0.priority.rawValue < $1.priority.rawValue }), entries.count > 1 else {
            return entries.first
        }
        let messages = entries.map(\.message).joined(separator: " · ")
        // a field may stand in an entry more than once: so each alert is found by its id and its file
        var seen: Set<String> = []
        let fields = entries.flatMap(\.fields).filter { seen.insert("\($0.0.name)=\($0.1)").inserted }
        return JournalEntry(
            most.id, most.priority, "\(entries.count) alerts on \(alerts[0].story.title): \(messages)", fields)
    }

    static func spiked(_ spike: SpikedFile) -> JournalEntry {
        JournalEntry(
            .spiked, .conflict, "Spiked \(spike.file): \(spike.message)",
            [(.alert, spike.id), (.article, spike.file), (.reason, spike.code)])
    }

    static func started(_ status: String, inbox: String, run: String) -> JournalEntry {
        JournalEntry(.started, .routine, "Watching \(inbox): \(status)", [(.run, run)])
    }

    static func stopped(_ status: String) -> JournalEntry { JournalEntry(.stopped, .routine, "Stopped: \(status)") }

    static func reloaded(plugins: [String]) -> JournalEntry {
        JournalEntry(.reloaded, .routine, "New settings hold; plugins: \(plugins.joined(separator: ", "))")
    }

    static func foldersStay() -> JournalEntry {
        JournalEntry(
            .badSettings, .conflict, "The settings name other folders; they hold after systemctl restart wirewatchd")
    }

    static func badSettings(_ what: String) -> JournalEntry {
        JournalEntry(.badSettings, .failure, "The new settings are wrong, the old ones hold: \(what)")
    }

    static func ledgerStuck(_ what: String, code: String, waiting: Int) -> JournalEntry {
        JournalEntry(
            .ledgerStuck, .failure, "The ledger cannot be written, \(waiting) articles wait in the inbox: \(what)",
            [(.reason, code)])
    }

    static func ledgerHeld() -> JournalEntry {
        JournalEntry(
            .ledgerStuck, .failure, "Not started yet, as another program holds the ledger; it is tried again",
            [(.reason, LedgerError.locked.code)])
    }

    static func outboxStuck(_ what: String) -> JournalEntry {
        JournalEntry(
            .outboxStuck, .failure, "What was found waits in the ledger, as the outbox cannot be written: \(what)")
    }

    static func pagesStuck(_ what: String) -> JournalEntry {
        JournalEntry(.outboxStuck, .failure, "Stories' pages are out of date, as the outbox cannot be written: \(what)")
    }

    static func archiveStuck(_ what: String) -> JournalEntry {
        JournalEntry(.outboxStuck, .failure, "What was filed stays in the inbox, as it cannot be moved: \(what)")
    }

    static func recovered(_ what: String) -> JournalEntry { JournalEntry(.recovered, .routine, "\(what) works again") }

    static func overflow() -> JournalEntry {
        JournalEntry(
            .overflow, .routine, "Files came in faster than the kernel could tell; the inbox was looked through instead"
        )
    }

    static func pluginFailed(_ name: String, _ what: String) -> JournalEntry {
        JournalEntry(.pluginFailed, .failure, "The plugin \(name) \(what); the others go on", [(.plugin, name)])
    }

    static func stuckFile(_ file: String, _ what: String) -> JournalEntry {
        JournalEntry(.stuckFile, .failure, "\(file) stays in the inbox: \(what)", [(.article, file)])
    }

    static func stuckInbox(_ path: String, _ what: String) -> JournalEntry {
        JournalEntry(.stuckFile, .failure, "\(path) cannot be looked through, it is tried again: \(what)")
    }

    static func fewWatches(_ limit: String, folders: Int, every seconds: Double) -> JournalEntry {
        JournalEntry(
            .fewWatches, .conflict,
            "The kernel gives no more watches: \(folders) \(folders == 1 ? "folder" : "folders") of the inbox are looked at every \(seconds) seconds instead; raise \(limit) (sysctl)"
        )
    }

    static func lowDisk(_ path: String, free: Int, tidies: Bool) -> JournalEntry {
        let advice = tidies ? "keep less under [keep]" : "free some, or let [keep] in wirewatch.toml drop what is old"
        return JournalEntry(
            .lowDisk, .failure, "Only \(free / 1_048_576) MB are left on the disk of \(path): \(advice)")
    }

    static func networkInbox(_ path: String, every seconds: Double) -> JournalEntry {
        JournalEntry(
            .networkInbox, .conflict,
            "\(path) lies on a network file system, which rings no bell: looking every \(seconds) seconds instead")
    }
}

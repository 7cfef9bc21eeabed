import Logging
import Systemd

/// Brings what is logged into the journal. Alerts do not come this way: they are entries of their own.
struct JournalLogHandler: LogHandler {
    let journal: Journal
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]

    init(_ journal: Journal) { self.journal = journal }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Metadata under a name that the journal takes becomes a field; the rest stands at the end of the line.
    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        var fields: [(JournalField, String)] = []
        var message = "\(event.message)"
        var id = MessageID.note
        for (key, value) in all {
            if key == JournalField.messageID.name {
                id = MessageID(rawValue: "\(value)") ?? .note
            } else if let field = JournalField(key) {
                fields.append((field, "\(value)"))
            } else {
                message += " \(key)=\(value)"
            }
        }
        journal.send(JournalEntry(id, Priority(event.level), message, fields))
    }
}

extension Priority {
    fileprivate init(_ level: Logger.Level) {
        self =
            switch level {
            case .critical, .error: .failure
            case .warning: .conflict
            case .notice: .notable
            case .info, .debug, .trace: .routine
            }
    }

    fileprivate var level: Logger.Level {
        switch self {
        case .failure: .error
        case .conflict: .warning
        case .notable: .notice
        case .routine: .info
        }
    }
}

extension Logger {
    /// A logger into the journal.
    init(_ journal: Journal) { self.init(label: "wirewatchd", factory: { _ in JournalLogHandler(journal) }) }

    /// Logs one of the daemon's own events, with its fields.
    func report(_ entry: JournalEntry) {
        let fields = entry.fields.map { ($0.0.name, Metadata.Value.string($0.1)) }
        let id = (JournalField.messageID.name, Metadata.Value.string(entry.id.rawValue))
        log(level: entry.priority.level, "\(entry.message)", metadata: Dictionary(fields + [id]) { $1 })
    }
}

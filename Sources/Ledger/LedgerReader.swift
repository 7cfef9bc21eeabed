import GRDB
public import ReportKit

/// Reads a ledger that a daemon may be writing at the same time: what the commands show.
public struct LedgerReader: Sendable {
    /// An alert with its place in the order of filing: ask for those after the last one seen to follow along.
    public struct FiledAlert: Sendable, Hashable {
        public var number: Int64
        public var alert: Alert
    }

    private let queue: DatabaseQueue

    /// Opens the ledger in a state folder, for reading only.
    public init(state: String) throws(LedgerError) {
        queue = try ledgerErrors {
            var settings = GRDB.Configuration()
            settings.readonly = true
            settings.busyMode = .timeout(2)
            return try DatabaseQueue(path: "\(state)/\(SQLiteLedger.fileName)", configuration: settings)
        }
    }

    /// How much there is of everything.
    public func counts() throws(LedgerError) -> LedgerCounts { try reading { try $0.counts() } }

    /// Alerts in the order of filing.
    ///
    /// - Parameters:
    ///   - number: only those filed after the one with this number.
    ///   - time: only those filed at or after this time, ISO 8601 in UTC (`2026-11-23`, `2026-11-23T21:30:00Z`).
    ///   - kind: only those of one kind.
    ///   - limit: only the newest so many.
    public func alerts(after number: Int64 = 0, since time: String = "", kind: ReportKind? = nil, limit: Int = .max)
        throws(LedgerError) -> [FiledAlert]
    {
        try reading { db in
            let sql = """
                SELECT number, record FROM alert
                WHERE number > ? AND at >= ? AND (? IS NULL OR kind = ?) ORDER BY number DESC LIMIT ?
                """
            return try Row.fetchAll(db, sql: sql, arguments: [number, time, kind?.rawValue, kind?.rawValue, limit])
                .reversed().map { FiledAlert(number: $0[0], alert: try AlertRecord.alert($0.bytes(1))) }
        }
    }

    /// The alert whose id begins so; nil where there is none or more than one.
    public func alert(_ id: String) throws(LedgerError) -> Alert? {
        try reading { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT record FROM alert WHERE substr(id, 1, length(?)) = ? LIMIT 2", arguments: [id, id])
            return rows.count == 1 ? try rows.first.map { try AlertRecord.alert($0.bytes(0)) } : nil
        }
    }

    /// The stories, the one filed in last at the end.
    public func stories(limit: Int = .max) throws(LedgerError) -> [StoryRow] {
        try reading { db in
            let sql = "SELECT * FROM story WHERE articles > 0 ORDER BY last DESC, number DESC LIMIT ?"
            return try Row.fetchAll(db, sql: sql, arguments: [limit]).reversed().map(StoryRow.init)
        }
    }

    /// The story with that id, or the one it was merged into, with its articles; nil where there is none.
    public func story(_ id: String) throws(LedgerError) -> Story? {
        try reading { db in
            let sql =
                "SELECT * FROM story WHERE number = (SELECT coalesce(merged_into, number) FROM story WHERE id = ?)"
            guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]).map(StoryRow.init) else { return nil }
            let follows = try row.follows.flatMap {
                try String.fetchOne(db, sql: "SELECT id FROM story WHERE number = ?", arguments: [$0])
            }
            return Story(
                id: row.id, title: row.title, articles: try db.articles(ofStory: row.number, newest: .max),
                follows: follows)
        }
    }

    /// The alerts of a story, in the order of filing.
    public func alerts(ofStory id: String) throws(LedgerError) -> [Alert] {
        try reading { db in
            let sql = """
                SELECT record FROM alert WHERE story = (SELECT coalesce(merged_into, number) FROM story WHERE id = ?)
                ORDER BY number
                """
            return try Row.fetchAll(db, sql: sql, arguments: [id]).map { try AlertRecord.alert($0.bytes(0)) }
        }
    }

    /// The article with that identity.
    public func article(_ id: ArticleID) throws(LedgerError) -> Article? {
        try reading { db in
            let sql = "SELECT record FROM article WHERE sha = ? AND item = ?"
            return try Row.fetchOne(db, sql: sql, arguments: [Sha.bytes(id.sha256), id.item])
                .map { try ArticleRecord.article($0.bytes(0)) }
        }
    }

    /// Files that could not be read as copy, the oldest first.
    public func spiked(limit: Int = .max) throws(LedgerError) -> [SpikedFile] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM spike ORDER BY at DESC, id LIMIT ?", arguments: [limit])
                .reversed().map(SpikedFile.init)
        }
    }

    private func reading<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try ledgerErrors { try queue.read(body) }
    }
}

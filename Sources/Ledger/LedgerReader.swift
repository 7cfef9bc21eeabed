import GRDB
public import ReportKit

/// Reads a ledger that a daemon may be writing at the same time: what the commands show.
public struct LedgerReader: Sendable {
    private let queue: DatabaseQueue
    let state: String

    /// Opens the ledger in a state folder, for reading only.
    public init(state: String) throws(LedgerError) {
        self.state = state
        queue = try ledgerErrors {
            var settings = GRDB.Configuration()
            settings.readonly = true
            settings.busyMode = .timeout(2)
            return try DatabaseQueue(path: "\(state)/\(SQLiteLedger.fileName)", configuration: settings)
        }
    }

    /// How much there is of everything.
    public func counts() throws(LedgerError) -> LedgerCounts { try reading { try $0.counts() } }

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
            var story = Story(
                id: row.id, title: row.title, articles: try db.articles(ofStory: row.number, newest: .max),
                follows: follows)
            story.earlierVersions = try db.earlierVersions(ofStory: row.number, newest: .max)
            return story
        }
    }

    /// Files that could not be read as copy, the oldest first.
    public func spiked(limit: Int = .max) throws(LedgerError) -> [SpikedFile] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM spike ORDER BY at DESC, id LIMIT ?", arguments: [limit])
                .reversed().map(SpikedFile.init)
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try ledgerErrors { try queue.read(body) }
    }
}

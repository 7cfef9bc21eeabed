import GRDB
public import ReportKit

// What the press asks for.
extension SQLiteLedger {
    public func storiesToPrint(limit: Int) throws(LedgerError) -> [StoryRow] {
        try stories("printed <> edition AND articles > 0", limit)
    }

    public func pagesToRemove(limit: Int) throws(LedgerError) -> [StoryRow] {
        try stories("printed <> edition AND articles = 0", limit)
    }

    public func arrivals(ofStory story: Int) throws(LedgerError) -> [ArticleID: String] {
        try reading { db in
            let sql = "SELECT lower(hex(sha)), item, at FROM article WHERE story = ?"
            let rows = try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: [story])
            return Dictionary(
                rows.map { (ArticleID(sha256: $0[0], item: $0[1]), $0[2] as String) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    public func pages(limit: Int) throws(LedgerError) -> [[UInt8]] {
        try reading { db in
            let sql = """
                SELECT line FROM story WHERE line IS NOT NULL AND articles > 0 ORDER BY last DESC, number DESC LIMIT ?
                """
            return try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: [limit]).map { try $0.bytes(0) }
        }
    }

    public func newestAlerts(limit: Int) throws(LedgerError) -> [Alert] {
        try reading { db in
            let statement = try db.cachedStatement(
                sql: "SELECT record FROM alert WHERE muted IS NULL ORDER BY number DESC LIMIT ?")
            return try Row.fetchAll(statement, arguments: [limit]).map { try AlertRecord.alert($0.bytes(0)) }
        }
    }

    private func stories(_ condition: String, _ limit: Int) throws(LedgerError) -> [StoryRow] {
        try reading { db in
            let statement = try db.cachedStatement(
                sql: "SELECT * FROM story WHERE \(condition) ORDER BY number LIMIT ?")
            return try Row.fetchAll(statement, arguments: [limit]).map(StoryRow.init)
        }
    }
}

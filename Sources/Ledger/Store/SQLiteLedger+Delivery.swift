import GRDB

// What waits to be told.
extension SQLiteLedger {
    public func undelivered(limit: Int, untold: Bool, gatheredUntil time: String?) throws(LedgerError) -> [Delivery] {
        try reading { db in
            let due = """
                (? IS NULL OR (SELECT min(at) FROM alert AS other
                    WHERE other.story = alert.story AND other.in_journal = 0) <= ?)
                """
            let sql = """
                SELECT number, record, story, in_outbox, in_journal, \(due) AS due FROM alert
                WHERE (in_outbox = 0 OR in_journal = 0) AND (in_outbox = 0 AND NOT ? OR in_journal = 0 AND due)
                ORDER BY number LIMIT ?
                """
            return try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: [time, time, untold, limit])
                .map(Delivery.init)
        }
    }

    /// Alerts that are not yet everywhere they belong, oldest first; none is gathered.
    public func undelivered(limit: Int, untold: Bool) throws(LedgerError) -> [Delivery] {
        try undelivered(limit: limit, untold: untold, gatheredUntil: nil)
    }

    public func oldestUntold() throws(LedgerError) -> String? {
        try reading { try String.fetchOne($0, sql: "SELECT min(at) FROM alert WHERE in_journal = 0") }
    }
}

extension Delivery {
    fileprivate init(_ row: Row) throws {
        self.init(
            number: row[0], alert: try AlertRecord.alert(row.bytes(1)), story: row[2], inOutbox: row[3],
            inJournal: row[4], isDue: row[5])
    }
}

import GRDB
public import ReportKit

// What was told, and what was kept back.
extension LedgerReader {
    /// An alert with its place in the order of filing: ask for those after the last one seen to follow along.
    public struct FiledAlert: Sendable, Hashable {
        public var number: Int64
        public var alert: Alert
    }

    /// Alerts in the order of filing, those that were muted among them.
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
            let condition = "alert.number > ? AND alert.at >= ? AND (? IS NULL OR kind = ?)"
            return try db.alerts(
                condition, [number, time, kind?.rawValue, kind?.rawValue], "ORDER BY alert.number DESC LIMIT \(limit)"
            ).reversed()
        }
    }

    /// The alert whose id begins so; nil where there is none or more than one.
    public func alert(_ id: String) throws(LedgerError) -> Alert? {
        try reading { db in
            let found = try db.alerts("substr(id, 1, length(?)) = ?", [id, id], "LIMIT 2")
            return found.count == 1 ? found.first?.alert : nil
        }
    }

    /// The alerts of a story, in the order of filing.
    public func alerts(ofStory id: String) throws(LedgerError) -> [Alert] {
        try reading { db in
            let condition = "story = (SELECT coalesce(merged_into, number) FROM story WHERE id = ?)"
            return try db.alerts(condition, [id], "ORDER BY alert.number").map(\.alert)
        }
    }
}

extension Database {
    fileprivate func alerts(_ condition: String, _ arguments: StatementArguments, _ order: String) throws
        -> [LedgerReader.FiledAlert]
    {
        let sql = """
            SELECT alert.number, record, because FROM alert LEFT JOIN mute ON mute.number = alert.muted
            WHERE \(condition) \(order)
            """
        return try Row.fetchAll(self, sql: sql, arguments: arguments).map { row in
            var alert = try AlertRecord.alert(row.bytes(1))
            alert.muted = row[2]
            return LedgerReader.FiledAlert(number: row[0], alert: alert)
        }
    }
}

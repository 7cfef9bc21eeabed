import GRDB

// Which alerts were right, as people at the desk say.
extension SQLiteLedger {
    /// Keeps a verdict; a later one on the same alert takes its place.
    public func judge(_ verdict: Verdict) throws(LedgerError) {
        try writing { db in
            try db.run(
                """
                INSERT INTO verdict (alert, kind, is_right, by, at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (alert) DO UPDATE SET is_right = excluded.is_right, by = excluded.by, at = excluded.at
                """, [verdict.alert, verdict.kind, verdict.isRight, verdict.by, verdict.at])
        }
    }
}

extension LedgerReader {
    /// What was said of an alert; nil where nobody has judged it.
    public func verdict(on alert: String) throws(LedgerError) -> Verdict? {
        try reading { db in
            try Row.fetchOne(db, sql: "SELECT * FROM verdict WHERE alert = ?", arguments: [alert]).map { row in
                Verdict(
                    alert: row["alert"], kind: row["kind"], isRight: row["is_right"], by: row["by"], at: row["at"])
            }
        }
    }

    /// How often each kind was right, in the order of the kinds' names; kinds that nobody has judged are left out.
    public func precision() throws(LedgerError) -> [Precision] {
        try reading { db in
            let sql = "SELECT kind, sum(is_right), sum(1 - is_right) FROM verdict GROUP BY kind ORDER BY kind"
            return try Row.fetchAll(db, sql: sql).map { Precision(kind: $0[0], right: $0[1], wrong: $0[2]) }
        }
    }
}

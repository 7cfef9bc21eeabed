import GRDB
import ReportKit

// What the desk asked not to be told of.
extension SQLiteLedger {
    /// Keeps a mute; the daemon honours it from its next transaction on. Gives it with its number.
    public func mute(_ mute: Mute) throws(LedgerError) -> Mute {
        try writing { db in
            try db.run(
                "INSERT INTO mute (matter, name, because, by, at, until) VALUES (?, ?, ?, ?, ?, ?)",
                [mute.matter.rawValue, mute.name, mute.because, mute.by, mute.at, mute.until])
            var kept = mute
            kept.number = db.lastInsertedRowID
            return kept
        }
    }

    /// Takes over another ledger's mutes, with their numbers: for a replay.
    public func keep(_ mutes: [Mute]) throws(LedgerError) {
        try writing { db in
            for mute in mutes {
                try db.run(
                    "INSERT INTO mute (number, matter, name, because, by, at, until, lifted) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    [
                        mute.number, mute.matter.rawValue, mute.name, mute.because, mute.by, mute.at, mute.until,
                        mute.lifted,
                    ])
            }
        }
    }

    /// Takes back the mutes of one matter that hold; gives them.
    public func unmute(_ matter: Mute.Matter, _ name: String, at time: String) throws(LedgerError) -> [Mute] {
        try writing { db in
            let held = try db.mutes(holdingAt: time).filter { $0.matter == matter && $0.name == name }
            for mute in held { try db.run("UPDATE mute SET lifted = ? WHERE number = ?", [time, mute.number]) }
            return held
        }
    }

    public func mutedAlerts(ofStory story: Int) throws(LedgerError) -> [String: String] {
        try reading { db in
            let sql = "SELECT alert.id, because FROM alert JOIN mute ON mute.number = alert.muted WHERE story = ?"
            let rows = try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: [story])
            return Dictionary(rows.map { ($0[0] as String, $0[1] as String) }, uniquingKeysWith: { $1 })
        }
    }
}

extension LedgerReader {
    /// The mutes, the oldest first; with `time`, those that hold then.
    public func mutes(holdingAt time: String? = nil) throws(LedgerError) -> [Mute] {
        try reading { db in
            guard try db.tableExists("mute") else { return [] }
            return try time.map(db.mutes(holdingAt:)) ?? db.mutes("1")
        }
    }
}

extension Database {
    func mutes(holdingAt time: String) throws -> [Mute] {
        try mutes("at <= ? AND ? < until AND (lifted IS NULL OR ? < lifted)", [time, time, time])
    }

    func mutes(_ condition: String, _ arguments: StatementArguments = []) throws -> [Mute] {
        let sql = "SELECT * FROM mute WHERE \(condition) ORDER BY number"
        return try Row.fetchAll(try cachedStatement(sql: sql), arguments: arguments).map(Mute.init)
    }

    /// The mute that keeps an alert from being told; nil where none does. A story keeps its mute when it is merged.
    func mute(on alert: Alert, story: Int) throws -> Mute? {
        let held = try mutes(holdingAt: alert.at)
        guard !held.isEmpty else { return nil }
        let names = Set(
            try String.fetchAll(
                self, sql: "SELECT id FROM story WHERE number = ? OR merged_into = ?", arguments: [story, story]))
        return held.first { mute in
            switch mute.matter {
            case .story: names.contains(mute.name)
            case .kind: mute.name == alert.kind.rawValue
            case .plugin: mute.name == alert.plugin
            }
        }
    }
}

extension Mute {
    fileprivate init(_ row: Row) throws {
        guard let matter = Matter(rawValue: row["matter"]) else {
            throw LedgerError.damaged("a mute of an unknown matter \(row["matter"] as String)")
        }
        self.init(
            number: row["number"], matter, row["name"], because: row["because"], by: row["by"], at: row["at"],
            until: row["until"], lifted: row["lifted"])
    }
}

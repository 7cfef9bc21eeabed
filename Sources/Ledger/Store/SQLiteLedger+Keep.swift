import Foundation
import GRDB

// What is let go of: stories whole, and what was spiked.
extension SQLiteLedger {
    public func storiesToDrop(filedBefore time: String, limit: Int) throws(LedgerError) -> [StoryRow] {
        try reading { db in
            // what was not told yet is told first, and a page that is still to be printed would stay for ever
            let sql = """
                SELECT * FROM story WHERE articles > 0 AND last < ? AND printed = edition AND NOT EXISTS (
                    SELECT 1 FROM story old WHERE old.merged_into = story.number AND old.printed <> old.edition)
                AND NOT EXISTS (
                    SELECT 1 FROM alert WHERE alert.story = story.number AND (in_outbox = 0 OR in_journal = 0))
                ORDER BY last, number LIMIT ?
                """
            return try Row.fetchAll(db, sql: sql, arguments: [time, limit]).map(StoryRow.init)
        }
    }

    public func drop(stories: [Int], filedBefore time: String) throws(LedgerError) -> [Int] {
        guard !stories.isEmpty else { return [] }
        // the index is made anew of what stays: a run that outlived its claims would name other articles' words
        claimRuns.clear()
        return try writing { db in
            // one that was filed in since stays
            let old = try stories.filter { try db.storyRow($0).map { $0.last < time } ?? false }
            for story in old { try db.drop(story: story) }
            try db.renumberClaims()
            return old
        }
    }

    public func spikesToDrop(spikedBefore time: String, limit: Int) throws(LedgerError) -> [SpikedFile] {
        try reading { db in
            let sql = "SELECT * FROM spike WHERE told = 1 AND at < ? ORDER BY at, id LIMIT ?"
            return try Row.fetchAll(db, sql: sql, arguments: [time, limit]).map(SpikedFile.init)
        }
    }

    public func drop(spikes: [String]) throws(LedgerError) {
        try writing { db in
            for id in spikes { try db.run("DELETE FROM spike WHERE id = ?", [id]) }
        }
    }

    public func usedBytes() throws(LedgerError) -> Int {
        try reading { db in
            func number(_ pragma: String) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA \(pragma)") ?? 0 }
            return (try number("page_count") - number("freelist_count")) * (try number("page_size"))
        }
    }
}

extension Database {
    /// Takes out a story with all that hangs on it; the identities of its articles and alerts stay.
    fileprivate func drop(story: Int) throws {
        for sql in [
            "INSERT OR IGNORE INTO gone_alert SELECT id FROM alert WHERE story = ?",
            "INSERT OR IGNORE INTO gone_article SELECT sha, item FROM article WHERE story = ?",
            "DELETE FROM claim WHERE article IN (SELECT number FROM article WHERE story = ?)",
            "DELETE FROM alert WHERE story = ?", "DELETE FROM article WHERE story = ?",
            "DELETE FROM story WHERE merged_into = ?", "DELETE FROM story WHERE number = ?",
        ] {
            try run(sql, [story])
        }
    }

    /// Claims are numbered without a gap; what stays moves up.
    fileprivate func renumberClaims() throws {
        var next = 0
        for row in try Row.fetchAll(self, sql: "SELECT first, count FROM claim ORDER BY first") {
            let first: Int = row[0]
            if first != next { try run("UPDATE claim SET first = ? WHERE first = ?", [next, first]) }
            next += row[1] as Int
        }
    }
}

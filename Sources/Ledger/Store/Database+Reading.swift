import Foundation
import GRDB
import ReportKit

// How rows become values.
extension Database {
    func articles(ofStory story: Int, newest limit: Int) throws -> [Article] {
        let sql = """
            SELECT record FROM article WHERE story = ? AND replaced_by IS NULL ORDER BY number DESC LIMIT ?
            """
        return try Row.fetchAll(try cachedStatement(sql: sql), arguments: [story, limit])
            .reversed().map { try ArticleRecord.article($0.bytes(0)) }
    }

    func earlierVersions(ofStory story: Int, newest limit: Int) throws -> [EarlierVersion] {
        let sql = """
            SELECT old.record, lower(hex(new.sha)), new.item FROM article old
            JOIN article new ON new.number = (
                SELECT max(number) FROM article WHERE first_version = coalesce(old.first_version, old.number))
            WHERE old.story = ? AND old.replaced_by IS NOT NULL ORDER BY old.number DESC LIMIT ?
            """
        return try Row.fetchAll(try cachedStatement(sql: sql), arguments: [story, limit]).reversed().map { row in
            EarlierVersion(
                try ArticleRecord.article(row.bytes(0)), replacedBy: ArticleID(sha256: row[1], item: row[2]))
        }
    }

    func storyRow(_ number: Int) throws -> StoryRow? {
        let statement = try cachedStatement(sql: "SELECT * FROM story WHERE number = ?")
        return try Row.fetchOne(statement, arguments: [number]).map(StoryRow.init)
    }

    func counts() throws -> LedgerCounts {
        var counts = LedgerCounts()
        for row in try Row.fetchAll(try cachedStatement(sql: "SELECT name, value FROM tally")) {
            switch row[0] as String {
            case "articles": counts.articles = row[1]
            case "alerts": counts.alerts = row[1]
            case "spiked": counts.spiked = row[1]
            default: break
            }
        }
        counts.stories = try Int.fetchOne(self, sql: "SELECT count(*) FROM story WHERE articles > 0") ?? 0
        counts.undelivered =
            try Int.fetchOne(self, sql: "SELECT count(*) FROM alert WHERE in_outbox = 0 OR in_journal = 0") ?? 0
        return counts
    }
}

extension Row {
    func bytes(_ index: Int) throws -> [UInt8] { try withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } ?? [] } }
}

extension StoryRow {
    init(_ row: Row) {
        self.init(
            number: row["number"], id: row["id"], title: row["title"], follows: row["follows"],
            articles: row["articles"], edition: row["edition"], first: row["first"], last: row["last"])
    }
}

extension SpikedFile {
    init(_ row: Row) {
        self.init(
            id: row["id"], file: row["file"], code: row["code"], message: row["message"], name: row["name"],
            at: row["at"])
    }
}

/// SHA-256 as its 32 bytes: half the size of its digits in the table and in the index.
enum Sha {
    static func bytes(_ digits: String) -> Data {
        var data = Data(capacity: 32)
        var high: UInt8?
        for digit in digits.utf8 {
            let value = digit < 0x3A ? digit &- 0x30 : digit &- 0x57
            if let first = high {
                data.append(first << 4 | value & 0xF)
                high = nil
            } else {
                high = value & 0xF
            }
        }
        return data
    }
}

import Foundation
import GRDB
import Matching
import ReportKit

// The claims of all articles by number, one after the other: an article's row is found by its first claim.
extension Database {
    /// How many claims were ever filed.
    func claimCount() throws -> Int {
        let sql = "SELECT first + count FROM claim ORDER BY first DESC LIMIT 1"
        return try Int.fetchOne(try cachedStatement(sql: sql)) ?? 0
    }

    func file(_ keys: ClaimKeys, ofArticle number: Int) throws {
        guard !keys.claims.isEmpty else { return }
        let sql = "INSERT INTO claim (first, count, article, keys) VALUES (?, ?, ?, ?)"
        try run(sql, [try claimCount(), keys.claims.count, number, Data(keys.bytes)])
    }

    /// The keys of the claims from `first` on, at most so many articles'.
    func claimKeys(from first: Int) throws -> [[Stem]] {
        let sql = """
            SELECT first, keys FROM claim
            WHERE first >= (SELECT coalesce(max(first), 0) FROM claim WHERE first <= ?) ORDER BY first
            """
        var keys: [[Stem]] = []
        let rows = try Row.fetchCursor(try cachedStatement(sql: sql), arguments: [first])
        while let row = try rows.next() {
            guard let claims = ClaimKeys(bytes: try row.bytes(1))?.claims else {
                throw LedgerError.damaged("the keys of claim \(row[0] as Int) are cut short")
            }
            keys += claims.dropFirst(max(0, first - row[0]))
        }
        return keys
    }

    /// The article that holds a claim, and the claim's place in it.
    func article(ofClaim claim: Int) throws -> (article: Int, place: Int)? {
        let sql = "SELECT article, first FROM claim WHERE first <= ? ORDER BY first DESC LIMIT 1"
        return try Row.fetchOne(try cachedStatement(sql: sql), arguments: [claim]).map { ($0[0], claim - $0[1]) }
    }

    /// Makes the keys of articles that were filed before there were any.
    func fileClaimKeys() throws {
        for number in try Int.fetchAll(self, sql: "SELECT number FROM article ORDER BY number") {
            let row = try Row.fetchOne(self, sql: "SELECT record FROM article WHERE number = ?", arguments: [number])
            guard let article = try row.map({ try ArticleRecord.article($0.bytes(0)) }) else { continue }
            try file(ClaimKeys(article), ofArticle: number)
        }
    }
}

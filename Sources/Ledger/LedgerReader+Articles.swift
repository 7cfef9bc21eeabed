import GRDB
public import ReportKit

// What was filed, article by article.
extension LedgerReader {
    /// The article with that identity.
    public func article(_ id: ArticleID) throws(LedgerError) -> Article? {
        try reading { db in
            let sql = "SELECT record FROM article WHERE sha = ? AND item = ?"
            return try Row.fetchOne(db, sql: sql, arguments: [Sha.bytes(id.sha256), id.item])
                .map { try ArticleRecord.article($0.bytes(0)) }
        }
    }

    /// The newest article that came in a file of that name. Looks through all articles.
    public func article(named file: String) throws(LedgerError) -> Article? {
        try reading { db in
            let rows = try Row.fetchCursor(db, sql: "SELECT record FROM article ORDER BY number DESC")
            while let row = try rows.next() {
                let article = try ArticleRecord.article(row.bytes(0))
                if Array(article.file.utf8) == Array(file.utf8) { return article }
            }
            return nil
        }
    }

    /// Hands over every article with the time of its filing, in the order of arrival.
    public func eachArticle(_ body: (Article, String) throws -> Void) throws {
        for number in try reading({ try Int.fetchAll($0, sql: "SELECT number FROM article ORDER BY number") }) {
            let found = try reading { db in
                try Row.fetchOne(db, sql: "SELECT record, at FROM article WHERE number = ?", arguments: [number])
                    .map { (try ArticleRecord.article($0.bytes(0)), $0[1] as String) }
            }
            if let (article, at) = found { try body(article, at) }
        }
    }
}

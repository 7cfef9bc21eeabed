import GRDB
public import ReportKit

// Which article belongs to which story, and what the matcher needs to know of the past.
extension SQLiteLedger {
    public func reorder(_ reordering: Reordering) throws(LedgerError) -> [StoryRow] {
        try writing { db in
            var touched = reordering.stories
            for story in reordering.founded { try db.put(story) }
            for merge in reordering.merges {
                try db.run("UPDATE article SET story = ? WHERE story = ?", [merge.into, merge.story])
                try db.run("UPDATE alert SET story = ? WHERE story = ?", [merge.into, merge.story])
                try db.run("UPDATE story SET merged_into = ? WHERE number = ?", [merge.into, merge.story])
            }
            for move in reordering.moves {
                let before = try Int.fetchOne(
                    db, sql: "SELECT story FROM article WHERE number = ?", arguments: [move.article])
                if let before { touched.insert(before) }
                try db.move(move)
            }
            let sql = """
                UPDATE story SET edition = edition + 1, articles =
                    (SELECT count(*) FROM article WHERE article.story = story.number AND replaced_by IS NULL)
                WHERE number = ?
                """
            for story in touched { try db.run(sql, [story]) }
            return try touched.sorted().compactMap { try db.storyRow($0) }
        }
    }

    public func story(_ number: Int) throws(LedgerError) -> StoryRow? { try reading { try $0.storyRow(number) } }

    public func isStory(_ id: Story.ID) throws(LedgerError) -> Bool {
        try reading { try Int.fetchOne($0, sql: "SELECT 1 FROM story WHERE id = ?", arguments: [id]) != nil }
    }

    public func article(_ number: Int) throws(LedgerError) -> Article? {
        try reading { db in
            let statement = try db.cachedStatement(sql: "SELECT record FROM article WHERE number = ?")
            return try Row.fetchOne(statement, arguments: [number]).map { try ArticleRecord.article($0.bytes(0)) }
        }
    }

    public func articles(ofStory story: Int, newest limit: Int) throws(LedgerError) -> [Article] {
        try reading { try $0.articles(ofStory: story, newest: limit) }
    }

    public func earlierVersions(ofStory story: Int, newest limit: Int) throws(LedgerError) -> [EarlierVersion] {
        try reading { try $0.earlierVersions(ofStory: story, newest: limit) }
    }

    public func stories(filedSince time: String) throws(LedgerError) -> [StoryRow] {
        try reading { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM story WHERE articles > 0 AND last >= ? ORDER BY number", arguments: [time]
            )
            .map(StoryRow.init)
        }
    }

    public func replay(filedSince time: String, _ body: (FiledTrace) -> Void) throws(LedgerError) {
        try reading { db in
            let sql = """
                SELECT article.number, article.story, article.replaced_by IS NOT NULL, article.trace FROM article JOIN story ON story.number = article.story
                WHERE story.last >= ? ORDER BY article.number
                """
            let rows = try Row.fetchCursor(db, sql: sql, arguments: [time])
            while let row = try rows.next() {
                body(FiledTrace(article: row[0], story: row[1], isReplaced: row[2], trace: try row.bytes(3)))
            }
        }
    }

    public func nextNumbers() throws(LedgerError) -> (article: Int, story: Int) {
        try reading { db in
            (
                try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) + 1 FROM article") ?? 1,
                try Int.fetchOne(db, sql: "SELECT coalesce(max(number), 0) + 1 FROM story") ?? 1
            )
        }
    }
}

extension Database {
    /// Moves an article with its earlier versions.
    fileprivate func move(_ move: Reordering.Move) throws {
        let sql = "SELECT coalesce(first_version, number) FROM article WHERE number = ?"
        let first = try Int.fetchOne(self, sql: sql, arguments: [move.article]) ?? move.article
        try run("UPDATE article SET story = ? WHERE number = ? OR first_version = ?", [move.story, first, first])
    }
}

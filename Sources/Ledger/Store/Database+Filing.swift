import Foundation
import GRDB
import ReportKit

// How a batch becomes rows.
extension Database {
    func run(_ sql: String, _ arguments: StatementArguments) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    func put(_ story: StoryRow) throws {
        try run(
            """
            INSERT INTO story (number, id, title, follows, first, last, articles, edition) VALUES (?, ?, ?, ?, ?, ?, ?, 1)
            ON CONFLICT (number) DO UPDATE SET last = excluded.last, articles = excluded.articles, edition = edition + 1
            """, [story.number, story.id, story.title, story.follows, story.first, story.last, story.articles])
    }

    func file(_ filing: Filing) throws {
        let story = filing.story
        try put(story)
        try run(
            """
            INSERT INTO article (number, sha, item, story, at, trace, record, first_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(first_version, number) FROM article WHERE number = ?))
            ON CONFLICT DO NOTHING
            """,
            [
                filing.number, Sha.bytes(filing.article.id.sha256), filing.article.id.item, story.number, filing.at,
                Data(filing.trace), Data(ArticleRecord.bytes(filing.article)), filing.replaces,
            ])
        try file(filing.claims, ofArticle: filing.number)
        if let old = filing.replaces {
            try run("UPDATE article SET replaced_by = ? WHERE number = ?", [filing.number, old])
        }
        try run("UPDATE tally SET value = value + 1 WHERE name = 'articles'", [])
        for alert in filing.alerts { try file(alert, story: story.number, followUp: filing.followUp) }
        try file(filing.lesson)
    }

    func file(_ spike: SpikedFile) throws {
        try run(
            """
            INSERT INTO spike (id, file, code, message, name, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
            """, [spike.id, spike.file, spike.code, spike.message, spike.name, spike.at])
        try run("UPDATE tally SET value = value + ? WHERE name = 'spiked'", [changesCount])
    }

    func mark(_ delivered: Delivered) throws {
        try run(
            "UPDATE alert SET in_outbox = ?, in_journal = ? WHERE number = ?",
            [delivered.inOutbox, delivered.inJournal, delivered.number])
    }

    func mark(_ page: PrintedPage) throws {
        try run(
            "UPDATE story SET printed = ?, line = ? WHERE number = ?",
            [page.edition, page.line.isEmpty ? nil : Data(page.line), page.story])
    }
}

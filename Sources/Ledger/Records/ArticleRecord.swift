import ReportKit

/// An article as one compact run of bytes: its text and what reading found in it.
///
/// JSON would take ten times as long, and rows for each claim five to ten times as long. The first byte is the
/// version; an older version stays readable: version 1 holds no frames, version 2 no places in them and no sizes.
enum ArticleRecord {
    static let version: UInt8 = 3

    static func bytes(_ article: Article) -> [UInt8] {
        var to = ByteWriter(capacity: article.text.count * 2 + 256)
        to.write(UInt64(version))
        to.write(article.id.sha256)
        to.write(article.id.item)
        to.write(article.file)
        to.write(article.item)
        to.write(article.format)
        to.write(article.text)
        to.write(article.headline) { $0.write($1) }
        to.write(article.byline) { $0.write($1) }
        for text in [
            article.outlet, article.url, article.guid, article.version, article.status?.rawValue, article.published,
            article.modified, article.language,
        ] { to.write(text) { $0.write($1) } }
        to.write(article.segments) { $0.write($1) }
        to.write(article.sentences) { $0.write($1) }
        to.write(article.quotations) { $0.write($1) }
        to.write(article.figures) { $0.write($1) }
        to.write(article.dates) { $0.write($1) }
        to.write(article.claims) { $0.write($1) }
        let frames = article.figures.map(\.frame) + article.dates.map(\.frame)
        for frame in frames { to.write(frame) { $0.write($1) } }
        for figure in article.figures { to.write(figure.vague) }
        for frame in frames { to.write(frame?.place) { $0.write($1) } }
        return to.bytes
    }

    static func article(_ bytes: [UInt8]) throws(LedgerError) -> Article {
        var from = ByteReader(bytes)
        let found = try from.number()
        guard (1...UInt64(version)).contains(found) else { throw .damaged("an article's record has version \(found)") }
        let id = ArticleID(sha256: try from.text(), item: try from.int())
        var article = Article(
            id: id, file: try from.text(), item: try from.int(), format: try from.text(), text: try from.byteArray())
        article.headline = try from.optional { r throws(LedgerError) in try r.span() }
        article.byline = try from.optional { r throws(LedgerError) in try r.span() }
        article.outlet = try from.optionalText()
        article.url = try from.optionalText()
        article.guid = try from.optionalText()
        article.version = try from.optionalText()
        article.status = try from.optionalText().flatMap(Article.Status.init)
        article.published = try from.optionalText()
        article.modified = try from.optionalText()
        article.language = try from.optionalText()
        article.segments = try from.list { r throws(LedgerError) in try r.segment() }
        article.sentences = try from.list { r throws(LedgerError) in try r.span() }
        article.quotations = try from.list { r throws(LedgerError) in try r.quotation() }
        article.figures = try from.list { r throws(LedgerError) in try r.figure() }
        article.dates = try from.list { r throws(LedgerError) in try r.date() }
        article.claims = try from.list { r throws(LedgerError) in try r.claim() }
        guard found > 1 else { return article }
        for at in article.figures.indices {
            article.figures[at].frame = try from.optional { r throws(LedgerError) in try r.frame() }
        }
        for at in article.dates.indices {
            article.dates[at].frame = try from.optional { r throws(LedgerError) in try r.frame() }
        }
        guard found > 2 else { return article }
        for at in article.figures.indices { article.figures[at].vague = try from.bool() }
        for at in article.figures.indices {
            article.figures[at].frame?.place = try from.optional { r throws(LedgerError) in try r.mention() }
        }
        for at in article.dates.indices {
            article.dates[at].frame?.place = try from.optional { r throws(LedgerError) in try r.mention() }
        }
        return article
    }
}

extension ByteReader {
    mutating func optionalText() throws(LedgerError) -> String? {
        try optional { r throws(LedgerError) in try r.text() }
    }
}

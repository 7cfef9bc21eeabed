import CCrypto
import English
public import ReportKit

/// Turns copy into articles: recognises the format, takes out the text, labels its parts, reads the body.
///
/// A pure function of the copy: the daemon, `wirewatch read` and a replay give the same articles.
public struct CopyDesk: Sendable {
    private let english = English()

    public init() {}

    /// The articles in a file, in its order.
    ///
    /// A file of one article is known by all its bytes. An entry of a feed, a package or an archive is known by what it
    /// says itself (its own id and its text), wherever it stands: the same feed an hour later brings only what is new.
    public func read(_ copy: WireCopy) throws(CopyError) -> [Article] {
        try unread(copy).map { article in
            var article = article
            article.segments = PressedParagraphs.label(
                article.segments, of: article.text, known: copy.pressed.of(article.outlet))
            return finished(article)
        }
    }

    /// The articles as they come out of the file, their parts labelled and not a sentence read: what other readers of pages do.
    package func unread(_ copy: WireCopy) throws(CopyError) -> [Article] {
        guard !copy.bytes.isEmpty else { throw .empty }
        let contents = try Formats.read(copy.bytes, named: copy.file)
        let file = contents.areEntries ? "" : sha256(of: copy.bytes)
        return contents.sheets.enumerated().map { item, sheet in
            let id = contents.areEntries ? ArticleID(sha256: sheet.identity) : ArticleID(sha256: file, item: item)
            var article = sheet.article(id: id, file: copy.file)
            article.item = item
            article.outlet = article.outlet ?? copy.outlet
            article.published = article.published ?? copy.published?.description
            article.status = Self.status(of: article)
            article.language = Language.decided(
                stated: article.language, recognised: Language.recognised(article.text, article.segments))
            return article
        }
    }

    /// The article as it would have been read with these paragraphs known; itself where it holds none of them.
    public func reread(_ article: Article, knowing pressed: PressedParagraphs) -> Article {
        let segments = PressedParagraphs.label(
            article.segments, of: article.text, known: pressed.of(article.outlet))
        guard segments != article.segments else { return article }
        var article = article
        article.segments = segments
        return finished(article)
    }

    /// What its format states; where that says nothing else, what its headline is marked with.
    private static func status(of article: Article) -> Article.Status? {
        guard article.status ?? .usable == .usable, let headline = article.headline else { return article.status }
        return Article.Status(tagOf: article.text[headline.range]) ?? article.status
    }

    private func finished(_ article: Article) -> Article {
        var article = article
        let reading = reading(of: article)
        article.sentences = reading.sentences
        article.quotations = reading.quotations
        article.figures = reading.figures
        article.dates = reading.dates
        article.claims = reading.claims
        return article
    }
}

/// SHA-256 (FIPS 180-4) of the bytes, as 64 lower-case hexadecimal digits.
public func sha256(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = SHA256(bytes, bytes.count, &digest)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

extension CopyDesk {
    /// English and what may be English is read as English; in other languages only what needs no grammar.
    private func reading(of article: Article) -> Reading {
        guard let visible = VisibleText(article.text) else { return reading(article, article.text, article.segments) }
        return visible.placed(reading(article, visible.text, visible.cut(article.segments)))
    }

    private func reading(_ article: Article, _ text: [UInt8], _ segments: [Segment]) -> Reading {
        guard let language = article.language, !language.hasPrefix("en") else {
            return english.read(text, segments: segments, published: article.publishedDay)
        }
        return OtherLanguages(text, language: language).reading(segments)
    }
}

extension Sheet {
    /// What an entry is known by: its id with its outlet, and its text. A changed text is a new version.
    var identity: String { sha256(of: Array((guid ?? url ?? "").utf8) + [0] + text) }
}

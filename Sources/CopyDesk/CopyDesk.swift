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
    public func read(_ copy: WireCopy) throws(CopyError) -> [Article] {
        guard !copy.bytes.isEmpty else { throw .empty }
        let identity = sha256(of: copy.bytes)
        return try sheets(copy).enumerated().map { item, sheet in
            var article = sheet.article(id: ArticleID(sha256: identity, item: item), file: copy.file)
            article.outlet = article.outlet ?? copy.outlet
            article.published = article.published ?? copy.published?.description
            return finished(article)
        }
    }

    /// What the file holds, by its format.
    private func sheets(_ copy: WireCopy) throws(CopyError) -> [Sheet] {
        guard let text = Encoding.utf8(copy.bytes) else { throw .notText }
        if Formats.isHTML(text, named: copy.file) { return [try html(text)] }
        return [plainText(text)]
    }

    private func finished(_ article: Article) -> Article {
        var article = article
        let reading = english.read(article.text, segments: article.segments, published: article.publishedDay)
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

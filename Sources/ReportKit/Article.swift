/// One article as an outlet published it, and what reading found in it. Every span points into `text`.
public struct Article: Sendable, Hashable, Identifiable {
    /// Where it stands in the life of a publication.
    public enum Status: String, Sendable, Hashable, Codable {
        case usable, corrected, canceled
    }

    /// Which article: made from the content, so the same bytes are the same article.
    public var id: ArticleID
    /// The file it came in, as it was named.
    public var file: String
    /// Its place in that file, from 0: a feed holds several.
    public var item: Int
    /// `text`, `html`, `markdown`, `nitf`, `newsml-g2`, `newsml-1`, `ninjs`, `rss`, `atom`, `jsonfeed`, `email`, …
    public var format: String
    /// The text, UTF-8. For plain text the file's content unchanged; for markup what was taken out of it.
    public var text: [UInt8]
    /// The headline; nil where it has none.
    public var headline: TextSpan?
    /// The line that names its author.
    public var byline: TextSpan?
    /// Who published it: stated by the file or by the folder it lay in, never guessed.
    public var outlet: String?
    /// Its canonical address, as stated.
    public var url: String?
    /// Its identity with its outlet, as stated.
    public var guid: String?
    /// Its version, as stated.
    public var version: String?
    /// Whether it may be used, was corrected or was withdrawn, as stated.
    public var status: Status?
    /// When it was published, ISO 8601: a day (`2021-12-16`) or a time (`2021-12-16T10:00:00Z`).
    public var published: String?
    /// When it was last changed, ISO 8601.
    public var modified: String?
    /// BCP 47; nil where undecided.
    public var language: String?
    /// The whole text, cut without gaps or overlaps.
    public var segments: [Segment]
    /// The sentences of the body, in reading order.
    public var sentences: [TextSpan]
    /// Who said what.
    public var quotations: [Quotation]
    /// The numbers.
    public var figures: [Figure]
    /// The days, periods and durations.
    public var dates: [DateMention]
    /// What it says is so.
    public var claims: [Claim]

    /// An article of which nothing is known but its text; reading fills in the rest.
    public init(id: ArticleID, file: String, item: Int = 0, format: String, text: [UInt8]) {
        self.id = id
        self.file = file
        self.item = item
        self.format = format
        self.text = text
        segments = []
        sentences = []
        quotations = []
        figures = []
        dates = []
        claims = []
    }

    /// What the text says at `span`. Spans lie on character boundaries; a broken one comes out with U+FFFD.
    public subscript(span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }

    /// The day of publication, where it is stated.
    public var publishedDay: Day? { published.flatMap(Day.init) }
}

/// The identity of an article: SHA-256 of the file's bytes and the article's place in the file.
public struct ArticleID: Sendable, Hashable, Codable, CustomStringConvertible {
    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
    public var sha256: String
    /// The article's place in the file, from 0.
    public var item: Int

    /// An article's identity.
    public init(sha256: String, item: Int = 0) {
        self.sha256 = sha256
        self.item = item
    }

    /// The first sixteen digits, with the item where it is not the first: short enough to read out.
    public var description: String { item == 0 ? String(sha256.prefix(16)) : "\(sha256.prefix(16))-\(item)" }
}

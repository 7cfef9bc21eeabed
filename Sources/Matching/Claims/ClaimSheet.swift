public import ReportKit

/// An article's claims, prepared for comparing.
public struct ClaimSheet: Sendable {
    /// The article.
    public let article: ArticleID
    /// One statement a claim, in the order of the article's `claims`.
    public let statements: [Statement]
    /// The stems of each statement that tell most, rarest first: what candidates are looked up by.
    let keys: [[Stem]]
    /// Statements by the stems they hold, sorted by stem.
    let index: [(stem: Stem, statement: Int32)]

    /// Prepares an article's claims.
    public init(_ article: Article) {
        let statements = Wordbook.use { book in
            article.claims.map { Statement(article, $0, book) }
        }
        self.article = article.id
        self.statements = statements
        keys = statements.map(\.keys)
        index = statements.enumerated().flatMap { at, statement in
            Set(statement.words.lazy.filter { $0.kind != .function }.map(\.stem)).map { ($0, Int32(at)) }
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }

    /// The claims of `article`, prepared once for a process: asking again for the same article costs a look-up.
    public static func of(_ article: Article) -> ClaimSheet { sheets.value(of: article) { ClaimSheet(article) } }

    private static let sheets = Prepared<ClaimSheet>(room: 128)
}

extension Statement {
    /// A claim of an article, with its figures and dates.
    public init(_ article: Article, _ claim: Claim) { self = Wordbook.use { Statement(article, claim, $0) } }

    init(_ article: Article, _ claim: Claim, _ book: Wordbook) {
        self.init(
            article.text, claim.span,
            figures: claim.figures.compactMap { article.figures.indices.contains($0) ? article.figures[$0] : nil },
            dates: claim.dates.compactMap { article.dates.indices.contains($0) ? article.dates[$0] : nil },
            negated: claim.negated, book)
    }
}

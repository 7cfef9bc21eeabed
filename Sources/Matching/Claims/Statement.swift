public import ReportKit

/// A claim made ready for comparing: its words with stems, weights and vectors, its figures and dates.
///
/// Prepare each once; comparing two then looks nothing up.
public struct Statement: Sendable {
    /// Where the claim stands in its article.
    public let span: TextSpan
    /// The words, in reading order.
    let words: [ContentWord]
    let table: WordTable
    /// The bytes of the claim, from `span.start`.
    let text: [UInt8]
    /// The claim's figures.
    let figures: [Figure]
    /// The claim's dates.
    let dates: [DateMention]
    /// Whether the claim says that something is not so.
    let negated: Bool

    /// Prepares what stands at `span`.
    /// - Parameters:
    ///   - text: the article's text, UTF-8; spans of figures and dates point into it.
    ///   - figures: the figures to weigh; those outside `span` are left out.
    ///   - dates: the dates to weigh; those outside `span` are left out.
    public init(
        _ text: [UInt8], _ span: TextSpan, figures: [Figure] = [], dates: [DateMention] = [], negated: Bool = false
    ) {
        self = Wordbook.use { Statement(text, span, figures: figures, dates: dates, negated: negated, $0) }
    }

    init(
        _ text: [UInt8], _ span: TextSpan, figures: [Figure], dates: [DateMention], negated: Bool, _ book: Wordbook
    ) {
        let start = min(max(0, Int(span.start)), text.count)
        let range = start..<max(start, min(text.count, Int(span.end)))
        let words = Array(contentWords(in: text.span, range, book).prefix(Statement.mostWords))
        self.span = span
        self.words = words
        table = WordTable(words, in: text.span, book)
        self.text = Array(text[range])
        self.figures = figures.filter { span.contains($0.span) }
        self.dates = dates.filter { span.contains($0.span) }
        self.negated = negated
    }

    /// A claim of more words is cut: aligning takes time in the square of them.
    static let mostWords = 120

    /// What the text says at `span`, which lies in the claim.
    func said(_ span: TextSpan) -> String {
        let start = Int(span.start) - Int(self.span.start)
        let end = Int(span.end) - Int(self.span.start)
        guard start >= 0, start <= end, end <= text.count else { return "" }
        return String(decoding: text[start..<end], as: UTF8.self)
    }
}

extension Statement {
    /// A sentence as it stands, without its article.
    public init(_ sentence: String, figures: [Figure] = [], dates: [DateMention] = [], negated: Bool = false) {
        let bytes = Array(sentence.utf8)
        self.init(bytes, TextSpan(0, bytes.count), figures: figures, dates: dates, negated: negated)
    }
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

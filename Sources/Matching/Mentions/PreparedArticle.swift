public import ReportKit

/// An article made ready to be compared: its sentences as words with stems, weights and vectors, and what is mentioned in
/// them, each with the clause that it stands in.
///
/// Prepared once; comparing two then looks nothing up.
public struct PreparedArticle: Sendable {
    public let article: Article
    let sentences: [PreparedSentence]
    let figures: [FigureMention]
    let days: [DayMention]
    let utterances: [UtteranceMention]
    let statements: [StatementMention]
    /// All numbers that it gives.
    let numbers: Set<Double>

    public init(_ article: Article) {
        let sentences = Wordbook.use { book in PreparedSentence.sentences(of: article, book) }
        let clauses = Clauses(article, sentences)
        self.article = article
        self.sentences = sentences
        statements = StatementMention.mentions(in: article, sentences)
        numbers = Set(article.figures.map(\.value))
        figures = FigureMention.mentions(in: article, sentences, clauses)
        days = DayMention.mentions(in: article, sentences, clauses)
        utterances = UtteranceMention.mentions(in: article, sentences, clauses)
    }

    /// The article, prepared once for a process: a pure function of it, so remembering changes no answer.
    public static func of(_ article: Article) -> PreparedArticle {
        prepared.value(of: article) { PreparedArticle(article) }
    }

    private static let prepared = Prepared<PreparedArticle>(room: 96)

    /// The sentence that a span begins in; nil where it stands in none.
    func sentence(at span: TextSpan) -> PreparedSentence? {
        let at = sentences.partitioningIndex { $0.span.end > span.start }
        return at < sentences.count && sentences[at].span.overlaps(span) ? sentences[at] : nil
    }
}

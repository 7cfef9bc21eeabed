import ReportKit

/// A sentence of an article, with its words made comparable and what reading found in it.
struct PreparedSentence: Sendable {
    /// Its place among the article's sentences.
    let place: Int
    let span: TextSpan
    /// The words, in reading order.
    let words: [ContentWord]
    let table: WordTable
    /// The figures and days in it, as indices into the article's lists.
    let figures: [Int]
    let dates: [Int]
    /// What its words tell together.
    let weight: Float

    static func sentences(of article: Article, _ book: Wordbook) -> [PreparedSentence] {
        var figure = 0, date = 0
        return article.sentences.prefix(most).enumerated().map { place, span in
            let figures = take(article.figures.map(\.span), in: span, from: &figure)
            let dates = take(article.dates.map(\.span), in: span, from: &date)
            let words = Array(
                contentWords(in: article.text.span, span.range.clamped(to: 0..<article.text.count), book)
                    .prefix(Statement.mostWords))
            return PreparedSentence(
                place: place, span: span, words: words, table: WordTable(words, in: article.text.span, book),
                figures: figures, dates: dates,
                weight: words.reduce(0) { $0 + ($1.kind == .function ? 0 : $1.weight) })
        }
    }

    /// A book in the inbox is compared by its first thousand sentences.
    private static let most = 1000

    /// The indices of the spans that lie in `span`; both lists run in reading order.
    private static func take(_ spans: [TextSpan], in span: TextSpan, from next: inout Int) -> [Int] {
        while next < spans.count, spans[next].end <= span.start { next += 1 }
        var found: [Int] = []
        var at = next
        while at < spans.count, spans[at].start < span.end {
            if span.contains(spans[at]) { found.append(at) }
            at += 1
        }
        return found
    }

    /// The words that lie in a span of the article.
    func run(_ span: TextSpan) -> Range<Int> {
        let low = words.partitioningIndex { $0.span.end > span.start }
        let high = words.partitioningIndex { $0.span.start >= span.end }
        return low..<max(low, high)
    }
}

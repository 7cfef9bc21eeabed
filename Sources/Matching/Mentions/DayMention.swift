import ReportKit

/// A day, month or time with its clause.
struct DayMention: Sendable {
    let date: DateMention
    let frame: ClauseFrame
    /// Whether it is the first day that the article names.
    let isMain: Bool

    static func mentions(in article: Article, _ sentences: [PreparedSentence], _ clauses: Clauses) -> [DayMention] {
        let main = article.dates.first { $0.isDay }?.span
        return sentences.flatMap { sentence in
            let spans = sentence.dates.map { article.dates[$0].span }
            let figures = sentence.figures.map { article.figures[$0].span }
            return sentence.dates.map { article.dates[$0] }.filter { date in
                // "15 years" is compared as a figure
                date.kind != .duration || !figures.contains { $0.overlaps(date.span) }
            }.map { date in
                let surroundings = Surroundings(
                    sentence, around: date.span, rivals: spans.filter { $0 != date.span }, without: spans,
                    in: article.text)
                return DayMention(
                    date: date, frame: ClauseFrame(date.span, date.frame, sentence, surroundings, clauses),
                    isMain: date.span == main)
            }
        }
    }
}

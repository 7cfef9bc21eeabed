import Matching
import ReportKit

/// A day, month or time with what stands around it.
struct DayMention: Sendable {
    let index: Int
    let date: DateMention
    let line: Int
    let surroundings: Surroundings
    /// Who does what on it.
    let bearer: Bearer?
    let verb: Int?

    static func mentions(in article: Article, _ lines: [Line]) -> [DayMention] {
        lines.flatMap { line in
            let spans = line.dates.map { article.dates[$0].span }
            let figures = line.figures.map { article.figures[$0].span }
            // "15 years" is compared as a figure
            let days = line.dates.filter { index in
                article.dates[index].kind != .duration || !figures.contains { $0.overlaps(article.dates[index].span) }
            }
            return days.map { index in
                let date = article.dates[index]
                return DayMention(
                    index: index, date: date, line: line.place,
                    surroundings: Surroundings(
                        line, around: date.span, rivals: spans.filter { $0 != date.span }, without: spans,
                        in: article.text), bearer: Bearer(date.frame, in: article), verb: line.verb(of: date.frame))
            }
        }
    }

    /// Whether two mentions of one article are of one event: the words around them are alike.
    static func areOne(_ one: DayMention, _ two: DayMention, _ copy: Copy) -> Bool {
        let line = copy.lines[one.line], other = copy.lines[two.line]
        let aligned = LineAlignment(line, other)
        return Surroundings.likeness(one.surroundings, line, two.surroundings, other, aligned) >= DayTopics.sameFrom
    }
}

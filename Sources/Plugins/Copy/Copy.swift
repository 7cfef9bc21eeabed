import Matching
import ReportKit

/// An article made ready to be set beside others: its sentences as lines, its figures, days and utterances with what
/// stands around them.
struct Copy: Sendable {
    let article: Article
    let lines: [Line]
    let figures: [FigureMention]
    let days: [DayMention]
    let utterances: [Utterance]
    /// The day that the article is about: the first that it names.
    let mainDay: DateMention?

    init(_ article: Article) {
        let lines = Line.lines(of: article)
        self.article = article
        self.lines = lines
        figures = FigureMention.mentions(in: article, lines)
        days = DayMention.mentions(in: article, lines)
        utterances = Utterance.utterances(in: article, lines)
        mainDay = days.map(\.date).first { $0.isDay }
    }

    /// The article, prepared once for a process: a pure function of it, so remembering changes no answer.
    static func of(_ article: Article) -> Copy { copies.value(of: article) { Copy(article) } }

    private static let copies = Prepared<Copy>(room: 96)
}

/// A sentence of an article, with its words made comparable and what reading found in it.
struct Line: Sendable {
    /// Its place among the article's sentences.
    let place: Int
    let span: TextSpan
    let statement: Statement
    let words: [Statement.Word]
    /// The figures and days in it, as indices into the article's lists.
    let figures: [Int]
    let dates: [Int]

    static func lines(of article: Article) -> [Line] {
        var figure = 0, date = 0
        return article.sentences.prefix(Line.most).enumerated().map { place, span in
            let figures = Line.take(article.figures.map(\.span), in: span, from: &figure)
            let dates = Line.take(article.dates.map(\.span), in: span, from: &date)
            let statement = Statement(
                article.text, span, figures: figures.map { article.figures[$0] }, dates: dates.map { article.dates[$0] }
            )
            return Line(
                place: place, span: span, statement: statement, words: statement.content, figures: figures, dates: dates
            )
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
}

extension Copy {
    /// The sentence that a span stands in.
    func line(at span: TextSpan) -> Line? {
        var low = 0, high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
        }
        return low < lines.count && lines[low].span.overlaps(span) ? lines[low] : nil
    }

    /// The shortest claim that holds a place; where none does, its sentence.
    func clause(holding place: TextSpan, in line: Line) -> Statement {
        let holding = article.claims.filter { $0.span.contains(place) }
        return holding.min { $0.span.count < $1.span.count }.map { Statement(article, $0) } ?? line.statement
    }

    /// Who publishes it, as a message names him: the outlet, else the file.
    var outlet: String {
        article.outlet ?? article.file.split(separator: "/").last.map(String.init) ?? "an unnamed outlet"
    }
}

import Matching
import ReportKit

/// A figure with what stands around it.
struct FigureMention: Sendable {
    let index: Int
    let figure: Figure
    /// Its sentence's place among the lines.
    let line: Int
    /// True for "hundreds" and "dozens": a size, not a number.
    let isVague: Bool
    /// What is counted, as places of words in the line; empty where the text does not say.
    let counted: [Int]
    let surroundings: Surroundings
    /// The period or day that it holds for, where its own sentence says so.
    let period: DateMention?

    static func mentions(in article: Article, _ lines: [Line]) -> [FigureMention] {
        lines.flatMap { line in
            let dates = line.dates.map { article.dates[$0] }
            return line.figures.map { index in
                let figure = article.figures[index]
                return FigureMention(
                    index: index, figure: figure, line: line.place, isVague: isVague(figure, article),
                    counted: counted(by: figure, in: line, article),
                    surroundings: Surroundings(
                        line, around: figure.span, rivals: line.figures.filter { $0 != index }.map { article.figures[$0].span },
                        without: dates.map(\.span), in: article.text),
                    period: period(of: figure, in: article, dates))
            }
        }
    }

    /// "Hundreds", "tens of millions", "several hundred": no digit, and many.
    private static func isVague(_ figure: Figure, _ article: Article) -> Bool {
        let text = article.text[figure.span.range.clamped(to: 0..<article.text.count)]
        guard figure.approximate, !text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        let words = tokens(in: article.text.span, figure.span.range).map { WordKey(article.text.span, $0.span.range) }
        return words.contains(where: vague.contains)
    }

    private static let vague = Lexicon(
        "dozens scores hundreds thousands millions billions trillions tens several few couple handful many")

    /// The words that the reader marked as counted; where it marked none, the one or two words after the number.
    private static func counted(by figure: Figure, in line: Line, _ article: Article) -> [Int] {
        let words = line.words
        if let span = figure.counted {
            return words.indices.filter { !words[$0].isFunction && span.overlaps(words[$0].span) }
        }
        guard figure.kind == .number || figure.kind == .ordinal else { return [] }
        let next = words.indices.filter { words[$0].span.start >= figure.span.end }.prefix(3)
        var found: [Int] = []
        for at in next {
            let gap = Int(figure.span.end)..<max(Int(figure.span.end), Int(words[at].span.start))
            let isCut = gap.contains { [0x2C, 0x2E, 0x3B, 0x28, 0x29].contains(article.text[$0]) }
            if isCut || words[at].isNumber || words[at].isFunction && !found.isEmpty { break }
            if !words[at].isFunction { found.append(at) }
        }
        return found
    }

    /// The period that the reader gave it; else the only date of its sentence.
    private static func period(of figure: Figure, in article: Article, _ dates: [DateMention]) -> DateMention? {
        if let period = figure.period, article.dates.indices.contains(period) { return article.dates[period] }
        return dates.count == 1 ? dates[0] : nil
    }
}

/// A day, month or time with what stands around it.
struct DayMention: Sendable {
    let index: Int
    let date: DateMention
    let line: Int
    let surroundings: Surroundings

    static func mentions(in article: Article, _ lines: [Line]) -> [DayMention] {
        lines.flatMap { line in
            let spans = line.dates.map { article.dates[$0].span }
            return line.dates.map { index in
                let date = article.dates[index]
                return DayMention(
                    index: index, date: date, line: line.place,
                    surroundings: Surroundings(
                        line, around: date.span, rivals: spans.filter { $0 != date.span }, without: spans, in: article.text))
            }
        }
    }
}

extension DateMention {
    /// True where it names one day: a date, a weekday, "today".
    var isDay: Bool {
        if let from, let to { return to - from == 1 && kind != .duration }
        return kind == .weekday
    }

    /// Whether the two can be the same time: nil where one of them does not say enough.
    func agrees(with other: DateMention) -> Bool? {
        if let from, let to, let start = other.from, let end = other.to, anchored || value == other.value,
            other.anchored || value == other.value
        {
            return from < end && start < to
        }
        if let day = weekday, let otherDay = other.weekday { return day == otherDay }
        return value == other.value ? true : nil
    }

    /// 1 for Monday to 7 for Sunday, where it names a weekday or a day whose weekday is known.
    var weekday: Int? {
        if let from, isDay { return from.weekday }
        let bytes = Array(value.utf8)
        let mark = Array("XXXX-WXX-".utf8)
        guard bytes.count == mark.count + 1, bytes.starts(with: mark), let digit = bytes.last else { return nil }
        return (0x31...0x37).contains(digit) ? Int(digit) - 0x30 : nil
    }
}

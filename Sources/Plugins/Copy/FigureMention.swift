import Matching
import ReportKit

/// A figure with what stands around it.
struct FigureMention: Sendable {
    let figure: Figure
    /// Its sentence's place among the lines.
    let line: Int
    /// True for "hundreds" and "dozens": a size, not a number.
    let isVague: Bool
    /// True for "the two", which tells how many there are of what is known.
    let isDefinite: Bool
    /// True for the number of a block of houses: a name, that nobody rounds.
    let isAddress: Bool
    /// What is counted, as places of words in the line; empty where the text does not say.
    let counted: [Int]
    let surroundings: Surroundings
    /// What happened to those counted, where it counts people and says so.
    let toll: Toll?
    /// The period or day that it holds for, where its own sentence says so.
    let period: DateMention?
    /// Which part of what is counted it gives.
    let part: Part
    /// Whose number it is.
    let bearer: Bearer?
    /// The verb that it hangs on, as a place of a word in the line.
    let verb: Int?

    static func mentions(in article: Article, _ lines: [Line]) -> [FigureMention] {
        lines.flatMap { line in
            let read = line.figures.map { article.figures[$0] }.filter { !isBroken($0, article) }
            let figures = (read + Votes.figures(in: line, article)).sorted { $0.span < $1.span }
            return figures.map { FigureMention($0, figures, article, line) }
        }
    }

    private init(_ figure: Figure, _ figures: [Figure], _ article: Article, _ line: Line) {
        let dates = line.dates.map { article.dates[$0] }
        let rivals = figures.map(\.span).filter { $0 != figure.span }
        self.figure = figure
        self.line = line.place
        isVague = FigureMention.isVague(figure, article)
        isDefinite = FigureMention.isDefinite(figure, article)
        counted = FigureMention.counted(by: figure, in: line, article)
        isAddress = counted.last.map { line.words[$0].stem == FigureMention.block } ?? false
        surroundings = Surroundings(
            line, around: figure.span, rivals: rivals, without: dates.map(\.span), in: article.text)
        toll =
            figure.unit == nil && figure.value.rounded() == figure.value
            ? Toll(of: figure, rivals, line, surroundings, in: article) : nil
        period = FigureMention.period(of: figure, in: article, dates)
        part = Part(of: figure, among: figures, in: line, surroundings, article.text)
        bearer = Bearer(figure.frame, in: article)
        verb = line.verb(of: figure.frame)
    }

    private static let block = Stem(WordKey("block"))

    /// The rest of a number that was cut at its point, or of a date ("Sept. 11"): no figure.
    private static func isBroken(_ figure: Figure, _ article: Article) -> Bool {
        let start = Int(figure.span.start)
        let before = article.text[max(0, start - 12)..<start]
        if before.count > 1, before.last == 0x2E, before.dropLast().last.map({ $0 &- 0x30 < 10 }) == true {
            return true
        }
        let first = article.text[start..<min(start + 2, article.text.count)]
        if first.count == 2, first.first == 0x30, first.last.map({ $0 &- 0x30 < 10 }) == true { return true }
        // the minutes of "7 : 01"
        let signs = before.reversed().filter { $0 != 0x20 }.prefix(2)
        if signs.first == 0x3A, signs.last.map({ $0 &- 0x30 < 10 }) == true { return true }
        let last = tokens(in: article.text.span, before.startIndex..<start).last { $0.kind == .word }
        // "Sept. 11", "Sept 11"; "Last July, two cooks" is a number
        let month = last.map {
            months.contains(WordKey(article.text.span, $0.span.range))
                && article.text[Int($0.span.end)..<start].allSatisfy { $0 == 0x20 || $0 == 0x2E }
                && start - Int($0.span.end) <= 2
        }
        return month == true && figure.kind == .number && figure.value <= 31
    }

    private static let months = Lexicon(
        """
        january february march april june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec
        """)

    /// "Hundreds", "tens of millions", "several hundred": no digit, and many.
    private static func isVague(_ figure: Figure, _ article: Article) -> Bool {
        let text = article.text[figure.span.range.clamped(to: 0..<article.text.count)]
        guard figure.approximate, !text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        let words = tokens(in: article.text.span, figure.span.range).map { WordKey(article.text.span, $0.span.range) }
        return words.contains(where: vague.contains)
    }

    private static let vague = Lexicon(
        "dozens scores hundreds thousands millions billions trillions tens several few couple handful many")

    /// "The two nations", "their three children": who they are is said by the word before.
    private static func isDefinite(_ figure: Figure, _ article: Article) -> Bool {
        guard figure.kind == .number, figure.unit == nil, figure.value <= 4 else { return false }
        let start = Int(figure.span.start)
        let before = tokens(in: article.text.span, max(0, start - 8)..<start).last
        return before.map { definite.contains(WordKey(article.text.span, $0.span.range)) } ?? false
    }

    private static let definite = Lexicon("the these those both their its his her our")

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

    /// The period that the reader gave it; else the nearest of its sentence. "She said on Thursday that 40 had come" tells
    /// when she said it, not when they came.
    private static func period(of figure: Figure, in article: Article, _ dates: [DateMention]) -> DateMention? {
        let said = article.quotations.flatMap(\.content).filter { $0.contains(figure.span) }
        func isOfSpeech(_ date: DateMention) -> Bool { !said.allSatisfy { $0.contains(date.span) } }
        if let period = figure.period, article.dates.indices.contains(period), !isOfSpeech(article.dates[period]) {
            return article.dates[period]
        }
        let fitting = dates.filter {
            $0.kind != .duration && $0.kind != .time && !$0.span.overlaps(figure.span) && !isOfSpeech($0)
        }
        return fitting.min { $0.span.distance(to: figure.span) < $1.span.distance(to: figure.span) }
    }
}

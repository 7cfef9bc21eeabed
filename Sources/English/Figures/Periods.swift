import ReportKit

/// Links each figure to the date that its own clause states. A date of another clause ("he said on Monday that 12 had died")
/// is none of it; where the article's day would be the only one, it has none.
struct Periods {
    let body: BodyText
    let clauses: ClauseGrammar
    let dates: [DateMention]

    init(_ body: BodyText, dates: [DateMention]) {
        self.body = body
        self.dates = dates
        clauses = ClauseGrammar(body)
    }

    /// The figures, in reading order, each with the index of its date.
    func linked(_ figures: [Figure]) -> [Figure] {
        var figures = figures
        var nextFigure = 0, nextDate = 0
        for sentence in body.sentences.map(body.span) {
            while nextDate < dates.count, dates[nextDate].span.start < sentence.start { nextDate += 1 }
            let first = nextDate
            while nextDate < dates.count, dates[nextDate].span.start < sentence.end { nextDate += 1 }
            while nextFigure < figures.count, figures[nextFigure].span.start < sentence.start { nextFigure += 1 }
            while nextFigure < figures.count, figures[nextFigure].span.start < sentence.end {
                figures[nextFigure].period = nearest(to: figures[nextFigure], first..<nextDate)
                nextFigure += 1
            }
        }
        return figures
    }

    /// A list of a hundred dates is a table: only so many on either side of a figure are looked at.
    private static let looked = 4
    /// How many bytes farther a day may stand than a period and still lose: "in May" beside a figure holds sooner than "on Monday".
    private static let dayHandicap = 40
    /// How many bytes a date before the figure counts as farther than one behind it.
    private static let beforeHandicap = 20
    /// Farther away a date is of something else.
    private static let farthest = 200

    private func nearest(to figure: Figure, _ range: Range<Int>) -> Int? {
        guard figure.kind != .age, figure.kind != .duration else { return nil }
        var low = range.lowerBound, high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].span.start < figure.span.start { low = middle + 1 } else { high = middle }
        }
        var best: (cost: Int, index: Int)?
        for index in max(range.lowerBound, low - Self.looked)..<min(range.upperBound, low + Self.looked) {
            guard let cost = distance(figure, dates[index]), cost < Self.farthest, holds(dates[index], for: figure)
            else {
                continue
            }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
        }
        return best?.index
    }

    private func distance(_ figure: Figure, _ date: DateMention) -> Int? {
        guard date.kind != .duration, date.kind != .time, !date.span.overlaps(figure.span) else { return nil }
        let isBehind = date.span.start >= figure.span.end
        let gap = isBehind ? Int(date.span.start - figure.span.end) : Int(figure.span.start - date.span.end)
        return gap + (date.kind == .period ? 0 : Self.dayHandicap) + (isBehind ? 0 : Self.beforeHandicap)
    }

    /// Whether the clause of the figure states the date: they hang on one verb, or the date on what is counted.
    private func holds(_ date: DateMention, for figure: Figure) -> Bool {
        guard clauses.isParsed else { return true }
        let day = clauses.holder(of: date.span, owned: nil), number = clauses.holder(of: figure.span, owned: nil)
        if hangsOnCounted(date, figure) || isBeside(date, figure) { return true }
        guard let verb = number.verb, let other = day.verb else { return number.verb == nil && day.verb == nil }
        return clauses.shareTime(verb, other)
    }

    /// "12 percent in 2015", "400 jobs by March": only a preposition between, whatever the grammar made of it.
    private func isBeside(_ date: DateMention, _ figure: Figure) -> Bool {
        let end = figure.counted.map { max($0.end, figure.span.end) } ?? figure.span.end
        guard date.span.start >= end, date.span.start - end < 12 else { return false }
        let between = body.tokens(in: TextSpan(Int(end), Int(date.span.start)))
        return between.allSatisfy { body.tags[$0] == .in || body.tags[$0] == .to || body.tags[$0] == .dt }
    }

    /// "The 40 deaths in May", "a 12 percent rise in 2015".
    private func hangsOnCounted(_ date: DateMention, _ figure: Figure) -> Bool {
        guard var at = body.tokens(in: date.span).first else { return false }
        let own = [figure.span] + (figure.counted.map { [$0] } ?? [])
        for _ in 0..<4 {
            if own.contains(where: { $0.overlaps(body.tokens[at].span) }) { return true }
            guard body.heads[at] >= 0, !body.tags[at].isVerb else { return false }
            at = body.heads[at]
        }
        return false
    }
}

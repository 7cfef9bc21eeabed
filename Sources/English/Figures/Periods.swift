import ReportKit

extension English {
    /// The figures, each with the period of its sentence that it holds for: the nearest, rather a period than a day.
    func withPeriods(_ figures: [Figure], dates: [DateMention], sentences: [TextSpan]) -> [Figure] {
        var figures = figures
        var nextFigure = 0, nextDate = 0
        for sentence in sentences {
            while nextDate < dates.count, dates[nextDate].span.start < sentence.start { nextDate += 1 }
            let first = nextDate
            while nextDate < dates.count, dates[nextDate].span.start < sentence.end { nextDate += 1 }
            while nextFigure < figures.count, figures[nextFigure].span.start < sentence.start { nextFigure += 1 }
            while nextFigure < figures.count, figures[nextFigure].span.start < sentence.end {
                // a list of a hundred dates is a table: only what stands near matters
                let near = nearby(figures[nextFigure], dates, first..<nextDate)
                figures[nextFigure].period = near
                nextFigure += 1
            }
        }
        return figures
    }

    private func nearby(_ figure: Figure, _ dates: [DateMention], _ range: Range<Int>) -> Int? {
        guard figure.kind != .age, figure.kind != .duration else { return nil }
        var low = range.lowerBound, high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].span.start < figure.span.start { low = middle + 1 } else { high = middle }
        }
        var best: (cost: Int, index: Int)?
        for index in max(range.lowerBound, low - 4)..<min(range.upperBound, low + 4) {
            guard let cost = distance(figure, dates[index]) else { continue }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
        }
        return best.flatMap { $0.cost < 200 ? $0.index : nil }
    }

    private func distance(_ figure: Figure, _ date: DateMention) -> Int? {
        guard date.kind != .duration, date.kind != .time, !date.span.overlaps(figure.span) else { return nil }
        let isBehind = date.span.start >= figure.span.end
        let gap = isBehind ? Int(date.span.start - figure.span.end) : Int(figure.span.start - date.span.end)
        return gap + (date.kind == .period ? 0 : 40) + (isBehind ? 0 : 20)
    }
}

import ReportKit

extension English {
    /// The numbers in the sentences, in reading order; none lies inside one of `dates`, but durations.
    func figures(in pieces: Pieces, dates: [DateMention]) -> [Figure] {
        var reader = FigureReader(pieces, dates: dates)
        reader.read()
        return reader.found
    }
}

/// Walks once over the pieces and keeps the figures.
struct FigureReader {
    let pieces: Pieces
    let amounts: Amounts
    let dates: [DateMention]
    private var nextDate = 0
    /// Where the last number ended that belongs to a name; 0 before the first.
    private var endOfNames = 0
    private(set) var found: [Figure] = []

    init(_ pieces: Pieces, dates: [DateMention]) {
        self.pieces = pieces
        self.dates = dates
        amounts = Amounts(pieces)
    }

    mutating func read() {
        var at = 0
        while at < pieces.count {
            if let end = endOfDate(at) {
                at = end
            } else if canBegin(at) {
                at = max(at + 1, take(at))
            } else {
                at += 1
            }
        }
    }

    /// A quick look, so that most words cost nothing.
    private func canBegin(_ at: Int) -> Bool {
        let piece = pieces[at]
        if piece.kind == .number || piece.word.number != .none { return true }
        if piece.word.currency > 0 || amounts.numerals.isDecimalPoint(at) { return true }
        switch piece.word.role {
        case .a, .minus, .age, .aged, .several, .few, .twice: return true
        case .the, .another: return pieces[at + 1].word.role == .pair
        case .no: return pieces[at + 1].tight(0x2E) && pieces[at + 2].kind == .number
        case .none: break
        default: return false
        }
        if piece.kind == .hyphen { return pieces[at + 1].kind == .number }
        if piece.kind == .sign { return amounts.numerals.isFractionSign(at) }
        return pieces[at + 1].kind == .sign && pieces[at + 1].word.currency > 0 && Currency.isCountry(piece.key)
    }

    /// Past the date that piece `at` lies in; nil where it lies in none.
    private mutating func endOfDate(_ at: Int) -> Int? {
        let piece = pieces[at]
        while nextDate < dates.count, dates[nextDate].span.end <= piece.start { nextDate += 1 }
        guard nextDate < dates.count, piece.kind != .end, dates[nextDate].span.start <= piece.start,
            dates[nextDate].kind != .duration
        else { return nil }
        var end = at + 1
        while end < pieces.count, pieces[end].kind != .end, pieces[end].start < dates[nextDate].span.end { end += 1 }
        return end
    }

    /// Reads the amount at piece `at` and keeps it where it is a figure; gives where to go on.
    private mutating func take(_ at: Int) -> Int {
        if continuesNames(at) {
            endOfNames = at + 1
            return at + 1
        }
        if let whole = amounts.whole(at: at), !runsIntoDate(whole) {
            keep(whole)
            return whole.run.upperBound
        }
        if let end = amounts.notFigure(at: at) { return end }
        guard let first = amounts.amount(at: at), !runsIntoDate(first) else { return pastNumber(at) }
        if isGluedToName(first), let end = amounts.notFigure(first) {
            endOfNames = first.run.upperBound
            return end
        }
        if let both = amounts.range(from: first) {
            for amount in both where !runsIntoDate(amount) { keep(amount) }
            return both.last.map(\.run.upperBound) ?? at + 1
        }
        if let end = amounts.notFigure(first) {
            endOfNames = first.run.upperBound
            return end
        }
        keep(first)
        return first.run.upperBound
    }

    /// "IE6", "IE6 to 10": a word that ends in digits.
    private func isGluedToName(_ amount: Amount) -> Bool {
        let first = amount.run.lowerBound
        return pieces[first].tight && pieces[first - 1].kind == .word && pieces[first].kind == .number
    }

    /// "Version 6, 7, 8 and 9", "Routes 9 and 12": where a number was a name's, those in a row behind it are, too.
    private func continuesNames(_ at: Int) -> Bool {
        guard pieces[at].kind == .number, !pieces[at].tight, endOfNames > 0, at - endOfNames <= 2, at > endOfNames,
            pieces[at].style == .plain || pieces[at].style == .decimal
        else { return false }
        let next = pieces[at + 1]
        if next.kind == .word, amounts.isPluralNoun(next) || next.word.unit > 0 || next.word.time != .none {
            return false
        }
        if next.word.number == .scale || next.word.role == .percent || next.word.currency > 0 { return false }
        return (endOfNames..<at).allSatisfy { joinsNames($0) }
    }

    private func joinsNames(_ at: Int) -> Bool {
        switch pieces[at].word.role {
        case .and, .or, .to, .through: true
        default: pieces[at].byte == 0x2C
        }
    }

    private func pastNumber(_ at: Int) -> Int {
        guard pieces[at].word.role != .a else { return at + 1 }
        return amounts.numerals.numeral(at: at)?.run.upperBound ?? at + 1
    }

    /// Whether a date begins inside: "12 December" is none of ours.
    private func runsIntoDate(_ amount: Amount) -> Bool {
        guard nextDate < dates.count else { return false }
        let span = pieces.span(amount.run)
        for date in dates[nextDate...].prefix(3) where date.kind != .duration && date.span.overlaps(span) {
            return true
        }
        return false
    }

    private mutating func keep(_ amount: Amount) {
        guard amount.value.isFinite, amount.high?.isFinite ?? true, !amounts.countsNothing(amount) else { return }
        let bound = amounts.bound(of: amount)
        let run = amount.run
        found.append(
            Figure(
                pieces.span(run), amount.kind, value: amount.value, high: amount.high, unit: amount.unit,
                approximate: amount.numeral.vague || bound.approximate, bound: bound.bound ?? amount.numeral.bound,
                vague: amount.numeral.vague, counted: amounts.counted(by: amount)))
    }
}

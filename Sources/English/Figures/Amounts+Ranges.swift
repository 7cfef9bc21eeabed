import ReportKit

extension Amounts {
    /// Two amounts that stand together: a range as one, the two ends of a change as two; nil where there is one only.
    func range(from first: Amount) -> [Amount]? {
        var at = first.run.upperBound
        // "20- to 25-foot", "five- or six-year"
        let isHeldOver = pieces[at].kind == .hyphen && pieces[at].tight && !pieces[at + 1].tight
        if isHeldOver, pieces[at + 1].word.role == .to || pieces[at + 1].word.role == .or { at += 1 }
        let join = pieces[at]
        let before = pieces[first.run.lowerBound - 1].word.role
        let dash = isDash(at)
        let role = join.word.role
        guard dash || role == .to || role == .or || role == .and && before == .between, first.numeral.kind != .ordinal
        else {
            return nil
        }
        guard !dash || first.numeral.run.upperBound == at || first.kind == .percent || first.kind == .money else {
            return nil
        }
        guard let second = amount(at: at + 1), second.numeral.kind != .ordinal,
            second.value > 0 || second.kind == first.kind
        else { return nil }
        // "rose 0.8 percent to 4,212 points": a change and where it led
        if role == .to, first.kind == .percent, second.kind == .number { return nil }
        if role == .or, first.kind != .number || second.value > first.value * 2 || second.numeral.scale > 1 {
            return nil
        }
        return joined(first, second, apart: before == .from && role == .to)
    }

    /// A hyphen or dash between two numbers.
    private func isDash(_ at: Int) -> Bool {
        let piece = pieces[at], next = pieces[at + 1]
        guard piece.kind == .hyphen || piece.kind == .sign && Amounts.dashes.contains(piece.key) else { return false }
        // "$ 20- $ 30 million"
        guard piece.tight == next.tight || next.kind == .sign && next.word.currency > 0 else { return false }
        return next.kind == .number || next.kind == .sign && next.word.currency > 0
    }

    static let dashes = Lexicon("– — ‑ ‒ −")

    private func joined(_ first: Amount, _ second: Amount, apart: Bool) -> [Amount]? {
        guard var low = lent(first, second), var high = lent(second, first) else { return nil }
        if apart {
            // "from 5 to 10 percent" is a change: its ends are two figures
            low.run = first.run
            high.run = second.run
            return [low, high]
        }
        guard low.value < high.value, low.kind == high.kind, low.unit == high.unit else { return nil }
        if isScore(first, second) { return nil }
        low.high = high.value
        low.run = first.run.lowerBound..<second.run.upperBound
        low.numeral.bare = false
        return [low]
    }

    /// `one` with what it lacks taken from `other`: kind, unit and scale.
    private func lent(_ one: Amount, _ other: Amount) -> Amount? {
        var lent = one
        let isPlain = one.kind == .number
        if isPlain, other.kind != .number {
            guard other.kind != .ordinal else { return nil }
            lent.kind = other.kind
            lent.unit = other.unit
        } else if !isPlain, other.kind != .number, one.kind != other.kind {
            return nil
        }
        let lead = one.kind == .money && other.kind == .number
        if one.numeral.scale == 1, other.numeral.scale > 1, one.numeral.kind == .cardinal,
            isPlain || one.kind == .money,
            one.numeral.value < 1000, one.run.lowerBound < other.run.lowerBound, !lead || one.value < other.value
        {
            lent.value = numerals.exact(one.numeral.value, times: other.numeral.scale)
        }
        return lent
    }

    /// "3-2", "won 21-14": no range. A range has its low end first and counts something.
    private func isScore(_ first: Amount, _ second: Amount) -> Bool {
        guard first.kind == .number, second.kind == .number, isDash(first.run.upperBound), first.numeral.scale == 1,
            second.numeral.scale == 1
        else { return false }
        let next = pieces[second.run.upperBound]
        return !(next.kind == .word && !next.tight && next.word.role == .none && isPluralNoun(next))
    }

    /// Where to go on past numbers that are no figures: scores, clock times, telephone numbers, "40s"; nil for figures.
    func notFigure(_ amount: Amount) -> Int? {
        let end = amount.run.upperBound
        if amount.kind == .number || amount.kind == .ordinal, isPartOfName(amount) { return endOfCode(end) }
        guard amount.kind == .number else { return nil }
        if isPlural(end) { return end + 1 }
        if amount.numeral.inWords, isPronoun(amount) { return end }
        if isDash(end) || isCodeSign(end) { return endOfCode(end) }
        return isBehindCode(amount.run.lowerBound) ? end : nil
    }

    private func endOfCode(_ at: Int) -> Int {
        var end = at
        while isDash(end) || isCodeSign(end) { end += 2 }
        return end
    }

    /// The colon of "11:30", the slash of "9/11".
    private func isCodeSign(_ at: Int) -> Bool {
        (pieces[at].tight(0x3A) || pieces[at].tight(0x2F)) && pieces[at + 1].tight(.number)
    }

    private func isBehindCode(_ at: Int) -> Bool {
        guard pieces[at].tight, pieces[at].kind == .number else { return false }
        let before = pieces[at - 1]
        return before.byte == 0x3A || before.byte == 0x2F || before.byte == 0x2B || before.byte == 0x23
            || before.byte == 0x40
            || before.byte == 0x5F || before.byte == 0x3D
    }
}

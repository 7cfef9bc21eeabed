extension Numerals {
    /// "two thirds", "three quarters", "one fifth", and "three quarters billion".
    func namedParts(at: Int) -> Numeral? {
        let number = pieces[at].word
        guard number.number == .digit || number.number == .teen else { return nil }
        var next = at + 1
        if pieces[next].kind == .hyphen { next += 1 }
        let parts = pieces[next].word
        var value: Double?
        if parts.number == .parts { value = number.value / parts.value }
        if number.value == 1 {
            if parts.number == .half || parts.number == .quarter { value = parts.value }
            if parts.number.isOrdinal, parts.value > 2, endsFraction(next + 1) { value = 1 / parts.value }
        }
        guard let value, value < 100 else { return nil }
        return partOfScale(at: next, times: value, from: at)
    }

    /// A part with the scale it is a part of: "half a million", "quarter of a million", "half a dozen", "half".
    func partOfScale(at: Int, times value: Double, from start: Int) -> Numeral? {
        let part = pieces[at].word
        let value = part.number == .half || part.number == .quarter ? part.value : value
        var next = at + 1
        if pieces[next].word.role == .of, pieces[next + 1].word.role == .a { next += 1 }
        // "half-a-dozen"
        if pieces[next].kind == .hyphen, pieces[next + 1].word.role == .a { next += 1 }
        if pieces[next].word.role == .a { next += pieces[next + 1].kind == .hyphen ? 2 : 1 }
        let whole = pieces[next].word
        if whole.number == .scale || whole.number == .dozen || whole.number == .hundred {
            return Numeral(run: start..<next + 1, value: value * whole.value, inWords: true, scale: whole.value)
        }
        if part.number == .quarter, start == at, part.role == .none { return quarter(at: at) }
        return Numeral(run: start..<at + 1, value: value, kind: .fraction, inWords: true)
    }

    /// A quarter alone is three months, or a part where "a" is before and "of" behind: the caller sees to that.
    private func quarter(at: Int) -> Numeral? {
        guard pieces[at - 1].word.role == .a else { return nil }
        return Numeral(run: at..<at + 1, value: 0.25, kind: .fraction, inWords: true)
    }

    /// A whole number with its fraction: "and a half", "and three quarters", "point five"; half a million after "a million and".
    func withFraction(_ numeral: Numeral) -> Numeral {
        let next = numeral.run.upperBound
        if pieces[next].word.role == .point, numeral.inWords { return withDecimals(numeral) }
        guard pieces[next].word.role == .and else { return numeral }
        var at = next + 1
        if pieces[at].word.role == .a { at += 1 }
        let word = pieces[at].word
        var part: Double?
        if word.number == .half || word.number == .quarter { part = word.value }
        if word.number.isOrdinal, word.value > 2, at > next + 1, endsFraction(at + 1) { part = 1 / word.value }
        if let parts = namedParts(at: at), parts.kind == .cardinal, parts.scale < numeral.scale {
            var found = numeral  // "and three quarters million"
            found.value += parts.value
            found.run = numeral.run.lowerBound..<parts.run.upperBound
            return found
        } else if let parts = namedParts(at: at), parts.kind == .fraction {
            part = parts.value
            at = parts.run.upperBound - 1
        }
        guard let part else { return numeral }
        return joined(numeral, part: part, at: at)
    }

    private func joined(_ numeral: Numeral, part: Double, at: Int) -> Numeral {
        var found = numeral
        let whole = pieces[at + 1].word
        if whole.number == .scale, whole.value < numeral.scale {
            found.value += part * whole.value
            found.run = numeral.run.lowerBound..<at + 2
        } else if whole.number == .scale, numeral.scale == 1 {
            found.value = exact(found.value + part, times: whole.value)  // "three and a half million"
            found.scale = whole.value
            found.run = numeral.run.lowerBound..<at + 2
        } else {
            if pieces[at + 1].word.time != .none, pieces[at].word.number != .half { return numeral }
            found.value += part * numeral.scale
            found.run = numeral.run.lowerBound..<at + 1
        }
        found.bare = false
        return found
    }

    /// "five point five", "thirteen point two one".
    private func withDecimals(_ numeral: Numeral) -> Numeral {
        var at = numeral.run.upperBound + 1
        var value = 0.0, power = 1.0
        while power < 1e9, [.digit, .zero].contains(pieces[at].word.number) {
            value = value * 10 + pieces[at].word.value
            power *= 10
            at += 1
        }
        guard power > 1 else { return numeral }
        var found = numeral
        found.value = (numeral.value * power + value) / power
        if pieces[at].word.number == .scale {
            found.value = exact(found.value, times: pieces[at].word.value)
            found.scale = pieces[at].word.value
            at += 1
        }
        found.run = numeral.run.lowerBound..<at
        return found
    }
}

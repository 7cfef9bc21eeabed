import ReportKit

/// Reads numbers with their units: "5 percent", "$3bn", "12 ft 2 in", "87 years old", "37th".
struct Amounts {
    let pieces: Pieces
    let numerals: Numerals

    init(_ pieces: Pieces) {
        self.pieces = pieces
        numerals = Numerals(pieces: pieces)
    }

    /// The amount that begins at piece `at`.
    func amount(at: Int) -> Amount? {
        if let money = moneyWithSign(at: at) { return money }
        if let age = agedAmount(at: at) { return age }
        guard let numeral = numerals.numeral(at: at) else { return nil }
        if numeral.kind == .ordinal { return Amount(numeral, .ordinal) }
        if isAgeBetweenCommas(numeral) { return Amount(numeral, .age, unit: "year") }
        return percent(numeral) ?? money(numeral) ?? age(numeral) ?? duration(numeral) ?? measure(numeral)
            ?? Amount(numeral, .number)
    }

    /// Past the hyphen in "three-foot", or the numeral's end where there is none.
    func afterHyphen(_ end: Int) -> Int {
        pieces[end].kind == .hyphen && pieces[end].tight == pieces[end + 1].tight ? end + 1 : end
    }

    /// "27 %", "twenty percent", "5 per cent", "3 percentage points", "25 basis points".
    private func percent(_ numeral: Numeral) -> Amount? {
        var next = afterHyphen(numeral.run.upperBound)
        let word = pieces[next].word
        if word.role == .percent {
            next += 1
        } else if word.role == .per, pieces[next + 1].word.role == .cent {
            next += 2
        } else if word.role == .basis, isPoint(next + 1) {
            var amount = Amount(numeral, .percent, end: next + 2, unit: "pp")
            amount.value = numeral.value / 100
            return amount
        } else if word.role == .percentage {
            next += 1
        } else {
            return nil
        }
        if isPoint(next) { return Amount(numeral, .percent, end: next + 1, unit: "pp") }
        if pieces[next].kind == .hyphen, pieces[next].tight, isPoint(next + 1) {
            return Amount(numeral, .percent, end: next + 2, unit: "pp")
        }
        return Amount(numeral, .percent, end: next, unit: "%")
    }

    private func isPoint(_ at: Int) -> Bool { pieces[at].word.role == .point || pieces[at].word.role == .points }

    /// "age 87", "aged 45".
    private func agedAmount(at: Int) -> Amount? {
        let role = pieces[at].word.role
        guard role == .age || role == .aged, let numeral = numerals.numeral(at: at + 1), numeral.kind == .cardinal,
            numeral.value < 130, !isPlural(numeral.run.upperBound), pieces[numeral.run.upperBound].word.time == .none
        else { return nil }
        var amount = Amount(numeral, .age, unit: "year")
        amount.run = (role == .aged ? at + 1 : at)..<numeral.run.upperBound
        return amount
    }

    /// "Smith, 45, said", "Karl Smith Jr., 45, said": a name, and an age between commas.
    private func isAgeBetweenCommas(_ numeral: Numeral) -> Bool {
        let start = numeral.run.lowerBound, end = numeral.run.upperBound
        guard numeral.bare, (1...115).contains(numeral.value), pieces[end].byte == 0x2C || pieces[end].byte == 0x2E,
            pieces[start - 1].byte == 0x2C, !(pieces[end].byte == 0x2C && pieces[end + 1].kind == .number)
        else { return false }
        let last = nameEnd(before: start - 1)
        let name = pieces[last]
        return name.kind == .word && name.capital && !name.capitals && name.word.month == 0 && name.word.weekday == 0
            && pieces[last - 1].kind == .word && (pieces[last - 1].capital || pieces[end].byte == 0x2C)
    }

    /// The last piece of a name before a comma, without "Jr." and its like.
    private func nameEnd(before comma: Int) -> Int {
        var at = comma - 1
        if pieces[at].byte == 0x2E, pieces[at].tight { at -= 1 }
        guard NameWords.suffixes.contains(pieces[at].key) else { return comma - 1 }
        at -= 1
        return pieces[at].byte == 0x2C ? at - 1 : at
    }

    /// The "s" of "20s".
    func isPlural(_ at: Int) -> Bool { pieces[at].tight(.word) && (pieces[at].key == "s" || pieces[at].key == "'s") }

    /// "87 years old", "20-year-old", "87 yo", "6 weeks of age".
    private func age(_ numeral: Numeral) -> Amount? {
        var next = afterHyphen(numeral.run.upperBound)
        if Amounts.yearsOld.contains(pieces[next].key) { return Amount(numeral, .age, end: next + 1, unit: "year") }
        if pieces[next].key == "y", pieces[next + 1].byte == 0x2E, pieces[next + 2].key == "o" {
            return Amount(numeral, .age, end: next + 3, unit: "year")
        }
        let time = pieces[next].word.time
        guard time != .none else { return nil }
        next = afterHyphen(next + 1)
        if pieces[next].word.role == .old { return Amount(numeral, .age, end: next + 1, unit: time.name) }
        if pieces[next].word.role == .of, pieces[next + 1].word.role == .age {
            return Amount(numeral, .age, end: next + 2, unit: time.name)
        }
        return nil
    }

    static let yearsOld = Lexicon("yo y/o yr-old yrs-old")

    /// "20-year", "three hours", "half an hour".
    private func duration(_ numeral: Numeral) -> Amount? {
        var next = afterHyphen(numeral.run.upperBound)
        if pieces[next].word.role == .a, numeral.kind == .fraction { next += 1 }
        let time = pieces[next].word.time
        guard time != .none, time != .weekend else { return nil }
        // "the 1999 second pick"
        if pieces[next].key == "second", numeral.value != 1, pieces[next - 1].kind != .hyphen { return nil }
        return Amount(numeral, .duration, end: next + 1, unit: time.name)
    }
}

import ReportKit

extension Amounts {
    /// "One in five", "2 in every 7", "three-in-five", "two out of five", "1 / 5": one figure, the share.
    func ratio(at: Int) -> Amount? {
        guard let part = share(at), let whole = wholeBehind(part) else { return nil }
        let of = whole.numeral
        guard of.value > part.value, of.value <= Self.largestWhole else { return nil }
        let numeral = Numeral(
            run: at..<of.run.upperBound, value: part.value / of.value, kind: .fraction, inWords: part.inWords)
        guard whole.isSure || isShare(part, of) else { return nil }
        return Amount(numeral, .number)
    }

    /// Of more than a million nobody is one.
    private static let largestWhole = 10_000_000.0

    /// A small whole number.
    private func share(_ at: Int) -> Numeral? {
        let piece = pieces[at]
        guard piece.kind == .number || piece.word.number == .digit || piece.word.number == .teen,
            let numeral = numerals.numeral(at: at), numeral.kind == .cardinal, numeral.scale == 1,
            (1...99).contains(numeral.value), numeral.value == numeral.value.rounded()
        else { return nil }
        return numeral
    }

    /// What it is a share of, and whether the words leave no doubt: "out of", "in every", hyphens.
    private func wholeBehind(_ part: Numeral) -> (numeral: Numeral, isSure: Bool)? {
        var at = part.run.upperBound
        if pieces[at].byte == 0x2F, !pieces[at].tight, !pieces[at + 1].tight, pieces[at + 1].kind == .number {
            return cardinal(at + 1).map { ($0, true) }
        }
        let isHyphened = pieces[at].kind == .hyphen
        if isHyphened { at += 1 }
        var isSure = isHyphened
        if pieces[at].key == "out", pieces[at + 1].word.role == .of {
            at += 2
            isSure = true
        } else if pieces[at].word.role == .in {
            at += 1
        } else {
            return nil
        }
        if pieces[at].key == "every" || pieces[at].word.role == .each {
            at += 1
            isSure = true
        }
        if pieces[at].kind == .hyphen { at += 1 } else if isHyphened { return nil }
        return cardinal(at).flatMap { isMeasured($0) ? nil : ($0, isSure) }
    }

    private func cardinal(_ at: Int) -> Numeral? {
        guard pieces[at].kind == .number || pieces[at].word.number != .none, let numeral = numerals.numeral(at: at),
            numeral.kind == .cardinal, !numeral.vague, numeral.value == numeral.value.rounded()
        else { return nil }
        return numeral
    }

    /// "Three in 12 minutes", "two in 2019": a time, no whole.
    private func isMeasured(_ whole: Numeral) -> Bool {
        let word = pieces[afterHyphen(whole.run.upperBound)].word
        return word.time != .none || word.unit > 0 && word.role == .none || word.role == .percent || word.month > 0
            || whole.bare && (1900...2099).contains(whole.value)
    }

    /// "One in five", "nine in ten said": but "scored two in five games" counts.
    private func isShare(_ part: Numeral, _ whole: Numeral) -> Bool {
        let next = pieces[whole.run.upperBound]
        if part.value == 1 || next.kind != .word { return true }
        return !isPluralNoun(next) || next.capital || Amounts.populations.contains(next.key)
    }

    static let populations = Lexicon(
        """
        people adults men women children kids teenagers teens voters workers employees respondents households families \
        students pupils patients drivers users customers consumers parents mothers fathers residents homes firms companies
        """)
}

import ReportKit

extension Amounts {
    /// "75 USD million".
    func takeScaleBehind(_ amount: inout Amount) {
        let next = amount.run.upperBound
        guard amount.numeral.scale == 1, pieces[next].word.number == .scale else { return }
        amount.value = numerals.exact(amount.value, times: pieces[next].word.value)
        amount.numeral.scale = pieces[next].word.value
        amount.run = amount.run.lowerBound..<next + 1
    }

    /// "3 dollars 50 cents", "15 dollars and 50", "thirteen dollars forty five", "17 USD 25".
    func takeCents(_ amount: inout Amount, _ currency: Currency) {
        guard currency.parts == 1, amount.numeral.scale == 1, amount.value == amount.value.rounded() else { return }
        var at = amount.run.upperBound
        let joined = pieces[at].word.role == .and
        if joined { at += 1 }
        guard pieces[at].kind == .number || pieces[at].word.number != .none, pieces[at].word.role == .none,
            let cents = numerals.numeral(at: at), cents.kind == .cardinal, cents.value < 100, cents.value >= 1,
            cents.value == cents.value.rounded(), !cents.vague
        else { return }
        let behind = cents.run.upperBound
        if let named = coin(at: behind) {
            amount.value += cents.value / named
            amount.run = amount.run.lowerBound..<behind + 1
        } else if cents.value >= 10, endsPrice(behind), cents.bare && pieces[at].digits == 2 || cents.inWords {
            amount.value += cents.value / 100
            amount.run = amount.run.lowerBound..<behind
        }
    }

    private func coin(at: Int) -> Double? {
        let index = Int(pieces[at].word.currency)
        guard index > 0, pieces[at].kind == .word else { return nil }
        let parts = Currency.all[index - 1].parts
        return parts > 1 ? parts : nil
    }

    /// Whether a price can end here: "15 dollars 50." and "15 USD 50 more", but not "15 dollars 50 people".
    private func endsPrice(_ at: Int) -> Bool {
        let piece = pieces[at]
        return piece.kind == .end || piece.kind == .sign && piece.word.currency == 0 && piece.word.role == .none
            || piece.word.role != .none && piece.word.role != .percent || Lexicon.afterPrice.contains(piece.key)
    }

    /// "30 MUSD", "10 kEUR"; "5bn-euro" falls to the plain way.
    func shortScaleNoun(_ numeral: Numeral, _ at: Int) -> Amount? {
        let piece = pieces[at]
        guard piece.kind == .word, piece.end - piece.start == 4, numeral.scale == 1 else { return nil }
        let text = pieces.text
        let start = Int(piece.start)
        guard let code = WordCode(text, start + 1), let scale = Amounts.siScale(text[start]) else { return nil }
        var amount = Amount(numeral, .money, end: at + 1, unit: code.name)
        amount.value = numerals.exact(numeral.value, times: scale)
        amount.numeral.scale = scale
        return amount
    }

    private static func siScale(_ byte: UInt8) -> Double? {
        switch byte {
        case 0x4D, 0x6D: 1e6
        case 0x4B, 0x6B, 0x54: 1e3
        case 0x42: 1e9
        default: nil
        }
    }
}

/// Three capitals that are the code of a currency.
private struct WordCode {
    let name: String

    init?(_ text: [UInt8], _ start: Int) {
        guard start + 3 <= text.count, text[start..<start + 3].allSatisfy({ $0 &- 0x41 < 26 }) else { return nil }
        guard let word = Word.table[WordKey(text.span, start..<start + 3)], word.currency > 0,
            let code = Currency.all[Int(word.currency) - 1].code
        else { return nil }
        name = code
    }
}

extension Lexicon {
    static let afterPrice = Lexicon(
        "instead only already altogether total apiece but because when if while which that is was")
}

import ReportKit

extension Amounts {
    /// "$ 1.5 million", "US$10bn", "USD115", "€2m", "dollar 22.5 million".
    func moneyWithSign(at: Int) -> Amount? {
        var sign = at
        var country: WordKey?
        if pieces[at].kind == .word, pieces[at].end - pieces[at].start <= 3, pieces[at + 1].kind == .sign,
            pieces[at + 1].word.currency > 0, Currency.isCountry(pieces[at].key),
            pieces[at].end - pieces[at].start > 1 || pieces[at].capital && pieces[at + 1].tight
        {
            country = pieces[at].key
            sign = at + 1
        }
        let piece = pieces[sign]
        guard piece.word.currency > 0 else { return nil }
        let currency = Currency.all[Int(piece.word.currency) - 1]
        guard let numeral = leadNumeral(sign, currency) else { return nil }
        var amount = Amount(numeral, .money, unit: code(currency, country))
        amount.run = at..<numeral.run.upperBound
        takeShortScale(&amount)
        takeScaleOverMark(&amount)
        return amount
    }

    /// "$5.6" billion": a mark that closes before the scale.
    private func takeScaleOverMark(_ amount: inout Amount) {
        let mark = pieces[amount.run.upperBound], scale = pieces[amount.run.upperBound + 1]
        guard amount.numeral.scale == 1, mark.kind == .sign, mark.byte == 0x22 || mark.key == "”",
            scale.word.number == .scale
        else { return }
        amount.value = numerals.exact(amount.value, times: scale.word.value)
        amount.numeral.scale = scale.word.value
        amount.run = amount.run.lowerBound..<amount.run.upperBound + 2
    }

    private func leadNumeral(_ sign: Int, _ currency: Currency) -> Numeral? {
        let piece = pieces[sign]
        var next = sign + 1
        if piece.kind == .word, pieces[next].byte == 0x2E, pieces[next].tight { next += 1 }  // "Rs. 500"
        guard piece.kind == .sign || isCode(sign) || !currency.leads else { return nil }
        let first = pieces[next]
        guard first.kind == .number || numerals.isDecimalPoint(next), let numeral = numerals.numeral(at: next),
            numeral.kind != .ordinal
        else { return nil }
        if piece.kind == .word, !currency.leads {
            // "the dollar 22.5 million": a name of money before a number only with a scale
            guard numeral.scale > 1, piece.key == "dollar" || piece.key == "dollars" || piece.key == "euro" else {
                return nil
            }
            guard pieces[sign - 1].kind != .number, pieces[sign - 1].word.number == .none else { return nil }
        }
        if piece.kind == .word, numeral.run.lowerBound > sign + 1, piece.capitals == false, piece.key != "rs",
            piece.key != "rp"
        {
            return nil
        }
        return numeral
    }

    /// Whether a word that is a sign of money is one here: "USD", "Rs", "R500", not "try 5" or "re 5".
    func isCode(_ at: Int) -> Bool {
        let piece = pieces[at]
        guard piece.kind == .word else { return false }
        let length = piece.end - piece.start
        if length == 1 { return piece.capital && pieces[at + 1].tight }
        if Amounts.plainCodes.contains(piece.key) { return true }
        return length == 3 ? piece.capitals : piece.capital || length > 3
    }

    static let plainCodes = Lexicon("usd eur gbp rs inr aud cad hkd jpy cny rmb chf dkk sek nok kr")

    func code(_ currency: Currency, _ country: WordKey?) -> String? {
        country.flatMap { Currency.code(country: $0, family: currency.family) } ?? currency.code
    }

    /// "$5m", "€3b", "$2tr": short scales that mean something else without money.
    func takeShortScale(_ amount: inout Amount) {
        var next = amount.run.upperBound
        if pieces[next].kind == .hyphen, pieces[next].tight { next += 1 }
        let piece = pieces[next]
        guard amount.numeral.scale == 1, piece.kind == .word, piece.end - piece.start <= 2 else { return }
        let scale: Double
        switch piece.key {
        case "m" where next == amount.run.upperBound: scale = 1e6
        case "mm" where piece.tight: scale = 1e6
        case "b" where piece.tight || piece.capital: scale = 1e9
        case "t" where piece.tight, "tr" where piece.tight: scale = 1e12
        case "k" where piece.tight: scale = 1e3
        default: return
        }
        amount.value = numerals.exact(amount.value, times: scale)
        amount.numeral.scale = scale
        amount.numeral.bare = false
        amount.run = amount.run.lowerBound..<next + 1
    }

    /// "361 million pounds", "125 million australian dollars", "75 USD million", "10 €", "14.27 cents", "15 dollars 50".
    func money(_ numeral: Numeral) -> Amount? {
        var amount = Amount(numeral, .money)
        let start = afterHyphen(numeral.run.upperBound)
        if let short = shortScaleNoun(numeral, start) { return short }
        var at = start
        if pieces[at].word.role == .of, numeral.vague || numeral.kind == .fraction { at += 1 }
        if pieces[at].word.role == .a, numeral.kind == .fraction { at += 1 }
        var country: WordKey?
        while at < start + 5, Amounts.isCountryPart(pieces[at]),
            pieces[at].word.currency == 0 || country == nil && !isMoneyNoun(at, numeral)
        {
            if Currency.isCountry(pieces[at].key) { country = pieces[at].key }
            at += 1
        }
        guard isMoneyNoun(at, numeral) || country != nil && pieces[at].word.currency > 0 && pieces[at].kind == .word
        else { return nil }
        let currency = Currency.all[Int(pieces[at].word.currency) - 1]
        if country == nil, !isMoneyHere(at, currency, numeral) { return nil }
        amount.unit = code(currency, country)
        amount.run = amount.run.lowerBound..<at + 1
        amount.value = numeral.value / currency.parts
        if pieces[at].key == "pounds" || pieces[at].key == "pound", pieces[at + 1].key == "sterling" {
            amount.run = amount.run.lowerBound..<at + 2
        }
        takeScaleBehind(&amount)
        takeCents(&amount, currency)
        return amount
    }

    private static func isCountryPart(_ piece: Piece) -> Bool {
        piece.kind == .word
            && (Currency.isCountry(piece.key) && piece.end - piece.start > 1 || particles.contains(piece.key))
            || piece.byte == 0x2E && !piece.tight
    }

    private static let particles = Lexicon("new hong sri u s costa saudi united north south west east then-")

    private func isMoneyNoun(_ at: Int, _ numeral: Numeral) -> Bool {
        let piece = pieces[at]
        guard piece.word.currency > 0 else { return false }
        let currency = Currency.all[Int(piece.word.currency) - 1]
        if piece.kind == .sign {
            // "10 $": but in "about 10, $5 each" the sign belongs to what follows
            return pieces[at + 1].kind != .number && !(currency.leads && pieces[at + 1].tight)
        }
        if !currency.leads { return piece.key != "p" || piece.tight }
        return isCode(at) && (piece.end - piece.start >= 3 || Amounts.plainCodes.contains(piece.key))
    }

    /// Names of money that are other words as well want a large number or a word of trade nearby.
    private func isMoneyHere(_ at: Int, _ currency: Currency, _ numeral: Numeral) -> Bool {
        let key = pieces[at].key
        if key == "pound" || key == "pounds" {
            return numeral.scale >= 1e6 || moneyIsNear(at) && pieces[at + 1].word.role != .of
        }
        if Amounts.otherWords.contains(key) {
            return numeral.value >= 100 || numeral.scale > 1 || !numeral.inWords && moneyIsNear(at)
        }
        return true
    }

    private static let otherWords = Lexicon(
        "won real mark marks crown crowns sum som sol sen fen colon guineas sou quid ore rand dong lek lev pula punt punts"
    )

    private func moneyIsNear(_ at: Int) -> Bool {
        for near in max(0, at - 12)..<at + 8 {
            if Amounts.trade.contains(pieces[near].key) || pieces[near].byte == 0 && pieces[near].key == "£" {
                return true
            }
        }
        return false
    }

    private static let trade = Lexicon(
        """
        cost costs costing price priced prices pay pays paid paying payment worth sell sells sold fine fined salary wage wages \
        profit profits bill fee fees debt loan spend spends spent buy bought earn earned earning fund funds funding budget \
        money cash raise raised donate donated pence penny sterling tax taxes rent charge charged invest invested income \
        compensation refund savings exchange currency gave give gives giving given donor donors bank grant charity
        """)
}

import ReportKit

extension Amounts {
    /// Whether a number belongs to a name: "Boeing 737", "Covid-19", "G7", "Group of Seven", "7-Eleven", "Route 66".
    func isPartOfName(_ amount: Amount) -> Bool {
        let first = amount.run.lowerBound, end = amount.run.upperBound
        let before = pieces[first - 1], next = pieces[end]
        // "55th St."
        if amount.kind == .ordinal, next.capital, Amounts.streets.contains(next.key) { return true }
        if amount.numeral.inWords { return isCapitalName(amount) }
        if pieces[first].tight, amount.value == amount.value.rounded(),
            before.kind == .word || before.kind == .hyphen && before.tight && pieces[first - 2].kind == .word
        {
            return before.kind == .word || pieces[first - 2].word.number == .none
        }
        if next.kind == .hyphen, next.tight, pieces[end + 1].tight, pieces[end + 1].capital,
            pieces[end + 1].kind == .word
        {
            return true
        }
        if next.tight(.word), amount.numeral.run.upperBound == end, amount.numeral.kind == .cardinal { return true }
        if amount.numeral.bare, before.byte == 0x2E, before.tight,
            pieces[first - 2].key == "no" || pieces[first - 2].key == "nos"
        {
            return true
        }
        guard amount.numeral.bare, before.kind == .word, !before.tight || before.end < pieces[first].start else {
            return false
        }
        if Amounts.labels.contains(before.key) { return !isPluralNoun(next) || Amounts.labels.contains(next.key) }
        return before.capital && before.word.role == .none && before.word.number == .none && before.word.time == .none
            && !startsSentence(first - 1) && !isPluralNoun(next) && !Amounts.countable.contains(before.key)
    }

    /// "Seven" in "Group of Seven", "Second" in "Second World War": capitals where no sentence begins.
    private func isCapitalName(_ amount: Amount) -> Bool {
        let first = amount.run.lowerBound, end = amount.run.upperBound
        let before = pieces[first - 1], next = pieces[end]
        if before.kind == .hyphen, before.tight, pieces[first].tight, pieces[first - 2].kind == .word { return true }
        let start = pieces[first].word.role == .a ? first + 1 : first
        guard pieces[start].capital, !pieces[start].capitals else { return false }
        let isNamed = next.capital && next.kind == .word && next.word.role == .none
        return amount.numeral.run.count == 1 && (isNamed || !startsSentence(first))
    }

    /// Whether piece `at` begins a sentence or a quotation, where a capital says nothing.
    func startsSentence(_ at: Int) -> Bool {
        let before = pieces[at - 1]
        switch before.kind {
        case .end: return true
        case .sign:
            return [0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x28, 0x27, 0x60, 0x3B].contains(before.byte) || before.byte == 0
        default: return false
        }
    }

    /// Words that a number names one of: "Route 66", "highway 35", "Flight 370".
    private static let labels = Lexicon(
        """
        route highway exit interstate flight channel article section chapter page paragraph room gate line bus train platform \
        apollo boeing airbus formula act psalm verse volume no nos pier unit building street avenue road district \
        ward zone sector terminal runway lot apartment suite figure table appendix annex clause amendment proposition prop \
        resolution bill model windows type class grade tier division league area studio warehouse camp battalion regiment \
        squadron brigade engine ladder precinct catch-22 radio bbc rfc psalms
        """)

    private static let streets = Lexicon("st street ave avenue rd road blvd boulevard precinct district floor")

    /// Words that can be written with a capital before a plain number: "Police", "Some".
    private static let countable = Lexicon(
        """
        some about around only nearly almost roughly approximately least most than over under just another killed dead \
        police officials total was were has had have are is all these those their his her its our my and but with when where \
        while
        """)

    /// "one" and "first" where they count nothing: "no one", "one of", "at first".
    func isPronoun(_ amount: Amount) -> Bool {
        let first = amount.run.lowerBound
        guard amount.run.count == 1 else { return false }
        let piece = pieces[first], before = pieces[first - 1], next = pieces[first + 1]
        if piece.word.number == .half {
            return before.kind == .hyphen || next.kind == .hyphen || before.word.number.isOrdinal
        }
        guard piece.word.number == .digit, piece.word.value == 1 else { return false }
        if before.kind == .hyphen || next.kind == .hyphen && next.tight { return true }
        if Amounts.beforePronoun.contains(before.key) || before.word.number.isOrdinal || before.word.role == .next
            || before.word.role == .last
        {
            return true
        }
        if next.kind == .end || next.kind == .sign {
            return !Amounts.copulas.contains(before.key) && before.word.role != .minus
        }
        if next.kind == .number { return false }
        return next.word.role != .none && next.word.time == .none || Amounts.afterPronoun.contains(next.key)
    }

    static let copulas = Lexicon("is was were are be been version number only just")
    private static let beforePronoun = Lexicon(
        "no this that the any every each some which another a an not good big new only other right wrong best worst either neither"
    )
    private static let afterPronoun = Lexicon(
        """
        who whom whose that which is was were has had have can could will would may might must should says said say does did \
        do gets got another day thing way knows wants needs might another's 's
        """)
}

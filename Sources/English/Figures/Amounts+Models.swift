import ReportKit

// Numbers that name a thing: models, versions, roads, units of an army.
extension Amounts {
    /// "Second-class", "the eleventh hour", "first baseman", "the 5th Fleet": an ordinal that is a part of a word or a name.
    func isFixed(_ run: Range<Int>) -> Bool {
        let isHyphened = pieces[run.upperBound].kind == .hyphen
        let noun = pieces[isHyphened ? run.upperBound + 1 : run.upperBound]
        if noun.capital, !noun.titled, Amounts.bodies.contains(noun.key) { return true }
        if Amounts.ordinalNouns.contains(noun.key) { return true }
        return isHyphened && Amounts.ordinalParts.contains(noun.key)
            || noun.key == "hour" && pieces[run.lowerBound].word.value == 11
    }

    private static let bodies = Lexicon(
        "circuit fleet army division corps infantry amendment precinct district cavalry airborne battalion regiment brigade ward"
    )
    private static let ordinalNouns = Lexicon(
        "baseman basemen base lady ladies family half responder responders aid chance fiddle pitch party")
    private static let ordinalParts = Lexicon(
        "class hour half hand team degree string rate person guess born ever come generation overall")

    /// "AK - 47", "AK 47", "MP3": capitals and a number apart from them.
    func isModel(_ amount: Amount) -> Bool {
        let first = amount.run.lowerBound
        guard amount.numeral.bare, amount.value < Self.largestModel else { return false }
        let isHyphened = pieces[first - 1].kind == .hyphen && !pieces[first].tight
        let name = pieces[isHyphened ? first - 2 : first - 1]
        // "I - 75"
        let isLetter = name.end - name.start == 1 && isHyphened && name.capital
        return name.kind == .word
            && (name.capitals && name.end - name.start <= 4 && name.end - name.start > 1 || isLetter)
            && !name.titled && name.word.number == .none && name.word.role == .none && name.word.time == .none
            && name.word.month == 0 && name.word.weekday == 0
    }

    /// Beyond, a number behind capitals counts something.
    private static let largestModel = 10_000.0

    /// "Ghost 3.0", "Firefox 3.05": a decimal behind a name, with nothing that it measures.
    func isVersion(_ amount: Amount) -> Bool {
        let first = amount.run.lowerBound, end = amount.run.upperBound
        let name = pieces[first - 1], next = pieces[end]
        guard amount.run.count == 1, pieces[first].style == .decimal, name.kind == .word, name.capital,
            name.word.role == .none, name.word.currency == 0, name.word.month == 0, name.word.weekday == 0
        else { return false }
        return !startsSentence(first - 1) && !name.titled && !isPluralNoun(next)
    }

    /// "Ch. 4", "No. 10-277", "vol. 3".
    func isBehindPointedLabel(_ first: Int) -> Bool {
        guard pieces[first - 1].byte == 0x2E, pieces[first - 1].tight else { return false }
        return Amounts.pointedLabels.contains(pieces[first - 2].key)
    }

    private static let pointedLabels = Lexicon("no nos ch chap vol pp p sec art fig rte hwy rt ep para reg")
}

extension Lexicon {
    /// Words that a number names one of: "Route 66", "highway 35", "Flight 370", "version 5".
    static let labels = Lexicon(
        """
        route highway exit interstate flight channel article section chapter page paragraph room gate line bus train platform \
        apollo boeing airbus formula act psalm verse volume no nos pier unit building street avenue road district \
        ward zone sector terminal runway lot apartment suite figure table appendix annex clause amendment proposition prop \
        resolution bill model windows type class grade tier division league area studio warehouse camp battalion regiment \
        squadron brigade engine ladder precinct catch-22 radio bbc rfc psalms version versions ver release android ios explorer \
        decree cell block stage phase part episode week round lap hole
        """)
}

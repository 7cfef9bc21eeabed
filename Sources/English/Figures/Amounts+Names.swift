import ReportKit

extension Amounts {
    /// Whether a number belongs to a name: "Boeing 737", "Covid-19", "G7", "Group of Seven", "7-Eleven", "Route 66".
    func isPartOfName(_ amount: Amount) -> Bool {
        let first = amount.run.lowerBound, end = amount.run.upperBound
        let before = pieces[first - 1], next = pieces[end]
        // "55th St."
        if amount.kind == .ordinal, isFixed(amount.run) { return true }
        if amount.kind == .ordinal, next.capital, Lexicon.streets.contains(next.key) { return true }
        if amount.numeral.inWords { return isCapitalName(amount) }
        if isModel(amount) || isVersion(amount) || isBehindPointedLabel(first) { return true }
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
        guard amount.numeral.bare, before.kind == .word, !before.tight || before.end < pieces[first].start else {
            return false
        }
        if Lexicon.labels.contains(before.key) { return !isPluralNoun(next) || Lexicon.labels.contains(next.key) }
        return before.capital && before.word.role == .none && before.word.number == .none && before.word.time == .none
            && !startsSentence(first - 1) && !isPluralNoun(next) && !Amounts.countable.contains(before.key)
            && !(before.titled && isVerbOfHeadline(before))
    }

    /// "Quake Kills 10": in a headline a capital says nothing; a verb's ending or one of few words does.
    private func isVerbOfHeadline(_ piece: Piece) -> Bool {
        Amounts.headlineVerbs.contains(piece.key) || Words.pastForms.contains(piece.key) || hasEnding("ed", piece)
            || hasEnding("ing", piece)
    }

    private func hasEnding(_ ending: String, _ piece: Piece) -> Bool {
        let length = ending.utf8.count
        guard Int(piece.end - piece.start) > length + 2 else { return false }
        return zip(pieces.text[Int(piece.end) - length..<Int(piece.end)], ending.utf8).allSatisfy { $0 | 0x20 == $1 }
    }

    /// "Seven" in "Group of Seven", "Second" in "Second World War": capitals where no sentence begins.
    private func isCapitalName(_ amount: Amount) -> Bool {
        let first = amount.run.lowerBound, end = amount.run.upperBound
        let before = pieces[first - 1], next = pieces[end]
        if before.kind == .hyphen, before.tight, pieces[first].tight, pieces[first - 2].kind == .word { return true }
        let start = pieces[first].word.role == .a ? first + 1 : first
        guard pieces[start].capital, !pieces[start].capitals, amount.numeral.run.count == 1 else { return false }
        if amount.kind == .number, before.word.role != .of, countsBehind(end) { return false }
        let isNamed = next.capital && next.kind == .word && next.word.role == .none && !next.titled
        return isNamed || !startsSentence(first) && !pieces[first].titled
    }

    /// "Seven AK-47s", "Two Dale Ferrin baskets", "Four men" in the middle of a line: a plural in small letters, with nothing
    /// but names before it, is what a capital number counts; a code in capitals or a people as well.
    private func countsBehind(_ end: Int) -> Bool {
        for at in end..<end + 5 {
            let piece = pieces[at]
            guard piece.kind == .word || piece.kind == .hyphen || piece.kind == .number else { return false }
            let isCode =
                piece.capital && (piece.capitals && piece.end - piece.start < 5 || pieces[at + 1].tight(.hyphen))
            if at == end, isCode || Nations.country(piece.key) != nil { return true }
            if piece.kind == .word, !piece.capital { return isPluralNoun(piece) || isPluralNoun(pieces[at + 1]) }
        }
        return false
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

    /// Verbs of headlines in their present form.
    private static let headlineVerbs = Lexicon(
        """
        kills kill injures injure wounds hurts hurt hits hit leaves leave claims claim wins win beats beat loses lose raises \
        raise cuts cut adds add sells sell buys buy dead takes take gets get makes make sees see holds hold arrests arrest \
        seizes seize frees free saves save costs cost pays pay fines fine jails jail strikes strike sheds shed hires hire \
        tops top nears near reaches reach sends send draws draw defeats defeat edges edge downs down tops scores score
        """)

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
        if piece.word.number == .half { return isHalfOfMatch(first) }
        guard piece.word.number == .digit, piece.word.value == 1 else { return false }
        if before.kind == .hyphen || next.kind == .hyphen && next.tight { return true }
        if isSaidAgain(first) { return true }
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

    /// "In the first half", "led at the half", "the 2nd half", "an hour and a half": no number of its own.
    private func isHalfOfMatch(_ half: Int) -> Bool {
        let before = pieces[half - 1], next = pieces[half + 1]
        if before.kind == .hyphen || next.kind == .hyphen || before.word.number.isOrdinal { return true }
        // "break it in half", "a year and half"
        if before.word.role == .in || before.word.role == .and && pieces[half - 2].word.time != .none { return true }
        if before.tight(.word), Numerals.ordinalSuffixes.contains(before.key) { return true }
        guard before.word.role == .the || before.word.role == .after || before.word.role == .at else { return false }
        return next.word.role != .of && next.word.role != .a && next.word.role != .the
    }

    static let copulas = Lexicon("is was were are be been version number only just")
    /// "Nor did he say that it was one": one of what was named.
    private func isSaidAgain(_ one: Int) -> Bool {
        guard Amounts.copulas.contains(pieces[one - 1].key) else { return false }
        let subject = pieces[one - 2].key
        return subject == "it" || subject == "he" || subject == "she" || subject == "that" || subject == "this"
    }

    private static let beforePronoun = Lexicon(
        """
        no this that the any every each some which another a an not good big new only other right wrong best worst either neither \
        same lone old great bad small large
        """)
    private static let afterPronoun = Lexicon(
        """
        who whom whose that which is was were has had have can could will would may might must should says said say does did \
        do gets got another day thing way knows wants needs might another's 's
        """)
}

import ReportKit

extension Amounts {
    /// What an amount counts: the noun behind it ("meetings", "troops"), behind "of", or before it ("a death toll of 12").
    func counted(by amount: Amount) -> TextSpan? {
        if amount.unit == Figure.score { return nil }
        let end = amount.run.upperBound
        let next = pieces[end]
        if let scale = scale(before: amount) { return pieces.span(scale) }
        if next.word.role == .of || next.key == "in", amount.kind != .ordinal {
            guard next.word.role == .of else { return nil }
            var start = pastArticle(end + 1)
            // "20 of the 54 passengers"
            if pieces[start].kind == .number || pieces[start].word.number != .none,
                let whole = numerals.numeral(at: start), whole.kind == .cardinal, whole.run.upperBound > start
            {
                start = whole.run.upperBound
            }
            return (noun(from: start, plural: true) ?? noun(from: start, plural: false)).map(pieces.span)
        }
        switch amount.kind {
        case .number, .ordinal, .duration:
            let start = next.kind == .hyphen && next.tight ? end + 1 : end
            if let run = noun(from: start, plural: amount.kind == .number && amount.value != 1) {
                return pieces.span(run)
            }
        case .money, .measure, .percent:
            let start = next.kind == .hyphen && next.tight ? end + 1 : end
            if next.word.role == .none, let run = noun(from: start, plural: false) { return pieces.span(run) }
        case .age: return nil
        }
        return nounBefore(amount.run.lowerBound).map(pieces.span)
    }

    /// "Several" and "a few" alone, with no plural that they count.
    func countsNothing(_ amount: Amount) -> Bool {
        guard amount.numeral.vague, amount.kind == .number, amount.high != nil else { return false }
        let word = pieces[amount.run.upperBound - 1].word.role
        guard word == .several || word == .few else { return false }
        return noun(from: amount.run.upperBound, plural: true) == nil && pieces[amount.run.upperBound].word.role != .of
    }

    /// "Magnitude" of "a magnitude-5.2 quake": the scale that a decimal is on.
    private func scale(before amount: Amount) -> Range<Int>? {
        let first = amount.run.lowerBound
        guard amount.value != amount.value.rounded(), pieces[first].tight, pieces[first - 1].kind == .hyphen,
            pieces[first - 1].tight, pieces[first - 2].kind == .word
        else { return nil }
        return first - 2..<first - 1
    }

    private func pastArticle(_ at: Int) -> Int {
        var at = at
        var steps = 0
        while steps < 2,
            pieces[at].word.role == .the || pieces[at].word.role == .a || Amounts.determiners.contains(pieces[at].key)
        {
            at += 1
            steps += 1
        }
        return at
    }

    /// The run of words from `start` to the head of the noun phrase; nil where none begins there.
    private func noun(from start: Int, plural: Bool) -> Range<Int>? {
        let start = pastAcronym(start)
        var at = start
        while at < start + 6 {
            let piece = pieces[at]
            // "six AK 47 rifles"
            if piece.kind == .number, at > start, pieces[at - 1].capitals {
                at += 1
                continue
            }
            guard piece.kind == .word, piece.word.role == .none || piece.word.role == .metric, piece.word.month == 0,
                !Lexicon.stops.contains(piece.key), !isPossessive(at)
            else { break }
            at += 1
            // "one in three adults smokes": behind a word for people a second plural is a verb
            if plural, isPluralNoun(piece), !isPluralNoun(pieces[at]) || Amounts.populations.contains(piece.key) {
                return at - 1..<at
            }
            if pieces[at].kind == .hyphen, pieces[at].tight { at += 1 }
        }
        guard at > start, !plural || at < start + 6 && amongNouns(start..<at) else { return nil }
        let last = pieces[at - 1].kind == .hyphen ? at - 2 : at - 1
        return last >= start ? last..<last + 1 : nil
    }

    /// "U.S. troops": letters with points before the noun.
    private func pastAcronym(_ start: Int) -> Int {
        var at = start
        while pieces[at].kind == .word, pieces[at].end - pieces[at].start == 1, pieces[at].capital,
            pieces[at + 1].byte == 0x2E, pieces[at + 1].tight
        { at += 2 }
        return at - start > 2 ? at : start
    }

    /// Where a plural is looked for, a run without one is a noun phrase only where it is short.
    private func amongNouns(_ run: Range<Int>) -> Bool { run.count <= 2 }

    /// "a death toll of", "trade worth", "the rate:": the noun phrase before, with the word that says which.
    private func nounBefore(_ start: Int) -> Range<Int>? {
        var at = start - 1
        var steps = 0
        while steps < 4, Amounts.boundWords.contains(pieces[at].key) || pieces[at].word.role == .a {
            at -= 1
            steps += 1
        }
        guard
            pieces[at].word.role == .of || pieces[at].key == "worth" || pieces[at].key == "totaling"
                || pieces[at].key == "totalling" || pieces[at].byte == 0x3A
        else { return nil }
        let end = at
        var first = end
        while first > end - 3, pieces[first - 1].kind == .word, pieces[first - 1].word.role == .none,
            pieces[first - 1].word.number == .none,
            !Lexicon.stops.contains(pieces[first - 1].key)
        {
            first -= 1
        }
        return first < end ? first..<end : nil
    }

    private func isPossessive(_ at: Int) -> Bool { pieces[at].key == "'s" }

    /// By its ending, or one of the plurals without one.
    func isPluralNoun(_ piece: Piece) -> Bool {
        guard piece.kind == .word, piece.end - piece.start > 2 else { return false }
        if Lexicon.plurals.contains(piece.key) { return true }
        let text = pieces.text
        let last = text[Int(piece.end) - 1] | 0x20, before = text[Int(piece.end) - 2] | 0x20
        guard last == 0x73, before != 0x73, before != 0x75, before != 0x27, before != 0x99 | 0x20 else { return false }
        return !Lexicon.notPlural.contains(piece.key)
    }

    private static let determiners = Lexicon("its their his her our my your all these those this that")
    private static let boundWords = Lexicon(
        "about around some nearly almost roughly approximately at least most more less fewer than over up to an a as many much under below close only just"
    )
}

extension Lexicon {
    /// Words that end a noun phrase where they stand behind a number.
    static let stops = Lexicon(
        """
        is are was were be been being am has have had do does did can could will would shall should may might must not no \
        that which who whom whose what when where why how if because although though while as than then so but nor yet \
        he she it they we you i him her them us his its their our your my this these those there here also only just \
        said says say told added including include includes included according about against among around behind beside \
        despite except inside into like near off onto out outside since toward towards under unless up upon via with \
        without down below above across along amid beyond killed died injured wounded arrested missing dead homeless \
        came went took made got gave left met rose fell grew became remained held began started ended voted compared \
        per too very much odd plus ish strong more most less least worth each apiece respectively altogether together alone again
        """)
    static let plurals = Lexicon(
        """
        people men women children police troops personnel staff crew cattle sheep fish aircraft spacecraft feet teeth mice geese \
        media data criteria phenomena bacteria series species means headquarters times mph doses deer salmon youth
        """)
    static let notPlural = Lexicon(
        "was is has does says this his its yes plus minus news always perhaps across besides towards afterwards sometimes"
    )
}

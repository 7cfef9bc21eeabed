import ReportKit

extension Amounts {
    /// Where to go on past digits at piece `at` that are no figure for what stands beside them; nil where they may be one.
    func notFigure(at: Int) -> Int? {
        guard pieces[at].kind == .number || pieces[at].word.number != .none else { return nil }
        return clock(at) ?? clockInWords(at) ?? dimensions(at) ?? codeNumber(at) ?? address(at) ?? idiom(at)
    }

    /// "4 : 43 left", "7:41": minutes and seconds of a match; a time of day was taken before.
    private func clock(_ at: Int) -> Int? {
        guard pieces[at].kind == .number, pieces[at].digits <= 2, pieces[at + 1].byte == 0x3A,
            pieces[at + 1].tight == pieces[at + 2].tight, pieces[at + 2].kind == .number, pieces[at + 2].digits == 2
        else { return nil }
        return at + 3
    }

    /// "A four-by-four", "4×4": a car; "4 by 6 feet" has a unit.
    private func dimensions(_ at: Int) -> Int? {
        var next = at + 1
        if pieces[next].kind == .hyphen { next += 1 }
        guard Amounts.times.contains(pieces[next].key) else { return nil }
        next += 1
        if pieces[next].kind == .hyphen { next += 1 }
        guard pieces[next].kind == .number || pieces[next].word.number != .none,
            let second = numerals.numeral(at: next), pieces[second.run.upperBound].word.unit == 0
        else { return nil }
        return second.run.upperBound
    }

    private static let times = Lexicon("by x ×")

    /// "MS08-078", "007", "911": digits that begin with a nought, and the numbers of emergency lines.
    private func codeNumber(_ at: Int) -> Int? {
        let piece = pieces[at]
        guard piece.kind == .number, piece.style == .plain, piece.digits > 1 else { return nil }
        if pieces.text[Int(piece.start)] == 0x30, !pieces[at + 1].tight(0x3A), !piece.tight(after: pieces[at - 1], 0x2C)
        {
            return pastGroups(at + 1)
        }
        guard Amounts.emergencies.contains(piece.value) else { return nil }
        let isCalled = Lexicon.calls.contains(pieces[at - 1].key) || Lexicon.calls.contains(pieces[at + 1].key)
        return piece.value == 911 && !isPluralNoun(pieces[at + 1]) || isCalled ? at + 1 : nil
    }

    /// The other groups of a telephone number: "0345 600 100".
    private func pastGroups(_ start: Int) -> Int {
        var at = start
        while pieces[at].kind == .number, !pieces[at].tight, pieces[at].style == .plain, at < start + 4 { at += 1 }
        return at
    }

    private static let emergencies: Set<Double> = [911, 999, 112, 110, 111]

    /// "473 East 52nd Street".
    private func address(_ at: Int) -> Int? {
        guard pieces[at].kind == .number, pieces[at].style == .plain else { return nil }
        var next = at + 1
        // "the 12200 block of"
        if pieces[next].key == "block", pieces[next + 1].word.role == .of, pieces[at].value >= 100 { return next }
        if numerals.isOrdinalSuffix(next), pieces[next + 1].word.role == .and { next += 2 }
        while next < at + 5 {
            let piece = pieces[next]
            if next > at + 1, piece.capital, Lexicon.streets.contains(piece.key) { return next + 1 }
            let isPart = piece.kind == .word && piece.capital || piece.kind == .number || piece.tight(.word)
            guard isPart || piece.byte == 0x2E && piece.tight && pieces[next - 1].end - pieces[next - 1].start == 1
            else {
                return nil
            }
            next += 1
        }
        return nil
    }

    private func isOne(_ piece: Piece) -> Bool {
        piece.word.role == .a || piece.word.number == .digit && piece.word.value == 1
    }

    /// "12 minutes, 31 seconds remaining": the clock of a match.
    private func clockInWords(_ at: Int) -> Int? {
        guard pieces[at].kind == .number, pieces[at + 1].word.time == .minute else { return nil }
        let next = pieces[at + 2].byte == 0x2C || pieces[at + 2].word.role == .and ? at + 3 : at + 2
        guard pieces[next].kind == .number, pieces[next + 1].word.time == .second else { return nil }
        let isLeft =
            Lexicon.left.contains(pieces[next + 2].key)
            || pieces[next + 2].word.role == .to && Lexicon.left.contains(pieces[next + 3].key)
        return isLeft ? next + 2 : nil
    }

    /// "A minute or two", "a thing or two", "pick six", "zero in on", "zero-day", "zero tolerance": figures of speech.
    private func idiom(_ at: Int) -> Int? {
        let before = pieces[at - 1], next = pieces[at + 1]
        switch pieces[at].word.number {
        case .zero:
            let behind = next.kind == .hyphen ? pieces[at + 2] : next
            return behind.word.role == .in || behind.word.time == .day || Lexicon.afterZero.contains(behind.key)
                ? at + 1 : nil
        case .digit where before.word.role == .or && isOne(pieces[at - 3]): return at + 1
        case .digit where before.key == "pick": return at + 1
        default: return nil
        }
    }
}

extension Lexicon {
    static let streets = Lexicon(
        """
        st street streets ave avenue avenues rd road roads blvd boulevard precinct district floor lane drive highway freeway \
        parkway turnpike way square court place
        """)
    fileprivate static let left = Lexicon("left remaining play go")
    fileprivate static let calls = Lexicon(
        "call calls called calling caller callers dial dialed dialled dialing phone phoned ring rang operator dispatcher tape tapes"
    )
    fileprivate static let afterZero = Lexicon("tolerance sum hour gravity emission emissions")
}

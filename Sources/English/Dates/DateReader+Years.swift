import ReportKit

extension DateReader {
    /// A year in digits or words at piece `at`: "2021", "'87", "nineteen seventy eight", "two thousand and five".
    func yearNumber(at: Int) -> (year: Int, end: Int)? {
        let piece = pieces[at]
        if piece.kind == .number {
            guard piece.style == .plain, piece.digits == 4, (1000...2199).contains(piece.value), endsNumber(at + 1)
            else { return nil }
            return (Int(piece.value), at + 1)
        }
        if isApostrophe(at), pieces[at + 1].tight(.number), pieces[at + 1].digits == 2, endsNumber(at + 2) {
            return (century(of: Int(pieces[at + 1].value)), at + 2)
        }
        return yearInWords(at: at)
    }

    func isApostrophe(_ at: Int) -> Bool {
        pieces[at].byte == 0x27 || pieces[at].kind == .sign && pieces[at].key == "’"
    }

    /// Whether a number may end before piece `at`: no letter, scale or further digits hang on it.
    func endsNumber(_ at: Int) -> Bool {
        let next = pieces[at]
        if next.tight(.word) { return next.key == "'s" }
        if next.tight, next.kind == .sign || next.kind == .hyphen, pieces[at + 1].tight(.number) {
            return next.byte != 0x2F && next.byte != 0x3A && next.byte != 0x2C
        }
        return next.word.number != .scale && next.word.number != .hundred && next.word.role != .percent
            && next.word.currency == 0
    }

    /// 87 is 1987, 12 is 2012: up to ten years after publication, else the last century.
    func century(of year: Int) -> Int {
        let now = published?.components.year ?? 2025
        let sameCentury = now / 100 * 100 + year
        return sameCentury > now + 10 ? sameCentury - 100 : sameCentury
    }

    private func yearInWords(at: Int) -> (year: Int, end: Int)? {
        let first = pieces[at].word
        guard first.number == .teen || first.number == .ten || first.number == .digit else { return nil }
        if first.number != .digit, first.value >= 13, let rest = lowYear(at: at + 1) {
            return (Int(first.value) * 100 + rest.value, rest.end)
        }
        guard let number = amounts.numerals.words(at: at), number.kind == .cardinal,
            (1000...2199).contains(number.value)
        else {
            return nil
        }
        return (Int(number.value), number.run.upperBound)
    }

    /// The second half of a year in words: "seventy eight", "ten", "zero one", "oh five", "hundred".
    private func lowYear(at: Int) -> (value: Int, end: Int)? {
        let at = pieces[at].kind == .hyphen ? at + 1 : at
        let word = pieces[at].word
        switch word.number {
        case .teen: return (Int(word.value), at + 1)
        case .hundred: return (0, at + 1)
        case .ten:
            let next = pieces[at + 1].kind == .hyphen ? at + 2 : at + 1
            return pieces[next].word.number == .digit
                ? (Int(word.value + pieces[next].word.value), next + 1) : (Int(word.value), at + 1)
        case .zero: return pieces[at + 1].word.number == .digit ? (Int(pieces[at + 1].word.value), at + 2) : nil
        default:
            let isOh = pieces[at].key == "oh" || pieces[at].key == "o"
            return isOh && pieces[at + 1].word.number == .digit ? (Int(pieces[at + 1].word.value), at + 2) : nil
        }
    }

    /// A year that stands alone, with some sign that it is one: "in 2016", "the 2022 Olympics", "(1995)".
    func yearAlone(at: Int) -> CalendarPoint? {
        if pieces[at].word.time == .year, let point = namedYear(at: at) { return point }
        guard pieces[at].kind == .number || pieces[at].word.number != .none || isApostrophe(at),
            let (year, end) = yearNumber(at: at)
        else {
            return nil
        }
        let inWords = pieces[at].kind == .word
        guard inWords ? isYearInWords(at, end) : isYear(at, year) else { return nil }
        return yearPoint(at..<end, year)
    }

    /// "Her 2014 tax rate", "the company's 2014 loss".
    private static let owners = Lexicon("her his its their our my your 's")

    /// The apostrophe of "the Marlows’ 2014 tax rate".
    private func isPluralOwner(_ at: Int) -> Bool {
        guard pieces[at].kind == .sign, pieces[at].tight, amounts.isPluralNoun(pieces[at - 1]) else { return false }
        return pieces[at].key == "’" || pieces[at].key == "'"
    }

    private func yearPoint(_ run: Range<Int>, _ year: Int) -> CalendarPoint {
        var point = CalendarPoint(run, .period)
        point.year = year
        point.stretch = Stretch(year: year)
        return point
    }

    /// "Year 267", "fiscal year 2020".
    private func namedYear(at: Int) -> CalendarPoint? {
        guard let number = amounts.numerals.numeral(at: at + 1), number.kind == .cardinal,
            number.bare || number.inWords,
            (1...2199).contains(number.value), number.value == number.value.rounded(),
            !amounts.isPluralNoun(pieces[number.run.upperBound])
        else { return nil }
        return yearPoint(at..<number.run.upperBound, Int(number.value))
    }

    private func isYear(_ at: Int, _ year: Int) -> Bool {
        // "the slogan of '08"
        if isApostrophe(at) { return pieces[at - 1].word.role != .none && pieces[at + 2].kind != .number }
        let before = pieces[at - 1], next = pieces[at + 1]
        let counts = next.kind == .word && !next.capital && amounts.isPluralNoun(next)
        if before.kind == .hyphen && before.tight || before.word.currency > 0 && before.kind == .sign { return false }
        if next.word.unit > 0 && next.word.role == .none || next.word.time != .none && next.word.time != .quarter {
            return false
        }
        if before.byte == 0x28 || next.key == "'s" { return (1500...2199).contains(year) }
        switch before.word.role {
        case .in, .since, .until, .during: return !counts || year >= 1800
        case .of, .by, .from, .through, .before, .after, .between, .early, .late, .mid, .end, .to, .for, .last, .this,
            .at, .over, .and:
            return !counts && (1500...2199).contains(year)
        case .the, .a:
            return (1800...2099).contains(year) && next.kind == .word && (!counts || Lexicon.yearly.contains(next.key))
        default: break
        }
        if DateReader.owners.contains(before.key) || isPluralOwner(at - 1) {
            return (1800...2099).contains(year) && next.kind == .word && !counts
        }
        if Lexicon.beforeYear.contains(before.key) { return true }
        if next.word.role == .to || next.word.role == .through || next.word.role == .until {
            return yearNumber(at: at + 2) != nil
        }
        guard (1900...2099).contains(year) else { return false }
        return next.capital && before.kind == .word && next.kind == .word || Lexicon.yearly.contains(next.key)
            || isBareYear(at, year)
    }

    /// Four digits of our time are a year unless something is counted with them or they number a thing.
    private func isBareYear(_ at: Int, _ year: Int) -> Bool {
        let before = pieces[at - 1], next = pieces[at + 1]
        guard year % 100 != 0, !next.tight, before.kind == .word || before.kind == .end || before.byte == 0x2C else {
            return false
        }
        if before.capital && !amounts.startsSentence(at - 1) || before.word.currency > 0 { return false }
        if Lexicon.labels.contains(before.key) || Lexicon.countsYears.contains(before.key) { return false }
        let counts =
            next.kind == .word && (amounts.isPluralNoun(next) || amounts.isPluralNoun(pieces[at + 2]) && !next.capital)
        return !counts && before.word.number == .none && next.kind != .number && next.word.role != .more
            && next.word.role != .or && next.kind != .hyphen
    }

    private func isYearInWords(_ at: Int, _ end: Int) -> Bool {
        let role = pieces[at - 1].word.role
        guard [.in, .since, .until, .of, .from, .between, .through, .during, .by].contains(role) else { return false }
        let next = pieces[end]
        return next.kind == .end || next.kind == .sign || next.word.role != .none && next.word.role != .percent
    }
}

extension Lexicon {
    /// What is of a year: "the 2016 elections".
    static let yearly = Lexicon(
        """
        election elections season budget report olympics games world cup census season constitution treaty agreement accord \
        war crisis attacks attack coup revolution model edition tournament festival championship championships final finals \
        survey study financial recession pandemic invasion annexation uprising protests campaign vote referendum sales results earnings
        """)
    /// Words that count what stands behind them.
    fileprivate static let countsYears = Lexicon(
        "about around some nearly almost roughly approximately exactly only just than least most total totalling totaling"
    )
    static let beforeYear = Lexicon("circa c. fiscal fy year copyright © ca pre post spring summer autumn winter fall")
}

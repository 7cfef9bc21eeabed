import ReportKit

extension DateReader {
    /// A day of the month at piece `at`: "12", "12th", "the twenty-first", "twenty one".
    func dayNumber(at start: Int) -> (day: Int, end: Int, ordinal: Bool)? {
        var at = start
        if pieces[at].word.role == .the { at += 1 }
        let piece = pieces[at]
        if piece.kind == .number {
            guard piece.style == .plain, piece.digits <= 2, (1...31).contains(piece.value), !isMoney(before: at) else {
                return nil
            }
            // "a 30-7 Oct. 19 loss"
            if piece.tight, pieces[at - 1].kind == .hyphen, pieces[at - 2].kind == .number, pieces[at + 1].word.short {
                return nil
            }
            if amounts.numerals.isOrdinalSuffix(at + 1) { return (Int(piece.value), at + 2, true) }
            return pieces[at + 1].tight(.word) && pieces[at + 1].key != "'s" ? nil : (Int(piece.value), at + 1, false)
        }
        guard piece.word.number != .none, piece.word.number != .many, let number = amounts.numerals.words(at: at),
            number.kind != .fraction,
            (1...31).contains(number.value), number.value == number.value.rounded(), pieces[at].word.number != .half
        else { return nil }
        // "ninth twelve": words of a number run on into the next; a day has two at most, and a hyphen
        let ordinal = number.kind == .ordinal
        return (Int(number.value), number.run.upperBound, ordinal)
    }

    private func isMoney(before at: Int) -> Bool { pieces[at - 1].word.currency > 0 && pieces[at - 1].kind == .sign }

    /// A month's name, with its point; nil where the word is a verb or somebody's name.
    func monthName(at: Int) -> (month: Int, end: Int)? {
        let piece = pieces[at]
        guard piece.word.month > 0, isMonth(at) else { return nil }
        let takesPoint =
            pieces[at + 1].byte == 0x2E && (piece.word.short || pieces[at + 2].kind == .number)
            && (pieces[at + 1].tight || pieces[at + 2].kind == .number)
        return (Int(piece.word.month), takesPoint ? at + 2 : at + 1)
    }

    private func isMonth(_ at: Int) -> Bool {
        let piece = pieces[at], before = pieces[at - 1]
        let next = pieces[pieces[at + 1].byte == 0x2E ? at + 2 : at + 1]
        if before.kind == .sign, before.word.currency > 0 || before.byte == 0x40 || before.byte == 0x23 { return false }
        if next.kind == .number, next.digits == 4 || next.digits <= 2 && next.value <= 31 && next.value > 0 {
            return !pieces[at + 1].tight(.number)
        }
        if before.kind == .number || before.word.number.isOrdinal || amounts.numerals.isOrdinalSuffix(at - 1) {
            return true
        }
        let leads = DateReader.beforeMonth.contains(before.word.role)
        let isVerb = piece.key == "may" || piece.key == "march" || piece.key == "mar"
        if isVerb, !piece.capital {
            return leads || next.word.role == .the && next.word.number.isOrdinal
                || before.word.role == .the && pieces[at - 2].word.role == .in
        }
        if leads || before.word.role == .this || before.word.role == .the { return true }
        if pieces[at + 1].word.role == .this || pieces[at + 1].word.role == .next || pieces[at + 1].word.role == .last {
            return !isVerb || piece.capital
        }
        if next.word.number.isOrdinal || next.word.number == .teen || next.word.number == .ten
            || yearNumber(at: at + 1) != nil
        {
            return true
        }
        if piece.word.short {
            return pieces[at + 1].kind == .hyphen || pieces[at + 1].byte == 0x2E && pieces[at + 1].tight
                || before.kind == .hyphen
                || before.byte == 0x2C && pieces[at - 2].kind == .number || before.word.weekday > 0
        }
        // "Theresa May", "June Smith"; a capital at the head of a sentence says nothing of May and March
        if isVerb, amounts.startsSentence(at) || piece.capitals { return false }
        if isVerb, before.capital, before.kind == .word, before.word.role == .none { return false }
        return !(next.capital && next.kind == .word && before.capital)
    }

    private static let beforeMonth: Set<Role> = [
        .in, .last, .next, .since, .until, .early, .late, .mid, .of, .from, .between, .through, .during, .by, .before,
        .after,
        .following, .end, .middle, .start, .to,
    ]

    /// ", 2021", " 2021", " of 1995", " in 2019" behind a day or month.
    func yearBehind(_ at: Int, dayIsOrdinal: Bool = false) -> (year: Int, end: Int)? {
        var next = at
        if pieces[next].byte == 0x2C { next += 1 }
        if pieces[next].word.role == .of || pieces[next].word.role == .in { next += 1 }
        if pieces[next].byte == 0x2C { next += 1 }
        if let year = yearNumber(at: next) {
            let clash =
                pieces[next].kind == .word && next == at && !dayIsOrdinal && pieces[at - 1].word.month == 0
                && pieces[at - 1].kind == .number
            return clash || isCountedYear(next, year.end) ? nil : year
        }
        let short = pieces[next]
        guard short.kind == .number, short.style == .plain, short.digits == 2, endsNumber(next + 1),
            !amounts.isPluralNoun(pieces[next + 1]),
            pieces[at].word.role == .of || dayIsOrdinal && next == at
        else { return nil }
        return (century(of: Int(short.value)), next + 1)
    }

    /// "May 5 2000 people marched": the number counts.
    private func isCountedYear(_ at: Int, _ end: Int) -> Bool {
        let next = pieces[end]
        return next.kind == .word && !next.capital && amounts.isPluralNoun(next) && pieces[at - 1].byte != 0x2C
            && pieces[at].kind == .number
            && pieces[at].value < 1900
    }

    /// "12 December 2021", "the 12th of Dec.", "second of Aug", "1st Jan", "twenty five January".
    func dayAndMonth(at: Int) -> CalendarPoint? {
        guard let day = dayNumber(at: at) else { return nil }
        var next = day.end
        if pieces[next].byte == 0x2E, pieces[next + 1].word.month > 0 { next += 1 }
        if pieces[next].kind == .hyphen, pieces[next + 1].word.month > 0 { next += 1 }
        if pieces[next].word.role == .of { next += 1 }
        guard let month = monthName(at: next) else { return nil }
        return date(at..<month.end, month: month.month, day: day.day, hyphenYear: true)
    }

    /// "December 12, 2021", "Dec 12th", "May twenty-first", "June 2021", "April".
    func monthFirst(at: Int) -> CalendarPoint? {
        guard let month = monthName(at: at) else { return nil }
        if let day = dayNumber(at: month.end), isDayBehind(month.end, day.end) {
            return date(at..<day.end, month: month.month, day: day.day, ordinal: day.ordinal)
        }
        var point = CalendarPoint(
            at..<(pieces[month.end - 1].byte == 0x2E && !pieces[at].word.short ? at + 1 : month.end), .period)
        point.month = month.month
        if let year = yearBehind(month.end) {
            point.year = year.year
            point.run = at..<year.end
        } else if let offset = yearOffset(month.end) {
            point.year = (published?.components.year).map { $0 + offset.offset }
            point.run = at..<offset.end
        }
        return point
    }

    /// Whether a number behind a month is a day: not in "May 12 people", "March 100,000".
    private func isDayBehind(_ at: Int, _ end: Int) -> Bool {
        let next = pieces[end]
        if next.word.role == .percent || next.word.number == .scale || next.word.number == .hundred { return false }
        if pieces[at].kind == .word, pieces[at].word.number == .teen || pieces[at].word.number == .ten,
            let year = yearNumber(at: at), year.end > end
        {
            return false
        }
        if pieces[at].kind == .word, yearNumber(at: at) != nil, next.word.number != .none { return false }
        return !(pieces[at].kind == .word && next.kind == .word && amounts.isPluralNoun(next))
    }

    private func date(_ run: Range<Int>, month: Int, day: Int, ordinal: Bool = false, hyphenYear: Bool = false)
        -> CalendarPoint
    {
        var point = CalendarPoint(run)
        point.month = month
        point.day = day
        let end =
            hyphenYear && pieces[run.upperBound].kind == .hyphen && pieces[run.upperBound].tight
            ? run.upperBound + 1 : run.upperBound
        if let year = yearBehind(end, dayIsOrdinal: ordinal) {
            point.year = year.year
            point.run = run.lowerBound..<year.end
        } else if let offset = yearOffset(run.upperBound) {
            point.year = (published?.components.year).map { $0 + offset.offset }
            point.run = run.lowerBound..<offset.end
        }
        return point
    }

    /// "of this year", "next year", "last year" behind a date.
    func yearOffset(_ at: Int) -> (offset: Int, end: Int)? {
        let next = pieces[at].word.role == .of || pieces[at].word.role == .in || pieces[at].byte == 0x2C ? at + 1 : at
        guard pieces[next + 1].word.time == .year, let offset = offset(pieces[next].word.role),
            pieces[next + 1].key != "years"
        else { return nil }
        return (offset, next + 2)
    }

    /// -1 for "last", 0 for "this", 1 for "next".
    func offset(_ role: Role) -> Int? {
        switch role {
        case .last: -1
        case .this: 0
        case .next, .following: 1
        default: nil
        }
    }
}

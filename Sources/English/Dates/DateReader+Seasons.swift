import ReportKit

extension DateReader {
    /// The month that a season or school year begins in, where the text says no more.
    private static let seasonStart = 7

    /// "2022–23", "2024/25": one season or school year from summer to summer, where the second year is the next.
    func seasonYears(at: Int) -> CalendarPoint? {
        let first = pieces[at], sign = pieces[at + 1], second = pieces[at + 2]
        guard first.kind == .number, first.style == .plain, first.digits == 4, (1900...2099).contains(first.value),
            second.kind == .number, second.digits == 2, second.tight, sign.tight,
            sign.kind == .hyphen || sign.byte == 0x2F || Amounts.dashes.contains(sign.key),
            Int(second.value) == (Int(first.value) + 1) % 100, endsNumber(at + 3), !pieces[at + 3].tight(.hyphen)
        else { return nil }
        let year = Int(first.value)
        guard let from = Day(year, Self.seasonStart, 1), let to = Day(year + 1, Self.seasonStart, 1) else { return nil }
        return CalendarPoint(
            at..<at + 3, .period, Stretch(from, to, value: "\(year)/\(year + 1)"), value: "\(year)/\(year + 1)")
    }

    /// "By the end of the month", "until the end of this year", "at the end of next week".
    func endOfUnit(at start: Int) -> CalendarPoint? {
        let at = pieces[start].word.role == .the ? start + 1 : start
        guard pieces[at].word.role == .end, pieces[at + 1].word.role == .of else { return nil }
        let lead = pieces[at + 2].word.role
        guard let grain = Grain(pieces[at + 3].word.time), grain != .day, lead == .the || offset(lead) != nil,
            pieces[at + 4].word.role != .of
        else { return nil }
        let whole = published.flatMap { Stretch(grain, of: $0, offset: offset(lead) ?? 0) }
        let isLimit = [.by, .until, .before, .to, .through].contains(pieces[start - 1].word.role)
        let stretch = published.flatMap { day in
            whole.flatMap { isLimit ? Stretch(min(day, $0.to + -1), $0.to, value: $0.value) : lastPart($0) }
        }
        return CalendarPoint(start..<at + 4, .period, stretch, value: unknown(grain), anchored: isLimit)
    }

    /// The last tenth of a stretch, and its last day at least.
    private func lastPart(_ whole: Stretch) -> Stretch? {
        let days = max(1, (whole.to - whole.from) / 10)
        return Stretch(whole.to + -days, whole.to, value: whole.value)
    }

    /// "The day before", "the week after", "the following day": beside a day told before, which is not known here.
    func besideTold(at start: Int) -> CalendarPoint? {
        guard pieces[start].word.role == .the else { return nil }
        let isFollowing = pieces[start + 1].word.role == .following
        let unit = isFollowing ? start + 2 : start + 1
        guard Grain(pieces[unit].word.time) != nil, !amounts.isPluralNoun(pieces[unit]) else { return nil }
        let behind = pieces[unit + 1].word.role
        guard isFollowing || [.before, .after, .earlier, .later, .following].contains(behind) else { return nil }
        return CalendarPoint(
            start..<(isFollowing ? unit + 1 : unit + 2), .relative, nil,
            value: "P1\(pieces[unit].word.time.timex.letter)",
            anchored: false)
    }

    /// "Two Sundays ago", "a week ago Tuesday", "a month ago Thursday".
    func weekdayAgo(at: Int) -> CalendarPoint? {
        guard let count = pieces[at].word.role == .a ? (value: 1.0, end: at + 1) : counted(at), let published else {
            return nil
        }
        if let weekday = Self.pluralWeekdays[pieces[count.end].key], pieces[count.end + 1].word.role == .ago {
            return weekdayBack(weekday, from: published, weeks: Int(count.value) - 1, at..<count.end + 2)
        }
        let unit = pieces[count.end].word.time
        guard pieces[count.end + 1].word.role == .ago, unit == .week || unit == .month || unit == .year,
            let name = weekdayName(at: count.end + 2), let then = published.adding(-count.value, unit)
        else { return nil }
        let away = unit == .week ? 0 : 3
        return weekdayBack(name.weekday, from: then + away, weeks: 0, at..<name.end, includes: true)
    }

    private func counted(_ at: Int) -> (value: Double, end: Int)? {
        guard pieces[at].kind == .number || pieces[at].word.number == .digit,
            let numeral = amounts.numerals.numeral(at: at),
            numeral.kind == .cardinal, (1...60).contains(numeral.value)
        else { return nil }
        return (numeral.value, numeral.run.upperBound)
    }

    private func weekdayBack(_ weekday: Int, from day: Day, weeks: Int, _ run: Range<Int>, includes: Bool = false)
        -> CalendarPoint
    {
        var back = (day.weekday - weekday + 7) % 7
        if back == 0, !includes { back = 7 }
        return CalendarPoint(
            run, .weekday, Stretch(day + -(back + weeks * 7)), value: "XXXX-WXX-\(weekday)")
    }

    private static let pluralWeekdays: [WordKey: Int] = [
        "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
    ]

    /// The month of "Monday 14, Tuesday 15 and Wednesday 16 September", said once behind the last day.
    func monthAhead(_ start: Int) -> (month: Int, year: Int?)? {
        var at = start
        for _ in 0..<7 {
            while pieces[at].byte == 0x2C || pieces[at].word.role == .and { at += 1 }
            guard let name = weekdayName(at: at), let day = dayNumber(at: name.end) else { return nil }
            at = day.end
            if let month = monthName(at: at) { return (month.month, yearBehind(month.end)?.year) }
        }
        return nil
    }
}

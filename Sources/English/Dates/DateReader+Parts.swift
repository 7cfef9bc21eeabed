import ReportKit

extension DateReader {
    /// "Q3 2021", "2016 H2", "third quarter of 2021", "the first 11 months of this year", "first friday of July", "15th century".
    func partOfYear(at start: Int) -> CalendarPoint? {
        if let short = shortPart(at: start) { return short }
        if let leading = yearAndPart(at: start) { return leading }
        let at = pieces[start].word.role == .the ? start + 1 : start
        guard let place = place(at) else { return nil }
        guard var point = placed(place.number, place.end) else { return nil }
        point.run = start..<point.run.upperBound
        return point
    }

    /// "first", "2nd", "last": its number, and -1 for the last.
    private func place(_ at: Int) -> (number: Int, end: Int)? {
        if pieces[at].word.role == .last, pieces[at].key == "last" { return (-1, at + 1) }
        guard let numeral = amounts.numerals.numeral(at: at), numeral.kind == .ordinal, numeral.value <= 60,
            pieces[at].word.role != .a
        else { return nil }
        return (Int(numeral.value), numeral.run.upperBound)
    }

    private func placed(_ number: Int, _ at: Int) -> CalendarPoint? {
        let word = pieces[at].word
        if word.time == .century, number > 0 {
            return CalendarPoint(at - 1..<at + 1, .period, Stretch(century: number), value: padded(number - 1, 2))
        }
        if word.weekday > 0, !word.short { return weekdayOfMonth(number, at) }
        if number > 0 || word.number != .none || pieces[at].kind == .number, let many = firstMany(number, at) {
            return many
        }
        let isHalf = pieces[at].key == "half"
        guard isHalf || word.time == .quarter || word.time == .week || word.time == .month || word.time == .day else {
            return nil
        }
        if let whole = stretchBehind(at + 1, needsOf: false) {
            return part(number, isHalf ? .half : word.time == .quarter ? .quarter : nil, word.time, whole, at)
        }
        guard word.time == .quarter, number > 0, number <= 4, pieces[at].key == "quarter", !isOfMatch(near: at) else {
            return nil
        }
        var point = CalendarPoint(at - 1..<at + 1, .period)
        point.months = (number - 1) * 3 + 1..<number * 3 + 1
        point.value = "XXXX-Q\(number)"
        return point
    }

    /// Whether words of a match stand nearby: "a touchdown in the second quarter" is no part of a year.
    private func isOfMatch(near at: Int) -> Bool {
        (at - 30..<at + 30).contains { Lexicon.match.contains(pieces[$0].key) }
    }

    private func part(
        _ number: Int, _ grain: Grain?, _ unit: TimeUnit, _ whole: (stretch: Stretch, end: Int, anchored: Bool),
        _ at: Int
    ) -> CalendarPoint? {
        let run = at - 1..<whole.end
        let year = whole.stretch.from.components.year
        let stretch: Stretch?
        switch (grain, unit) {
        case (.half, _): stretch = Stretch(year: year, part: number < 0 ? 2 : number, of: 2, letter: "H")
        case (.quarter, _): stretch = Stretch(year: year, part: number < 0 ? 4 : number, of: 4, letter: "Q")
        case (_, .month): stretch = Stretch(year: year, month: number < 0 ? 12 : number)
        case (_, .week):
            if whole.stretch.to - whole.stretch.from > 300 {
                stretch = number < 0 ? Stretch(.week, of: whole.stretch.to + -4) : Stretch(year: year, week: number)
            } else {
                stretch = weekOf(whole.stretch, number)
            }
        default:
            stretch =
                number < 0
                ? Stretch(whole.stretch.to + -1)
                : number <= whole.stretch.to - whole.stretch.from ? Stretch(whole.stretch.from + (number - 1)) : nil
        }
        guard let stretch else { return nil }
        if unit == .week, let day = weekdayInWeek(stretch, whole, number, at) { return day }
        return CalendarPoint(run, unit == .day ? .date : .period, stretch, value: stretch.value)
    }

    /// The week of a month that its first Thursday falls in, and those after.
    private func weekOf(_ month: Stretch, _ number: Int) -> Stretch? {
        if number < 0 { return Stretch(.week, of: month.to + -4) }
        return Stretch(.week, of: month.from + 3, offset: number - 1)
    }

    /// "1st week of Oct. on Friday": the first Friday.
    private func weekdayInWeek(
        _ week: Stretch, _ whole: (stretch: Stretch, end: Int, anchored: Bool), _ number: Int, _ at: Int
    ) -> CalendarPoint? {
        guard pieces[whole.end].word.role == .on, let name = weekdayName(at: whole.end + 1), number > 0 else {
            return nil
        }
        return CalendarPoint(
            at - 1..<name.end, .date, nth(number, name.weekday, in: whole.stretch), value: "XXXX-WXX-\(name.weekday)")
    }

    private func nth(_ number: Int, _ weekday: Int, in month: Stretch) -> Stretch? {
        let last = month.to + -1
        let forward = (weekday - month.from.weekday + 7) % 7 + (number - 1) * 7
        let back = (last.weekday - weekday + 7) % 7
        let day = number > 0 ? month.from + forward : last + -back
        return day < month.to ? Stretch(day) : nil
    }

    /// "the first friday of july", "the third Wednesday of previous month".
    private func weekdayOfMonth(_ number: Int, _ at: Int) -> CalendarPoint? {
        guard number <= 5, pieces[at + 1].word.role == .of || pieces[at + 1].word.role == .in,
            let whole = stretchBehind(at + 1),
            whole.stretch.to - whole.stretch.from < 32
        else { return nil }
        return CalendarPoint(
            at - 1..<whole.end, .date, nth(number, Int(pieces[at].word.weekday), in: whole.stretch),
            value: "XXXX-WXX-\(pieces[at].word.weekday)", anchored: whole.anchored)
    }

    /// "the first 11 months of this year", "the last four months of 2021", "the first 2 weeks of 2021".
    private func firstMany(_ number: Int, _ at: Int) -> CalendarPoint? {
        guard number == 1 || number == -1, let count = amounts.numerals.numeral(at: at), count.value >= 0.25,
            count.value <= 366
        else { return nil }
        if pieces[at].word.number == .digit, pieces[at + 1].word.time == .quarter, let whole = stretchBehind(at + 2) {
            // "three quarters" are no fraction here
            return edge(at - 1..<whole.end, pieces[at].word.value, .quarter, whole.stretch, last: number < 0)
        }
        guard count.kind == .cardinal, count.value >= 1 else { return nil }
        let unit = pieces[count.run.upperBound].word.time
        guard unit != .none, let whole = stretchBehind(count.run.upperBound + 1) else { return nil }
        return edge(at - 1..<whole.end, count.value, unit, (whole.stretch), last: number < 0)
    }

    /// The first or last so many units of a stretch.
    func edge(_ run: Range<Int>, _ count: Double, _ unit: TimeUnit, _ whole: Stretch, last: Bool) -> CalendarPoint? {
        var from = whole.from, to = whole.to
        if unit == .week, to - from > 300 {
            guard let first = Stretch(year: from.components.year, week: 1), let next = Stretch(.week, of: to + 3) else {
                return nil
            }
            (from, to) = (first.from, next.from)
        }
        guard let end = last ? to.adding(-count, unit) : from.adding(count, unit) else { return nil }
        return CalendarPoint(run, .period, last ? Stretch(end, to) : Stretch(from, end), value: duration(count, unit))
    }

    /// The stretch behind "of" or "in", or directly behind: "2021", "July", "this year", "the year", "next month".
    func stretchBehind(_ start: Int, needsOf: Bool = true) -> (stretch: Stretch, end: Int, anchored: Bool)? {
        var at = start
        let role = pieces[at].word.role
        if role == .of || role == .in {
            at += 1
        } else if pieces[at].byte == 0x2C || needsOf && !(offset(role) != nil) && yearNumber(at: at) == nil {
            return nil
        }
        if let year = yearNumber(at: at), at > start || pieces[at].kind == .number,
            let stretch = Stretch(year: year.year)
        {
            return (stretch, year.end, true)
        }
        if at > start, let month = monthFirst(at: at), month.day == nil {
            let solved = resolved(month)
            return solved.stretch.map { ($0, solved.run.upperBound, solved.anchored) }
        }
        if pieces[at].word.role == .the { at += 1 }
        let next = pieces[at]
        if let offset = offset(next.word.role), let grain = Grain(pieces[at + 1].word.time), grain != .day,
            let published
        {
            return Stretch(grain, of: published, offset: offset).map { ($0, at + 2, true) }
        }
        guard at > start + 1, let grain = Grain(next.word.time), grain == .year || grain == .month, let published,
            !amounts.isPluralNoun(next), pieces[at + 1].word.role != .of
        else { return nil }
        return Stretch(grain, of: published).map { ($0, at + 1, true) }
    }
}

extension Lexicon {
    /// Words that stand in reports of matches and seldom elsewhere.
    fileprivate static let match = Lexicon(
        """
        touchdown touchdowns yard yards quarterback halftime basket baskets rebound rebounds inning innings coach throw throws \
        interception interceptions fumble kickoff turnover turnovers goalkeeper goal goals pass passes playoff playoffs game games
        """)
}

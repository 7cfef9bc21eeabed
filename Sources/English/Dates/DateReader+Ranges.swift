import ReportKit

extension DateReader {
    /// "from 2014 to 2018", "between the end of 2007 and Feb 2018", "9 to 12 of June", "Nov-Feb 5th, 2017", "today till tomorrow".
    func range(at start: Int) -> CalendarPoint? {
        let role = pieces[start].word.role
        let at = role == .from || role == .between || role == .in && isYearRange(start + 1) ? start + 1 : start
        guard var point = days(at, role) ?? ends(at, role) else { return nil }
        point.run = start..<point.run.upperBound
        return point
    }

    private func isYearRange(_ at: Int) -> Bool {
        yearNumber(at: at).map { pieces[$0.end].word.role == .through && yearNumber(at: $0.end + 1) != nil } ?? false
    }

    /// Past the word that joins the ends of a range; nil where none stands there.
    private func join(_ at: Int, _ lead: Role) -> Int? {
        let piece = pieces[at]
        switch piece.word.role {
        case .to, .until, .through: return pieces[at + 1].word.role == .to ? at + 2 : at + 1
        case .and: return lead == .between ? at + 1 : nil
        default: break
        }
        return piece.kind == .hyphen || piece.kind == .sign && Amounts.dashes.contains(piece.key) ? at + 1 : nil
    }

    /// So many pieces the first end of a range has at most: looking for what joins it costs less than reading it.
    private static let longestEnd = 16

    /// Two days of one month: "4 to 23 next month", "between 2 and 7 Feb 2018", "April ninth through seventeenth".
    private func days(_ at: Int, _ lead: Role) -> CalendarPoint? {
        if let month = monthName(at: at), let first = dayNumber(at: month.end), let join = join(first.end, lead),
            monthName(at: join) == nil,
            let last = dayNumber(at: join), last.day > first.day, monthName(at: last.end) == nil
        {
            return monthDays(
                month.month, first.day, last.day, at, last.end, year: yearBehind(last.end, dayIsOrdinal: last.ordinal))
        }
        guard let first = dayNumber(at: at), let join = join(first.end, lead), let last = dayNumber(at: join),
            last.day > first.day
        else { return nil }
        var next = last.end
        if pieces[next].word.role == .of || pieces[next].word.role == .in { next += 1 }
        if let month = monthName(at: next) {
            return monthDays(month.month, first.day, last.day, at, month.end, year: yearBehind(month.end))
        }
        guard let offset = offset(pieces[next].word.role), pieces[next + 1].word.time == .month else { return nil }
        let month = published.flatMap { Stretch(.month, of: $0, offset: offset) }
        return CalendarPoint(
            at..<next + 2, .period, month.map { Stretch($0.from + (first.day - 1), $0.from + (last.day)) },
            value: "XXXX-XX")
    }

    private func monthDays(_ month: Int, _ first: Int, _ last: Int, _ at: Int, _ end: Int, year: (year: Int, end: Int)?)
        -> CalendarPoint
    {
        var from = CalendarPoint(at..<end), to = CalendarPoint(at..<end)
        (from.month, from.day, from.year) = (month, first, year?.year)
        (to.month, to.day, to.year) = (month, last, year?.year)
        return joined(resolved(from), resolved(to), at..<(year?.end ?? end))
    }

    /// Two points with a join between them.
    private func ends(_ at: Int, _ lead: Role) -> CalendarPoint? {
        guard canBeginRange(at), (at + 1...at + Self.longestEnd).contains(where: { join($0, lead) != nil }),
            var first = rangeEnd(at, isFirst: true, lead),
            let join = join(first.run.upperBound, lead)
        else { return nil }
        let dash = pieces[join - 1].kind == .hyphen || pieces[join - 1].kind == .sign
        if let years = shortYears(first, join, dash) { return years }
        guard var last = rangeEnd(join, isFirst: false, lead) else { return nil }
        let lendsYear = first.year == nil && last.year != nil && first.stretch == nil && first.weekday == nil
        if lendsYear { first.year = last.year }
        if first.weekday != nil, first.day == nil, last.weekday == nil { return nil }
        let run = at..<last.run.upperBound
        if first.year == nil, last.year == nil, let both = aroundNow(first, last) { return joined(both.0, both.1, run) }
        if last.year == nil, first.year != nil, last.stretch == nil, last.month != nil { last.year = first.year }
        var from = resolved(first)
        if last.year == nil, last.month != nil, last.stretch == nil, let begin = from.stretch?.from.components.year {
            last.year = begin
        }
        var to = resolved(last)
        if let begin = from.stretch, let end = to.stretch, begin.from > end.from {
            if lendsYear, let year = first.year, first.month != nil {
                first.year = year - 1
                from = resolved(first)
            } else if last.year == nil || first.year != nil && last.year == first.year, last.month != nil {
                last.year = end.from.components.year + 1
                to = resolved(last)
            } else if last.weekday != nil, last.day == nil {
                to.stretch = Stretch(end.from + 7)
            }
        }
        return joined(from, to, run)
    }

    /// Months or days without a year where the range between them holds the day of publication: it is that one.
    private func aroundNow(_ first: CalendarPoint, _ last: CalendarPoint) -> (CalendarPoint, CalendarPoint)? {
        guard let published, first.month != nil, let end = last.month, let begin = first.month else { return nil }
        let now = published.components.year
        for year in now - 1...now {
            var from = first, to = last
            (from.year, to.year) = (year, end < begin ? year + 1 : year)
            (from, to) = (resolved(from), resolved(to))
            if let start = from.stretch?.from, let stop = to.stretch?.to, start <= published, published < stop {
                return (from, to)
            }
        }
        return nil
    }

    private func canBeginRange(_ at: Int) -> Bool {
        let word = pieces[at].word
        return pieces[at].kind == .number || word.number != .none || word.month > 0 || word.weekday > 0
            || word.role != .none || pieces[at + 1].tight(.number)
    }

    /// "2014-18", "2014 to 2018", "2014/15".
    private func shortYears(_ first: CalendarPoint, _ join: Int, _ dash: Bool) -> CalendarPoint? {
        guard dash, let year = first.year, first.month == nil, pieces[join].kind == .number, pieces[join].digits == 2,
            endsNumber(join + 1)
        else { return nil }
        let last = year / 100 * 100 + Int(pieces[join].value)
        guard last > year, let from = Day(year, 1, 1), let to = Day(last + 1, 1, 1) else { return nil }
        let run = first.run.lowerBound..<join + 1
        return CalendarPoint(run, .period, Stretch(from, to), value: "\(year)/\(last)")
    }

    private func joined(_ first: CalendarPoint, _ last: CalendarPoint, _ run: Range<Int>) -> CalendarPoint {
        var point = CalendarPoint(run, .period)
        point.value = "\(first.stretch?.value ?? first.value ?? "XXXX")/\(last.stretch?.value ?? last.value ?? "XXXX")"
        point.anchored = first.anchored && last.anchored
        point.misfit = first.misfit ?? last.misfit
        if let from = first.stretch?.from, let to = last.stretch?.to, from < to {
            point.stretch = Stretch(from, to, value: "\(from)/\(to)")
        }
        return point
    }

    /// One end of a range: a point, a year that needs no other sign, "the end of 2008", "now".
    private func rangeEnd(_ at: Int, isFirst: Bool, _ lead: Role) -> CalendarPoint? {
        if let edge = edgeOfStretch(at) { return edge }
        if pieces[at].word.role == .now {
            return CalendarPoint(at..<at + 1, .relative, published.map { Stretch($0) }, value: "PRESENT_REF")
        }
        if let year = bareYear(at, lead) { return year }
        guard let point = point(at: at), point.kind != .duration else { return nil }
        if point.value != nil, point.stretch == nil, published != nil, point.months == nil { return nil }
        return point
    }

    private func bareYear(_ at: Int, _ lead: Role) -> CalendarPoint? {
        guard let year = yearNumber(at: at) else { return nil }
        let next = pieces[year.end]
        if pieces[year.end].word.month > 0 || next.byte == 0x2C && pieces[year.end + 1].word.month > 0 { return nil }
        if pieces[at].tight, pieces[at - 1].kind == .hyphen,
            pieces[at - 2].kind != .number || pieces[at - 2].digits != 4
        {
            return nil
        }
        if pieces[at + 1].tight(.hyphen), pieces[at + 2].kind == .number, pieces[at + 2].digits == 2,
            pieces[at + 3].tight(.hyphen)
        {
            return nil
        }
        if shortPart(at: year.end) != nil || yearAndPart(at: at) != nil { return nil }
        if lead == .none || lead == .in, pieces[at].kind == .word { return nil }
        if next.kind == .word, !next.capital, amounts.isPluralNoun(next), !Lexicon.yearly.contains(next.key) {
            return nil
        }
        if next.word.unit > 0 || next.word.currency > 0 { return nil }
        var point = CalendarPoint(at..<year.end, .period)
        point.year = year.year
        return point
    }

    /// "the end of 2008", "the middle of March", "the beginning of next year".
    private func edgeOfStretch(_ at: Int) -> CalendarPoint? {
        let start = pieces[at].word.role == .the ? at + 1 : at
        let role = pieces[start].word.role
        guard role == .end || role == .middle || role == .start, pieces[start + 1].word.role == .of else { return nil }
        if var month = monthFirst(at: start + 2), month.day == nil {
            month.edge = role
            month.run = at..<month.run.upperBound
            return month
        }
        guard let whole = stretchBehind(start + 1) else { return nil }
        var point = CalendarPoint(at..<whole.end, .period)
        (point.year, point.edge) = (whole.stretch.from.components.year, role)
        if whole.stretch.to - whole.stretch.from < 365 { point.stretch = whole.stretch }
        return point
    }
}

import ReportKit

extension DateReader {
    /// A weekday at piece `at`; "Sun", "Sat" and "Wed" only where a date or a modifier stands beside.
    func weekdayName(at: Int) -> (weekday: Int, end: Int)? {
        let piece = pieces[at]
        guard piece.word.weekday > 0 else { return nil }
        guard piece.word.short else { return (Int(piece.word.weekday), at + 1) }
        let end = pieces[at + 1].byte == 0x2E && pieces[at + 1].tight ? at + 2 : at + 1
        let next = pieces[end].byte == 0x2C ? end + 1 : end
        let before = pieces[at - 1].word.role
        let fits =
            dayNumber(at: next) != nil && pieces[next].kind == .number || pieces[next].word.month > 0
            || [.on, .last, .next, .this, .until, .to].contains(before) && (end > at + 1 || piece.capital)
            || [.the].contains(pieces[next].word.role) && dayNumber(at: next) != nil
        return fits ? (Int(piece.word.weekday), end) : nil
    }

    /// "Wednesday", "Wednesday, Dec. 15, 2021", "Thursday (15)", "Thu 14th", "Friday the twenty second", "Tuesday next week".
    func weekdayFirst(at: Int) -> CalendarPoint? {
        guard let name = weekdayName(at: at) else { return nil }
        let next = pieces[name.end].byte == 0x2C ? name.end + 1 : name.end
        if var point = dayAndMonth(at: next) ?? monthFirst(at: next) ?? numericDate(at: next), point.day != nil {
            point.weekday = name.weekday
            point.run = at..<point.run.upperBound
            return point
        }
        if let point = weekdayOfWeek(name.weekday, at..<name.end) { return point }
        if pieces[name.end].kind == .number, let day = dayNumber(at: name.end), let ahead = monthAhead(day.end) {
            var point = CalendarPoint(at..<day.end)
            (point.year, point.month, point.day, point.weekday) = (ahead.year, ahead.month, day.day, name.weekday)
            return point
        }
        var point = CalendarPoint(at..<name.end, .weekday)
        point.weekday = name.weekday
        if let day = dayBeside(name.end) {
            point.day = day.day
            point.run = at..<day.end
            point.kind = .date
        }
        return point
    }

    /// "(15)", "14th", "the twenty second" behind a weekday.
    private func dayBeside(_ at: Int) -> (day: Int, end: Int)? {
        if pieces[at].byte == 0x28, pieces[at + 2].byte == 0x29, let day = dayNumber(at: at + 1) {
            return (day.day, at + 3)
        }
        guard let day = dayNumber(at: at), day.ordinal || pieces[at].word.role == .the,
            pieces[at].kind == .number || pieces[at].word.role == .the || day.day > 3
        else { return nil }
        let next = pieces[day.end]
        return next.kind == .word && next.word.role == .none && next.word.time == .none
            && !Lexicon.stops.contains(next.key) ? nil : (day.day, day.end)
    }

    /// "Tuesday next week", "Friday of last week".
    private func weekdayOfWeek(_ weekday: Int, _ run: Range<Int>) -> CalendarPoint? {
        var next = run.upperBound
        if pieces[next].word.role == .of { next += 1 }
        if pieces[next].word.role == .the { next += 1 }
        guard pieces[next + 1].word.time == .week, let offset = offset(pieces[next].word.role) else { return nil }
        let week = published.flatMap { Stretch(.week, of: $0, offset: offset) }
        return CalendarPoint(
            run.lowerBound..<next + 2, .weekday, week.map { Stretch($0.from + (weekday - 1)) },
            value: "XXXX-WXX-\(weekday)")
    }

    /// "last Friday", "next Sunday", "this Monday", "last June", "next weekend".
    func nearWeekday(at: Int, offset: Int) -> CalendarPoint? {
        guard let name = weekdayName(at: at + 1) else { return nil }
        if pieces[name.end].byte == 0x2C || pieces[name.end].kind == .number || pieces[name.end].word.month > 0,
            var point = weekdayFirst(at: at + 1), point.day != nil
        {
            point.run = at..<point.run.upperBound
            return point
        }
        var day: Day?
        if let published {
            let away = name.weekday - published.weekday
            switch offset {
            case -1: day = published + (away < 0 ? away : away - 7)
            case 1:
                day =
                    published
                    + (away > 0 && away + published.weekday > 0 ? away + 7 - (published.weekday > 5 ? 7 : 0) : away + 7)
            default: day = published + away
            }
        }
        return CalendarPoint(at..<name.end, .weekday, day.map { Stretch($0) }, value: "XXXX-WXX-\(name.weekday)")
    }

    /// "on the 27th", "for the second": a day of the month without its month.
    func dayOfThisMonth(at: Int) -> CalendarPoint? {
        guard pieces[at].word.role == .the, let day = dayNumber(at: at), day.ordinal,
            [.on, .for, .by, .until, .from, .since].contains(pieces[at - 1].word.role)
        else { return nil }
        let next = pieces[day.end]
        if next.word.role == .of || next.kind == .hyphen { return monthBehind(at, day.day, day.end) }
        let ends =
            next.kind == .end || next.kind == .sign && next.byte != 0x25
            || [.and, .in, .at, .to, .by, .until, .for].contains(next.word.role)
        guard ends else { return nil }
        var point = CalendarPoint(at..<day.end)
        point.day = day.day
        return point
    }

    /// "the 12th of next month".
    private func monthBehind(_ at: Int, _ day: Int, _ end: Int) -> CalendarPoint? {
        let next = pieces[end + 1].word.role == .the ? end + 2 : end + 1
        guard pieces[next + 1].word.time == .month, let offset = offset(pieces[next].word.role) else { return nil }
        let month = published.flatMap { Stretch(.month, of: $0, offset: offset) }
        return CalendarPoint(
            at..<next + 2, .date, month.map { Stretch($0.from + (day - 1)) }, value: "XXXX-XX-\(padded(day, 2))")
    }
}

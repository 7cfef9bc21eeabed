import ReportKit

extension DateReader {
    /// "today", "the day after tomorrow", "last week", "next 3 months", "rest of the year", "earlier this month".
    func relative(at start: Int) -> CalendarPoint? {
        var at = start
        if pieces[at].word.role == .the { at += 1 }
        let word = pieces[at].word
        let found: CalendarPoint?
        switch word.role {
        case .today where isTitle(at), .tonight where isTitle(at): found = nil
        case .today, .now, .tonight: found = start == at ? day(at..<at + 1, 0) : nil
        case .yesterday: found = start == at ? day(at..<at + 1, -1) : nil
        case .tomorrow: found = start == at ? day(at..<at + 1, 1) : nil
        case .last, .next, .this, .following: found = near(at, hasArticle: start < at)
        case .rest: found = rest(at)
        case .earlier, .later: found = part(at)
        case .early, .late, .mid: found = nil
        default: found = word.time == .none ? nil : unitFirst(at, start)
        }
        guard var found else { return nil }
        found.run = start..<found.run.upperBound
        if word.role == .now, !isRangeEnd(start) { return nil }
        return found
    }

    private func isRangeEnd(_ at: Int) -> Bool {
        [.and, .to, .until, .through].contains(pieces[at - 1].word.role) && pieces[at - 1].word.role != .to
    }

    private func day(_ run: Range<Int>, _ offset: Int, anchored: Bool = true) -> CalendarPoint {
        CalendarPoint(run, .relative, published.map { Stretch($0 + offset) }, value: "XXXX-XX-XX", anchored: anchored)
    }

    /// "last week", "this morning", "next June", "last 3 months", "last Friday".
    private func near(_ at: Int, hasArticle: Bool) -> CalendarPoint? {
        guard let offset = offset(pieces[at].word.role) else { return nil }
        let next = pieces[at + 1]
        if next.word.weekday > 0, !hasArticle || next.word.role != .none { return nearWeekday(at: at, offset: offset) }
        if next.word.weekday > 0 { return nearWeekday(at: at, offset: offset) }
        if next.word.month > 0, let month = monthName(at: at + 1) { return nearMonth(at, month, offset) }
        if isPartOfDay(next.word.role) {
            return hasArticle ? nil : day(at..<at + 2, next.word.role == .night ? offset : offset)
        }
        if next.word.time != .none, next.word.number == .none || next.word.time == .quarter || next.word.time == .second
        {
            return nearUnit(at, next.word.time, offset, hasArticle)
        }
        return nearUnits(at, offset)
    }

    private func isPartOfDay(_ role: Role) -> Bool { [.morning, .afternoon, .evening, .night].contains(role) }

    private func nearMonth(_ at: Int, _ month: (month: Int, end: Int), _ offset: Int) -> CalendarPoint? {
        if dayNumber(at: month.end) != nil,
            pieces[month.end].kind == .number || pieces[month.end].word.number.isOrdinal,
            var point = monthFirst(at: at + 1), point.day != nil
        {
            point.run = at..<point.run.upperBound
            return point
        }
        if yearBehind(month.end) != nil { return nil }
        var stretch: Stretch?
        if let (year, now, _) = published?.components {
            let shift = offset < 0 ? (month.month < now ? 0 : -1) : offset > 0 ? (month.month > now ? 0 : 1) : 0
            stretch = Stretch(year: year + shift, month: month.month)
        }
        return CalendarPoint(at..<month.end, .period, stretch, value: "XXXX-\(padded(month.month, 2))")
    }

    private func nearUnit(_ at: Int, _ unit: TimeUnit, _ offset: Int, _ hasArticle: Bool) -> CalendarPoint? {
        guard let grain = Grain(unit), pieces[at + 2].kind != .hyphen || !pieces[at + 2].tight, !isPlural(at + 1) else {
            return nil
        }
        let behind = pieces[at + 2].word.role
        // "the last day of the summit", "the first time in the last year of his life"
        if unit == .day, hasArticle && offset < 0 || behind == .of { return nil }
        if behind == .of, hasArticle { return lastOf(at, grain, offset) }
        let stretch = published.flatMap { Stretch(grain, of: $0, offset: offset) }
        let kind: DateMention.Kind = unit == .day ? .relative : .period
        let sure = !(unit == .day && offset != 0) && pieces[at].word.role != .following
        return CalendarPoint(at..<at + 2, kind, stretch, value: unknown(grain), anchored: sure)
    }

    private func isPlural(_ at: Int) -> Bool {
        let piece = pieces[at]
        return pieces.text[Int(piece.end) - 1] | 0x20 == 0x73
    }

    /// "the last month of 2015", "the last week of July".
    private func lastOf(_ at: Int, _ grain: Grain, _ offset: Int) -> CalendarPoint? {
        guard offset < 0, let whole = stretchBehind(at + 3), let last = Stretch(grain, of: whole.stretch.to + -1) else {
            return nil
        }
        return CalendarPoint(
            at..<whole.end, .period,
            grain == .week && last.to > whole.stretch.to ? Stretch(grain, of: last.from, offset: -1) : last,
            value: last.value)
    }

    /// "last 3 months", "past two decades", "next 3 days".
    private func nearUnits(_ at: Int, _ offset: Int) -> CalendarPoint? {
        guard offset != 0, let count = amounts.numerals.numeral(at: at + 1), count.kind == .cardinal, count.value >= 1,
            count.value < 10_000
        else { return nil }
        let next = count.run.upperBound
        let unit = pieces[next].word.time
        guard unit != .none, unit != .weekend, unit != .second, unit != .minute, unit != .hour else { return nil }
        if pieces[next + 1].word.role == .of, offset < 0, let whole = stretchBehind(next + 2) {
            return edge(at..<whole.end, count.value, unit, whole.stretch, last: true)
        }
        return CalendarPoint(
            at..<next + 1, .period, rolling(count.value, unit, offset), value: duration(count.value, unit))
    }

    func rolling(_ count: Double, _ unit: TimeUnit, _ offset: Int) -> Stretch? {
        guard let published else { return nil }
        if unit == .decade || unit == .century, let grain = Grain(unit) {
            let near = Stretch(grain, of: published, offset: offset),
                far = Stretch(grain, of: published, offset: offset * Int(count))
            guard let near, let far else { return nil }
            return Stretch(min(near.from, far.from), max(near.to, far.to))
        }
        let start = offset > 0 ? published + 1 : published
        guard let other = start.adding(count * Double(offset), unit) else { return nil }
        return Stretch(min(start, other), max(start, other))
    }

    /// "rest of the year", "the rest of this week".
    private func rest(_ at: Int) -> CalendarPoint? {
        var next = at + 1
        if pieces[next].word.role == .of { next += 1 }
        guard pieces[next].word.role == .the || pieces[next].word.role == .this,
            let grain = Grain(pieces[next + 1].word.time)
        else { return nil }
        let whole = published.flatMap { Stretch(grain, of: $0) }
        let rest = published.flatMap { day in whole.map { Stretch(day, $0.to) } }
        return CalendarPoint(at..<next + 2, .period, rest, value: unknown(grain))
    }

    /// "earlier this month", "later this week".
    private func part(_ at: Int) -> CalendarPoint? {
        guard pieces[at + 1].word.role == .this, let grain = Grain(pieces[at + 2].word.time) else { return nil }
        var part: Stretch?
        if let published, let whole = Stretch(grain, of: published) {
            part =
                pieces[at].word.role == .earlier && published > whole.from
                ? Stretch(whole.from, published, value: whole.value) : Stretch(published, whole.to, value: whole.value)
            if grain == .day { part = whole }
        }
        return CalendarPoint(at..<at + 3, .period, part, value: unknown(grain))
    }

    /// "day after tomorrow", "week after next", "weekend", "month" behind "for the".
    private func unitFirst(_ at: Int, _ start: Int) -> CalendarPoint? {
        let word = pieces[at].word
        let behind = pieces[at + 1].word.role
        let next = pieces[at + 2].word.role == .the ? at + 3 : at + 2
        guard let grain = Grain(word.time) else { return nil }
        if behind == .after || behind == .before {
            let sign = behind == .after ? 1 : -1
            if word.time == .day, pieces[next].word.role == .tomorrow, sign > 0 { return day(at..<next + 1, 2) }
            if word.time == .day, pieces[next].word.role == .yesterday, sign < 0 { return day(at..<next + 1, -2) }
            let role = pieces[next].word.role
            guard role == .next && sign > 0 || role == .last && sign < 0, word.time != .day else { return nil }
            return CalendarPoint(
                at..<next + 1, .period, published.flatMap { Stretch(grain, of: $0, offset: 2 * sign) },
                value: unknown(grain))
        }
        if word.time == .week, behind == .of, let whole = point(at: next - (pieces[at + 2].word.role == .the ? 1 : 0)),
            whole.day != nil
        {
            let solved = resolved(whole)
            return CalendarPoint(
                at..<whole.run.upperBound, .period, solved.stretch.flatMap { Stretch(.week, of: $0.from) },
                value: "XXXX-WXX", anchored: solved.anchored)
        }
        if word.time == .weekend, !isPlural(at), pieces[at + 1].kind != .hyphen, behind != .of { return weekend(at) }
        guard start < at, pieces[start - 1].word.role == .for, !isPlural(at), behind == .none || behind == .at,
            pieces[at + 1].kind != .word || behind != .none, word.time != .day
        else { return nil }
        return CalendarPoint(at..<at + 1, .period, published.flatMap { Stretch(grain, of: $0) }, value: unknown(grain))
    }

    /// "the weekend": the one past for what has happened in the first half of the week, else the coming one.
    private func weekend(_ at: Int) -> CalendarPoint {
        let past = published.map { $0.weekday <= 3 } ?? false
        let over =
            [.over, .during].contains(pieces[at - 2].word.role) || [.over, .during].contains(pieces[at - 1].word.role)
        let offset = past && over && tense(at) == .past ? -1 : 0
        return CalendarPoint(
            at..<at + 1, .period, published.flatMap { Stretch(.weekend, of: $0, offset: offset) }, value: "XXXX-WXX-WE",
            anchored: over)
    }
}

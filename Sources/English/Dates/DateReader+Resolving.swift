import ReportKit

extension DateReader {
    /// A point with the days that it covers, counted from the day of publication where the text leaves something open.
    func resolved(_ point: CalendarPoint) -> CalendarPoint {
        var whole = wholly(point)
        if point.edge != .none { whole.stretch = whole.stretch.map { edge(point.edge, of: $0) } }
        return whole
    }

    private func edge(_ role: Role, of stretch: Stretch) -> Stretch {
        let middle = stretch.from + (stretch.to - stretch.from) / 2
        switch role {
        case .end: return Stretch(stretch.to, stretch.to)
        case .middle: return Stretch(middle, middle)
        default: return Stretch(stretch.from, stretch.from)
        }
    }

    private func wholly(_ point: CalendarPoint) -> CalendarPoint {
        var point = point
        if let months = point.months, point.stretch == nil { return partResolved(point, months) }
        guard point.stretch == nil, point.value == nil else { return point }
        switch (point.year, point.month, point.day, point.weekday) {
        case (let year?, let month?, let day?, let weekday):
            let date = Day(year, month, day)
            point.stretch = date.map { Stretch($0) }
            if let date, let weekday, date.weekday != weekday { point.misfit = weekday }
            if date == nil { point.value = "XXXX-\(padded(month, 2))-\(padded(day, 2))" }
        case (let year?, let month?, nil, _): point.stretch = Stretch(year: year, month: month)
        case (let year?, nil, nil, _): point.stretch = Stretch(year: year)
        case (nil, let month?, let day?, let weekday): resolveDay(&point, month, day, weekday)
        case (nil, let month?, nil, _): resolveMonth(&point, month)
        case (nil, nil, let day?, let weekday): resolveDayOfMonth(&point, day, weekday)
        case (nil, nil, nil, let weekday?): resolveWeekday(&point, weekday)
        default: break
        }
        return point
    }

    /// The candidate that the sentence means: the last past one or the first to come, by its tense and by nearness.
    func choose(_ days: [Day], at: Int) -> (day: Day?, sure: Bool) {
        guard let published else { return (nil, false) }
        let past = days.filter { $0 <= published }.max(), next = days.filter { $0 >= published }.min()
        guard let past, let next else { return (past ?? next, false) }
        if past == next { return (past, true) }
        switch tense(at) {
        case .future: return (next, true)
        case .past: return next - published < 45 && published - past > 270 ? (next, false) : (past, true)
        case .open: return next - published < published - past ? (next, false) : (past, false)
        }
    }

    private func resolveDay(_ point: inout CalendarPoint, _ month: Int, _ day: Int, _ weekday: Int?) {
        point.value = "XXXX-\(padded(month, 2))-\(padded(day, 2))"
        guard let published else {
            point.anchored = false
            return
        }
        let now = published.components.year
        var days = (-1...1).compactMap { Day(now + $0, month, day) }
        if days.isEmpty { days = (-8...8).compactMap { Day(now + $0, month, day) } }
        if month == 2, day == 29 { days = (-8...8).compactMap { Day(now + $0, month, day) } }
        let best = choose(days, at: point.run.lowerBound)
        var chosen = best.day
        if let weekday, chosen.map({ $0.weekday != weekday }) ?? false {
            let near = [days.filter { $0 <= published }.max(), days.filter { $0 >= published }.min()].compactMap { $0 }
            if let fitting = near.first(where: { $0.weekday == weekday }) {
                chosen = fitting
            } else {
                point.misfit = weekday
            }
        }
        point.stretch = chosen.map { Stretch($0) }
        point.anchored = best.sure
    }

    private func resolveMonth(_ point: inout CalendarPoint, _ month: Int) {
        point.value = "XXXX-\(padded(month, 2))"
        guard let published else {
            point.anchored = false
            return
        }
        let now = published.components.year
        if published.components.month == month {
            point.stretch = Stretch(year: now, month: month)
            return
        }
        let best = choose((-1...1).compactMap { Day(now + $0, month, 1) }, at: point.run.lowerBound)
        point.stretch = best.day.flatMap { Stretch(.month, of: $0) }
        point.anchored = best.sure
    }

    /// "the 27th", "Thursday (15)", "Thu 14th".
    private func resolveDayOfMonth(_ point: inout CalendarPoint, _ day: Int, _ weekday: Int?) {
        point.value = "XXXX-XX-\(padded(day, 2))"
        guard let published else {
            point.anchored = false
            return
        }
        let days = (-14...14).compactMap { offset -> Day? in
            guard let month = Stretch(.month, of: published, offset: offset), month.to - month.from >= day else {
                return nil
            }
            return month.from + (day - 1)
        }
        guard let weekday else {
            let best = choose(days, at: point.run.lowerBound)
            (point.stretch, point.anchored) = (best.day.map { Stretch($0) }, best.sure)
            return
        }
        let nearest = days.min { ($0 - published).magnitude < ($1 - published).magnitude }
        if let nearest, nearest.weekday != weekday, (nearest - published).magnitude <= 7 {
            // the outlet's weekday does not fit its own date: the date stands
            (point.stretch, point.misfit) = (Stretch(nearest), weekday)
            return
        }
        let fitting = days.filter { $0.weekday == weekday }.min {
            ($0 - published).magnitude < ($1 - published).magnitude
        }
        point.stretch = (fitting ?? nearest).map { Stretch($0) }
        point.anchored = fitting.map { ($0 - published).magnitude < 32 } ?? false
    }

    private func resolveWeekday(_ point: inout CalendarPoint, _ weekday: Int) {
        point.value = "XXXX-WXX-\(weekday)"
        guard let published else {
            point.anchored = false
            return
        }
        let back = (published.weekday - weekday + 7) % 7
        let tense = tense(point.run.lowerBound)
        let day = tense == .future && back > 0 ? published + (7 - back) : published + -back
        point.stretch = Stretch(day)
        point.anchored = tense != .open || back == 0
    }

    /// "the third quarter": the last one that has begun, or the coming one.
    private func partResolved(_ point: CalendarPoint, _ months: Range<Int>) -> CalendarPoint {
        var point = point
        guard let published else {
            point.anchored = false
            return point
        }
        let now = published.components.year
        let letter = months.count == 3 ? "Q\((months.lowerBound + 2) / 3)" : "H\((months.lowerBound + 5) / 6)"
        let stretches = (-1...1).compactMap {
            Stretch(year: now + $0, months: months, value: "\(padded(now + $0, 4))-\(letter)")
        }
        if let within = stretches.first(where: { $0.from <= published && published < $0.to }) {
            point.stretch = within
            return point
        }
        let best = choose(stretches.map(\.from), at: point.run.lowerBound)
        point.stretch = stretches.first { $0.from == best.day }
        point.anchored = best.sure
        return point
    }

    /// A stretch of a grain of which nothing is known.
    func unknown(_ grain: Grain) -> String {
        switch grain {
        case .day: "XXXX-XX-XX"
        case .week: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .half: "XXXX-HX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        }
    }
}

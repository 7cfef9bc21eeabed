import ReportKit

/// A stretch of the calendar.
enum Grain: Sendable {
    case day, week, weekend, month, quarter, half, year, decade, century

    init?(_ unit: TimeUnit) {
        switch unit {
        case .day: self = .day
        case .week: self = .week
        case .weekend: self = .weekend
        case .month: self = .month
        case .quarter: self = .quarter
        case .year: self = .year
        case .decade: self = .decade
        case .century: self = .century
        case .none, .second, .minute, .hour, .fortnight: return nil
        }
    }
}

/// Days from `from` to before `to`, with the TIMEX3 value that names them.
struct Stretch: Hashable {
    var from: Day
    var to: Day
    var value: String

    /// One day.
    init(_ day: Day) {
        from = day
        to = day + 1
        value = day.description
    }

    /// Any days; named by their ends.
    init(_ from: Day, _ to: Day, value: String? = nil) {
        self.from = from
        self.to = to
        self.value = value ?? "\(from)/\(to)"
    }

    /// The stretch that `day` lies in, or the one `offset` stretches later; nil outside the years 1 to 9999.
    init?(_ grain: Grain, of day: Day, offset: Int = 0) {
        let (year, month, _) = day.components
        guard offset.magnitude < 100_000 else { return nil }
        switch grain {
        case .day:
            self.init(day + offset)
        case .week:
            self.init(weekBeginning: day + (1 - day.weekday + 7 * offset))
        case .weekend:
            let saturday = day + (6 - day.weekday + 7 * offset)
            let (weekYear, week) = saturday.week
            self.init(saturday, saturday + 2, value: "\(padded(weekYear, 4))-W\(padded(week, 2))-WE")
        case .month:
            let count = year * 12 + month - 1 + offset
            self.init(year: count / 12, month: count % 12 + 1)
        case .quarter:
            let count = year * 4 + (month - 1) / 3 + offset
            self.init(year: count / 4, part: count % 4 + 1, of: 4, letter: "Q")
        case .half:
            let count = year * 2 + (month - 1) / 6 + offset
            self.init(year: count / 2, part: count % 2 + 1, of: 2, letter: "H")
        case .year: self.init(year: year + offset)
        case .decade: self.init(decade: (year / 10 + offset) * 10)
        case .century: self.init(century: (year + 99) / 100 + offset)
        }
    }

    init(weekBeginning monday: Day) {
        let (year, week) = monday.week
        self.init(monday, monday + 7, value: "\(padded(year, 4))-W\(padded(week, 2))")
    }

    /// The ISO 8601 week of a year.
    init?(year: Int, week: Int) {
        guard (1...53).contains(week), let fourth = Day(year, 1, 4) else { return nil }
        self.init(weekBeginning: fourth + (1 - fourth.weekday + 7 * (week - 1)))
    }

    init?(year: Int) { self.init(year: year, months: 1..<13, value: padded(year, 4)) }

    init?(year: Int, month: Int) {
        self.init(year: year, months: month..<month + 1, value: "\(padded(year, 4))-\(padded(month, 2))")
    }

    /// A quarter or half of a year.
    init?(year: Int, part: Int, of parts: Int, letter: String) {
        guard (1...parts).contains(part) else { return nil }
        let length = 12 / parts
        self.init(
            year: year, months: (part - 1) * length + 1..<part * length + 1,
            value: "\(padded(year, 4))-\(letter)\(part)")
    }

    /// Whole months of a year.
    init?(year: Int, months: Range<Int>, value: String? = nil) {
        guard let from = Day(year, months.lowerBound, 1), months.upperBound <= 13,
            months.upperBound > months.lowerBound,
            let to = months.upperBound == 13 ? Day(year + 1, 1, 1) : Day(year, months.upperBound, 1)
        else { return nil }
        self.init(from, to, value: value)
    }

    init?(decade year: Int) {
        guard let from = Day(max(1, year), 1, 1), let to = Day(year + 10, 1, 1) else { return nil }
        self.init(from, to, value: padded(year / 10, 3))
    }

    init?(century: Int) {
        guard let from = Day(max(1, (century - 1) * 100), 1, 1), let to = Day(century * 100, 1, 1) else { return nil }
        self.init(from, to, value: padded(century - 1, 2))
    }
}

func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension Day {
    /// The ISO 8601 week: the year it belongs to, and its number.
    var week: (year: Int, week: Int) {
        let thursday = self + (4 - weekday)
        let year = thursday.components.year
        let first = Day(year, 1, 1) ?? self
        return (year, (thursday - first) / 7 + 1)
    }

    /// The same day of the month `months` later, or the month's last where it is shorter.
    func adding(months: Int) -> Day? {
        guard months.magnitude < 120_000 else { return nil }
        let (year, month, day) = components
        let count = year * 12 + month - 1 + months
        guard count >= 12 else { return nil }
        let (newYear, newMonth) = (count / 12, count % 12 + 1)
        return Day(newYear, newMonth, min(day, Day.length(ofMonth: newMonth, in: newYear)))
    }

    /// `count` units later; nil where the calendar ends or the unit is shorter than a day.
    func adding(_ count: Double, _ unit: TimeUnit) -> Day? {
        guard count.magnitude < 1_000_000 else { return nil }
        func days(_ each: Double) -> Day? {
            let moved = self + Int((count * each).rounded())
            return (1...9998).contains(moved.components.year) ? moved : nil
        }
        switch unit {
        case .day: return days(1)
        case .week: return days(7)
        case .fortnight: return days(14)
        case .month: return adding(months: Int(count.rounded()))
        case .quarter: return adding(months: Int((count * 3).rounded()))
        case .year: return adding(months: Int((count * 12).rounded()))
        case .decade: return adding(months: Int((count * 120).rounded()))
        case .century: return adding(months: Int((count * 1200).rounded()))
        case .weekend, .none, .second, .minute, .hour: return nil
        }
    }
}

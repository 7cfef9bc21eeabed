extension DateWords {
    /// A date in words: `Thu, 16 Dec 2021 10:00:00 +0100`, `December 16, 2021 at 10 a.m. EST`, `Thu Dec 16 10:00:00 2021`.
    func written() -> Moment? {
        guard let monthAt = words.firstIndex(where: { Self.month($0) != nil }), let month = Self.month(words[monthAt])
        else { return numeric() }
        guard let (day, year, used) = dayAndYear(around: monthAt) else { return nil }
        for at in words.indices where !used.contains(at) {
            if let (hour, minute, second, next) = clock(at) {
                let zone = zone(at: next) ?? (number(next, digits: 4...4) == year ? zone(at: next + 1) : nil)
                if let moment = Moment(
                    year: year, month: month, day: day, hour: hour, minute: minute, second: second, zone: zone)
                {
                    return moment
                }
            }
        }
        return Moment(year: year, month: month, day: day)
    }

    private func dayAndYear(around monthAt: Int) -> (Int, Int, Set<Int>)? {
        let before = stride(from: monthAt - 1, through: max(0, monthAt - 3), by: -1).first {
            number($0, digits: 1...2) != nil && !isSign($0 - 1, ":")
        }
        let after = (monthAt + 1..<min(words.count, monthAt + 4)).first {
            number($0, digits: 1...2) != nil && !isSign($0 + 1, ":")
        }
        guard let dayAt = before ?? after, let day = number(dayAt, digits: 1...2) else { return nil }
        let later = max(monthAt, dayAt) + 1
        if let yearAt = (later..<max(later, words.count)).first(where: {
            number($0, digits: 4...4) != nil && !isSign($0 - 1, "+") && !isSign($0 - 1, "-")
                || $0 == later + 1 && isSign($0 - 1, "-") && number($0, digits: 4...4) != nil
        }),
            let year = number(yearAt, digits: 4...4), (1800...9999).contains(year)
        {
            return (day, year, [dayAt, yearAt])
        }
        // Two digits, as mails of the last century write them.
        if before != nil,
            let short = number(monthAt + 1, digits: 2...2)
                ?? (isSign(monthAt + 1, "-") ? number(monthAt + 2, digits: 2...2) : nil),
            !isSign(monthAt + 2, ":")
        {
            return (day, short < 70 ? 2000 + short : 1900 + short, [dayAt, monthAt + 1])
        }
        return nil
    }

    /// `16.12.2021`, `12/16/2021`: where the order of day and month is certain.
    private func numeric() -> Moment? {
        guard let first = number(0, digits: 1...2), let second = number(2, digits: 1...2),
            let year = number(4, digits: 4...4)
        else { return nil }
        guard isSign(1, "."), isSign(3, ".") else {
            guard isSign(1, "/"), isSign(3, "/") else { return nil }
            if first > 12 { return withTime(year, second, first) }
            return second > 12 || first == second ? withTime(year, first, second) : nil
        }
        return withTime(year, second, first)
    }

    private func withTime(_ year: Int, _ month: Int, _ day: Int) -> Moment? {
        let at = isSign(5, ",") ? 6 : 5
        guard let (hour, minute, second, next) = clock(at) else { return Moment(year: year, month: month, day: day) }
        return Moment(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, zone: zone(at: next))
    }

    /// The number of a month by its English name, or by the first letters that mails and feeds of other languages use.
    static func month(_ word: Word) -> Int? {
        guard case .word(let name) = word else { return nil }
        return months[name]
    }

    static let months: [String: Int] = {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        var table: [String: Int] = ["sept": 9]
        for (at, name) in names.enumerated() {
            table[name] = at + 1
            table[String(name.prefix(3))] = at + 1
        }
        return table
    }()
}

import ReportKit

extension DateMention {
    /// True where it names one day: a date, a weekday, "today".
    var isDay: Bool {
        if let from, let to { return to - from == 1 && kind != .duration }
        return kind == .weekday
    }

    /// Whether the two can be the same time: nil where one of them does not say enough.
    func agrees(with other: DateMention) -> Bool? {
        if kind == .time || other.kind == .time { return kind == other.kind ? value == other.value : nil }
        // of whatever year: the 18th is not the 19th
        if kind == .date, other.kind == .date, let dayOfMonth, let day = other.dayOfMonth, dayOfMonth != day {
            return false
        }
        if misfit == nil, other.misfit == nil, let from, let to, let start = other.from, let end = other.to {
            if from < end && start < to { return true }
            return anchored && other.anchored ? false : nil
        }
        if let day = weekday, let otherDay = other.weekday { return day == otherDay }
        if let month, let otherMonth = other.month, month != otherMonth { return false }
        if month != nil, month == other.month, let dayOfMonth, dayOfMonth == other.dayOfMonth { return true }
        // "today" in two reports of unknown days
        if value == other.value { return value == "XXXX-XX-XX" ? nil : true }
        return month != nil && month == other.month && (from == nil || other.from == nil) ? true : nil
    }

    /// Whether both name one day or one period: nil where they do not say enough, and for a day within a year, which is neither.
    func isSame(as other: DateMention) -> Bool? {
        if let from, let to, let start = other.from, let end = other.to, to - from != end - start,
            from < end && start < to
        {
            return nil
        }
        return agrees(with: other)
    }

    /// Whether both cover the same time: a month is not the year that it lies in.
    func isSameTime(as other: DateMention) -> Bool? {
        guard let from, let to, let start = other.from, let end = other.to, !isDay, !other.isDay else {
            return agrees(with: other)
        }
        return from == start && to == end
    }

    /// 1 for Monday to 7 for Sunday, as the text names it, else as the calendar has it.
    var weekday: Int? {
        if let misfit { return misfit }
        if let from, isDay { return from.weekday }
        let bytes = Array(value.utf8)
        let mark = Array("XXXX-WXX-".utf8)
        guard bytes.count == mark.count + 1, bytes.starts(with: mark), let digit = bytes.last else { return nil }
        return (0x31...0x37).contains(digit) ? Int(digit) - 0x30 : nil
    }

    /// 1 for January to 12 for December, where it lies in one month.
    private var month: Int? {
        if let from, let to {
            let last = to + -1
            return from.components.year == last.components.year && from.components.month == last.components.month
                ? from.components.month : nil
        }
        return digits(at: 5).flatMap { (1...12).contains($0) ? $0 : nil }
    }

    /// 1 to 31, where it names a day of a month, of whatever year: "XXXX-11-18".
    private var dayOfMonth: Int? {
        digits(at: 5) == nil ? nil : digits(at: 8).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    /// The two digits behind a hyphen at a place of the value.
    private func digits(at place: Int) -> Int? {
        let bytes = Array(value.utf8)
        guard bytes.count >= place + 2, bytes[place - 1] == 0x2D, bytes[place] &- 0x30 < 10,
            bytes[place + 1] &- 0x30 < 10
        else { return nil }
        return Int(bytes[place] - 0x30) * 10 + Int(bytes[place + 1] - 0x30)
    }
}

import ReportKit

extension DateReader {
    /// "2021-12-15", "12/15/2021", "15.12.2021", "11 - 2016", "2016, Nov".
    func numericDate(at: Int) -> CalendarPoint? {
        let piece = pieces[at]
        if piece.kind == .dotted { return dottedDate(at: at) }
        guard piece.kind == .number, piece.style == .plain, !isInsideCode(at) else { return nil }
        if piece.digits == 4 { return yearFirst(at: at) }
        guard piece.digits <= 2 else { return nil }
        return slashDate(at: at) ?? monthAndYear(at: at)
    }

    /// Behind a sign that binds: part of a number with signs inside.
    private func isInsideCode(_ at: Int) -> Bool {
        guard pieces[at].tight else { return false }
        let before = pieces[at - 1]
        return before.kind == .hyphen || before.kind == .word || [0x2F, 0x3A, 0x2E, 0x23].contains(before.byte)
    }

    private func number(_ at: Int, _ allowed: ClosedRange<Double>, digits: ClosedRange<UInt8> = 1...2) -> Int? {
        let piece = pieces[at]
        guard piece.kind == .number, piece.style == .plain, digits.contains(piece.digits), allowed.contains(piece.value)
        else { return nil }
        return Int(piece.value)
    }

    private func yearFirst(at: Int) -> CalendarPoint? {
        guard let year = number(at, 1000...2199, digits: 4...4) else { return nil }
        if pieces[at + 1].kind == .hyphen || pieces[at + 1].byte == 0x2F, pieces[at + 1].tight, pieces[at + 2].tight,
            let month = number(at + 2, 1...12, digits: 2...2)
        {
            if pieces[at + 3].tight, pieces[at + 3].key == pieces[at + 1].key, let day = number(at + 4, 1...31),
                endsNumber(at + 5) || pieces[at + 5].key == "t"
            {
                return full(at..<at + 5, year, month, day)
            }
            if pieces[at + 1].kind == .hyphen, endsNumber(at + 3), month > 0,
                !(year % 100 < month && month <= 12 && year % 100 > 0 && month == year % 100 + 1)
            {
                return monthOf(at..<at + 3, year, month)
            }
        }
        let next = pieces[at + 1].byte == 0x2C ? at + 2 : at + 1
        if pieces[next].word.month > 0, let month = monthName(at: next), dayNumber(at: month.end) == nil,
            yearBehind(month.end) == nil
        {
            return monthOf(at..<month.end, year, month.month)
        }
        return nil
    }

    private func full(_ run: Range<Int>, _ year: Int, _ month: Int, _ day: Int) -> CalendarPoint? {
        guard Day(year, month, day) != nil else { return nil }
        var point = CalendarPoint(run)
        (point.year, point.month, point.day) = (year, month, day)
        return point
    }

    private func monthOf(_ run: Range<Int>, _ year: Int, _ month: Int) -> CalendarPoint {
        var point = CalendarPoint(run, .period)
        (point.year, point.month) = (year, month)
        return point
    }

    /// "12/15/2021" and, where only that can be, "15/12/2021".
    private func slashDate(at: Int) -> CalendarPoint? {
        let sign = pieces[at + 1]
        guard sign.tight, sign.byte == 0x2F || sign.kind == .hyphen, pieces[at + 2].tight, pieces[at + 3].tight,
            pieces[at + 3].key == sign.key,
            pieces[at + 4].tight, let first = number(at, 1...31), let second = number(at + 2, 1...31),
            let year = number(at + 4, 0...2199, digits: 2...4), pieces[at + 4].digits != 3, endsNumber(at + 5),
            pieces[at + 5].kind != .hyphen || !pieces[at + 5].tight
        else { return nil }
        let whole = pieces[at + 4].digits == 2 ? century(of: year) : year
        if first > 12 || order == .dayFirst, second <= 12 { return full(at..<at + 5, whole, second, first) }
        var point = full(at..<at + 5, whole, first, second)
        if order == .unknown, first <= 12, second <= 12, first != second { point?.anchored = false }
        return point
    }

    /// "11-2016", "11 - 2016", "11/2016".
    private func monthAndYear(at: Int) -> CalendarPoint? {
        guard let month = number(at, 1...12), pieces[at + 1].kind == .hyphen || pieces[at + 1].tight(0x2F),
            let year = number(at + 2, 1900...2099, digits: 4...4), !pieces[at + 3].tight(.hyphen)
        else { return nil }
        return monthOf(at..<at + 3, year, month)
    }

    /// "15.12.2021".
    private func dottedDate(at: Int) -> CalendarPoint? {
        var parts: [Int] = [0]
        for byte in pieces.text[Int(pieces[at].start)..<Int(pieces[at].end)] {
            if byte == 0x2E {
                parts.append(0)
            } else {
                guard byte &- 0x30 < 10, let last = parts.last, last < 10_000 else { return nil }
                parts[parts.count - 1] = last * 10 + Int(byte - 0x30)
            }
        }
        guard parts.count == 3, pieces[at].end - pieces[at].start >= 8 else { return nil }
        if parts[0] >= 1000, parts[2] <= 31 { return full(at..<at + 1, parts[0], parts[1], parts[2]) }
        guard parts[2] >= 1000 else { return nil }
        return full(at..<at + 1, parts[2], parts[1], parts[0])
    }
}

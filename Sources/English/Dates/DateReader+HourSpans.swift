import ReportKit

extension DateReader {
    /// "Between 7 and 9 last night", "between 2 and 4pm": a time with two ends.
    func hourSpan(_ at: Int) -> (run: Range<Int>, value: String)? {
        let lead = pieces[at - 1].word.role
        let join = pieces[at + 1].word.role
        guard lead == .between && join == .and || lead == .from && (join == .to || join == .until),
            let first = hour(at), let second = hour(at + 2)
        else { return nil }
        var end = at + 3
        let part: Role
        if pieces[end].word.role == .am || pieces[end].word.role == .pm {
            part = pieces[end].word.role
            end += 1
        } else if let said = partOfDay(end) {
            part = said
        } else {
            return nil
        }
        return (at..<end, "T\(padded(clockHour(first, part), 2)):00/T\(padded(clockHour(second, part), 2)):00")
    }

    private func hour(_ at: Int) -> Int? {
        let piece = pieces[at]
        guard
            piece.kind == .number && piece.style == .plain || piece.word.number == .digit || piece.word.number == .teen,
            (1...12).contains(piece.kind == .number ? piece.value : piece.word.value)
        else { return nil }
        return Int(piece.kind == .number ? piece.value : piece.word.value)
    }

    /// "Last night", "in the evening", "tonight", "this morning" behind an hour.
    func partOfDay(_ at: Int) -> Role? {
        let role = pieces[at].word.role
        if role == .tonight { return .night }
        let next = role == .in && pieces[at + 1].word.role == .the ? at + 2 : at + 1
        guard role == .in || role == .this || role == .last || role == .on else { return nil }
        let part = pieces[next].word.role
        return [.morning, .afternoon, .evening, .night].contains(part) ? part : nil
    }

    /// The hour of 24 that one of 12 is in a part of the day; "2 last night" is after midnight.
    func clockHour(_ hour: Int, _ part: Role) -> Int {
        switch part {
        case .am, .morning: hour % 12
        case .night where hour <= 5: hour
        case .pm, .afternoon, .evening, .night: hour % 12 + 12
        default: hour
        }
    }
}

import ReportKit

extension DateReader {
    /// "two days ago", "eight days after", "in two weeks", "within 3 years", "2 weeks before May 13", "3 next weeks".
    func countedTime(at: Int) -> CalendarPoint? {
        let word = pieces[at].word
        switch word.role {
        case .in: return inLength(at)
        case .within: return withinLength(at)
        case .less, .more: return lessThan(at)
        default: break
        }
        guard
            word.number != .none || pieces[at].kind == .number || word.role == .a || word.role == .couple
                || amounts.numerals.isFractionSign(at)
        else { return nil }
        if let found = numberedNext(at) { return found }
        guard let length = length(at: at) else { return nil }
        return directed(length, at: length.run.upperBound)
    }

    /// "3 next weeks".
    private func numberedNext(_ at: Int) -> CalendarPoint? {
        guard let count = amounts.numerals.numeral(at: at), count.kind == .cardinal, count.value >= 1,
            count.value < 1000,
            let offset = offset(pieces[count.run.upperBound].word.role), offset != 0
        else { return nil }
        let unit = pieces[count.run.upperBound + 1].word.time
        guard unit != .none, unit != .weekend, Grain(unit) != nil || unit == .fortnight else { return nil }
        return CalendarPoint(
            at..<count.run.upperBound + 2, .period, rolling(count.value, unit, offset),
            value: duration(count.value, unit))
    }

    private func directed(_ length: Length, at: Int) -> CalendarPoint? {
        let start = length.run.lowerBound
        switch pieces[at].word.role {
        case .ago: return moved(length, start..<at + 1, by: -1, from: published)
        case .hence: return moved(length, start..<at + 1, by: 1, from: published)
        case .later, .earlier:
            let sign = pieces[at].word.role == .later ? 1.0 : -1.0
            if pieces[at + 1].key == "than" { return nil }
            return moved(length, start..<at + 1, by: sign, from: published, anchored: false)
        case .from: return fromDay(length, at)
        case .before, .after: return besideDay(length, at)
        default: return nil
        }
    }

    private func moved(_ length: Length, _ run: Range<Int>, by sign: Double, from day: Day?, anchored: Bool = true)
        -> CalendarPoint
    {
        var end = day
        for part in length.parts { end = end?.adding(part.count * sign, part.unit) }
        let exact = length.parts.allSatisfy { $0.unit == .day || $0.unit == .week || $0.unit == .fortnight }
        let isShort = length.parts.allSatisfy(\.unit.timex.clock)
        let stretch = isShort ? nil : end.map { Stretch($0) }
        return CalendarPoint(run, .relative, stretch, value: length.value, anchored: anchored && exact)
    }

    func isAnchorDay(_ at: Int) -> Bool { [.now, .today, .tomorrow, .yesterday].contains(pieces[at].word.role) }

    /// "two days from tomorrow", "a week from Friday".
    private func fromDay(_ length: Length, _ at: Int) -> CalendarPoint? {
        let run = length.run.lowerBound..<at + 2
        switch pieces[at + 1].word.role {
        case .now, .today: return moved(length, run, by: 1, from: published)
        case .tomorrow: return moved(length, run, by: 1, from: published.map { $0 + 1 })
        case .yesterday: return moved(length, run, by: 1, from: published.map { $0 + -1 })
        default:
            guard let day = point(at: at + 1), day.isDay else { return nil }
            let solved = resolved(day)
            return moved(
                length, run.lowerBound..<day.run.upperBound, by: 1, from: solved.stretch?.from,
                anchored: solved.anchored)
        }
    }

    /// "2 weeks before May 13 1999"; "eight days after" the thing told next keeps its length, and no day.
    private func besideDay(_ length: Length, _ at: Int) -> CalendarPoint? {
        let sign = pieces[at].word.role == .after ? 1.0 : -1.0
        if let day = point(at: at + 1), day.isDay, day.kind != .period {
            let solved = resolved(day)
            return moved(
                length, length.run.lowerBound..<day.run.upperBound, by: sign, from: solved.stretch?.from,
                anchored: solved.anchored)
        }
        guard length.parts.allSatisfy({ !$0.unit.timex.clock }) else { return nil }
        return CalendarPoint(length.run.lowerBound..<at + 1, .relative, nil, value: length.value)
    }

    /// "in two weeks": a day to come, unless what has been is told, or "the first time in two years".
    private func inLength(_ at: Int) -> CalendarPoint? {
        guard let length = length(at: at + 1), !length.parts.allSatisfy(\.unit.timex.clock),
            pieces[length.run.upperBound].word.role != .of
        else { return nil }
        var end = length.run.upperBound
        let apostrophe = pieces[end].kind == .sign && (pieces[end].byte == 0x27 || pieces[end].key == "’")
        let hasTime = pieces[end].key == "'s" || apostrophe || pieces[end].key == "time"
        if !hasTime, isFirstIn(at) || tense(at) != .future { return nil }
        if length.parts.contains(where: { $0.unit == .second || $0.unit == .minute }) { return nil }
        end = length.run.upperBound
        return moved(length, at..<end, by: 1, from: published)
    }

    /// "the first … in two years", "the worst in a decade".
    private func isFirstIn(_ at: Int) -> Bool {
        for near in max(0, at - 8)..<max(0, at) {
            let piece = pieces[near]
            if piece.word.number.isOrdinal || piece.key == "only" || piece.word.role == .most { return true }
            let length = Int(piece.end - piece.start)
            if piece.kind == .word, length > 4, pieces.text[Int(piece.end) - 3] == 0x65,
                pieces.text[Int(piece.end) - 2] == 0x73, pieces.text[Int(piece.end) - 1] == 0x74
            {
                return true
            }
        }
        return false
    }

    private func until(_ length: Length) -> Stretch? {
        var end = published
        for part in length.parts { end = end?.adding(part.count, part.unit) }
        return published.flatMap { start in end.map { Stretch(start, max($0, start)) } }
    }

    private func withinLength(_ at: Int) -> CalendarPoint? {
        guard let length = length(at: at + 1), length.parts.allSatisfy({ !$0.unit.timex.clock }),
            pieces[length.run.upperBound].word.role != .of
        else { return nil }
        return CalendarPoint(
            at..<length.run.upperBound, .period, until(length), value: length.value, anchored: tense(at) != .past)
    }

    /// "less than 2 weeks from today".
    private func lessThan(_ at: Int) -> CalendarPoint? {
        guard pieces[at].word.role == .less, pieces[at + 1].key == "than", let length = length(at: at + 2) else {
            return nil
        }
        let end = length.run.upperBound
        guard pieces[end].word.role == .from, isAnchorDay(end + 1) else { return nil }
        return CalendarPoint(at..<end + 2, .period, until(length), value: length.value)
    }
}

import ReportKit

extension DateReader {
    /// A length of time: what it is made of, largest first or not, as written.
    struct Length {
        var run: Range<Int>
        var parts: [(count: Double, unit: TimeUnit)]
        /// True where the text says "a" or "another" instead of a number.
        var unnumbered = false

        var value: String { Length.timex(parts) }

        /// `P2Y1M21D`, `PT1.5H`.
        static func timex(_ parts: [(count: Double, unit: TimeUnit)]) -> String {
            var date = "", clock = ""
            let order = ["Y", "M", "W", "D", "H", "S"]
            let sorted = parts.sorted { left, right in
                (left.unit.timex.clock ? 1 : 0, order.firstIndex(of: left.unit.timex.letter) ?? 0)
                    < (right.unit.timex.clock ? 1 : 0, order.firstIndex(of: right.unit.timex.letter) ?? 0)
            }
            for part in sorted {
                let (letter, isClock, times) = part.unit.timex
                let piece = plain(part.count * times) + letter
                if isClock { clock += piece } else { date += piece }
            }
            return "P" + date + (clock.isEmpty ? "" : "T" + clock)
        }

        static func plain(_ value: Double) -> String {
            value == value.rounded() && value.magnitude < 1e15
                ? String(Int(value)) : String((value * 10_000).rounded() / 10_000)
        }
    }

    func duration(_ count: Double, _ unit: TimeUnit) -> String { Length.timex([(count, unit)]) }

    /// "eight days", "5 years 1 month 12 days", "one hour and a half", "20-year", "another day", "half an hour".
    func length(at: Int) -> Length? {
        guard var length = firstLength(at) else { return nil }
        takeHalf(&length)
        var joins = 0
        while joins < 5, let next = followingLength(length) {
            length.parts += next.parts
            length.run = length.run.lowerBound..<next.run.upperBound
            joins += 1
        }
        return length
    }

    private func firstLength(_ at: Int) -> Length? {
        let word = pieces[at].word
        let next = pieces[at + 1].word
        if word.role == .a,
            next.role == .couple || next.number != .none && next.time == .none || next.number == .quarter
        {
            return numbered(at)
        }
        if word.role == .another || word.role == .whole || word.role == .a || word.role == .the {
            return unnumbered(at)
        }
        if word.role == .couple, pieces[at + 1].word.role == .of, pieces[at + 2].word.time != .none,
            pieces[at - 1].word.role != .a
        {
            return Length(run: at..<at + 3, parts: [(2, pieces[at + 2].word.time)])
        }
        return numbered(at)
    }

    private func numbered(_ at: Int) -> Length? {
        guard let numeral = amounts.numerals.numeral(at: at), numeral.kind != .ordinal, numeral.value > 0,
            numeral.value < 1e9
        else { return nil }
        if numeral.vague, pieces[numeral.run.upperBound - 1].word.role != .couple { return nil }
        var next = amounts.afterHyphen(numeral.run.upperBound)
        if pieces[next].word.role == .a,
            numeral.kind == .fraction || numeral.value.truncatingRemainder(dividingBy: 1) != 0
        {
            next += 1
        }
        if pieces[next].word.role == .of, numeral.vague { next += 1 }
        guard let unit = unit(next, digits: pieces[numeral.run.upperBound - 1].kind == .number) else { return nil }
        // "the 2006 second pick"
        if pieces[next].key == "second", numeral.value != 1, pieces[next - 1].kind != .hyphen { return nil }
        let behind = amounts.afterHyphen(next + 1)
        if pieces[behind].word.role == .old { return nil }
        if pieces[behind].word.role == .of, pieces[behind + 1].word.role == .age { return nil }
        return Length(run: at..<next + 1, parts: [(numeral.value, unit)])
    }

    /// The unit of time at piece `at`; "h", "d", "s" only behind digits.
    private func unit(_ at: Int, digits: Bool) -> TimeUnit? {
        let piece = pieces[at]
        if piece.word.time != .none { return piece.word.time == .weekend ? nil : piece.word.time }
        guard digits, piece.tight(.word) else { return nil }
        if piece.key == "h" { return .hour }
        if piece.key == "d" { return .day }
        if piece.key == "y" { return .year }
        return nil
    }

    /// "another day", "a whole year", "an hour" behind a preposition; no rate ("$5 a day").
    private func unnumbered(_ at: Int) -> Length? {
        var next = at
        let role = pieces[at].word.role
        if role == .a || role == .the { next += 1 }
        let whole = pieces[next].word.role == .whole || pieces[next].word.role == .another
        if whole { next += 1 }
        if pieces[next].kind == .hyphen { return nil }
        let piece = pieces[next]
        guard piece.word.time != .none, piece.word.time != .weekend, piece.word.number == .none || whole else {
            return nil
        }
        let isShort = piece.word.time == .hour || piece.word.time == .minute
        if role == .the, !whole {
            return isShort && pieces[at - 1].word.role == .for
                ? Length(run: at..<next + 1, parts: [(1, piece.word.time)], unnumbered: true) : nil
        }
        if role == .a, !whole, !isAfterPreposition(at), !isBeforeDirection(next + 1) { return nil }
        return Length(run: at..<next + 1, parts: [(1, piece.word.time)], unnumbered: true)
    }

    private func isAfterPreposition(_ at: Int) -> Bool {
        let before = pieces[at - 1]
        return [.for, .in, .within, .after, .over, .about, .during].contains(DateReader.lead(before))
            && pieces[at + 1].kind == .word
            || Lexicon.beforeLength.contains(before.key)
    }

    private enum Lead { case none, `for`, `in`, within, after, over, about, during }

    private static func lead(_ piece: Piece) -> Lead {
        switch piece.word.role {
        case .for: .for
        case .in: .in
        case .within: .within
        case .after: .after
        case .over: .over
        case .during: .during
        default: .none
        }
    }

    private func isBeforeDirection(_ at: Int) -> Bool {
        [.ago, .later, .earlier, .before, .after, .hence].contains(pieces[at].word.role)
            || pieces[at].word.role == .from && isAnchorDay(at + 1)
    }

    /// "and a half", "and a quarter" behind the unit.
    private func takeHalf(_ length: inout Length) {
        var at = length.run.upperBound
        guard pieces[at].word.role == .and, length.parts.count == 1 else { return }
        at += 1
        if pieces[at].word.role == .a { at += 1 }
        let part = pieces[at].word
        guard part.number == .half || part.number == .quarter, pieces[at + 1].word.time == .none,
            pieces[at + 1].word.role != .of,
            pieces[at + 1].word.number == .none, pieces[at + 1].kind != .hyphen
        else { return }
        length.parts[0].count += part.value
        length.run = length.run.lowerBound..<at + 1
    }

    private func followingLength(_ length: Length) -> Length? {
        var at = length.run.upperBound
        if pieces[at].byte == 0x2C { at += 1 }
        if pieces[at].word.role == .and { at += 1 }
        guard
            pieces[at].kind == .number || pieces[at].word.number == .digit || pieces[at].word.number == .teen
                || pieces[at].word.number == .ten,
            let next = numbered(at), !length.parts.contains(where: { $0.unit == next.parts[0].unit })
        else { return nil }
        return next
    }

    /// A length of time that stands for itself.
    func duration(at: Int) -> Length? {
        guard let length = length(at: at) else { return nil }
        return length
    }
}

extension Lexicon {
    static let beforeLength = Lexicon(
        "about nearly almost least than only just half another lasted last lasts took take takes every under exactly roughly around"
    )
}

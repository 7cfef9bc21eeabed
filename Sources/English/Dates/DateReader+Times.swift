import ReportKit

extension DateReader {
    /// "8 p.m.", "5pm", "11:30", "14:00 GMT", "noon": a time of day, with its zone.
    func clockTime(at: Int) -> (run: Range<Int>, value: String)? {
        let piece = pieces[at]
        switch piece.word.role {
        case .noon where pieces[at - 1].word.role != .the: return (at..<at + 1, "T12:00")
        case .midnight: return (at..<at + 1, "T00:00")
        default: break
        }
        guard piece.kind == .number || piece.kind == .word && piece.word.number != .none && piece.word.value <= 12
        else { return nil }
        guard piece.kind == .word || piece.style == .plain && piece.digits <= 4 || isPointTime(piece) else {
            return nil
        }
        guard !piece.tight || pieces[at - 1].byte == 0x28 || pieces[at - 1].byte == 0x22 else { return nil }
        if let span = hourSpan(at) { return span }
        return colonTime(at) ?? hourTime(at)
    }

    private func isPointTime(_ piece: Piece) -> Bool {
        piece.style == .decimal && piece.digits <= 4 && piece.value < 24
    }

    private func colonTime(_ at: Int) -> (run: Range<Int>, value: String)? {
        guard pieces[at].kind == .number, pieces[at].digits <= 2, pieces[at].value < 24, pieces[at + 1].byte == 0x3A,
            pieces[at + 2].kind == .number, pieces[at + 2].digits == 2, pieces[at + 2].style == .plain,
            pieces[at + 2].value < 60,
            pieces[at + 1].tight && pieces[at + 2].tight || half(at + 3) != nil || isHours(at + 3)
                || isSaidOfDay(at + 3),
            !isOfMatch(at + 3)
        else { return nil }
        var end = at + 3
        if pieces[end].tight(0x3A), pieces[end + 1].tight(.number), pieces[end + 1].digits == 2 { end += 2 }
        return finished(at, Int(pieces[at].value), Int(pieces[at + 2].value), end)
    }

    /// "09:10 hours", "1230 hrs".
    private func isHours(_ at: Int) -> Bool { Self.hours.contains(pieces[at].key) }

    /// "With 7:41 left", "4:43 to play": what is left of a match.
    private func isOfMatch(_ at: Int) -> Bool {
        if Self.ofMatch.contains(pieces[at].key) { return true }
        return pieces[at].word.role == .to && Self.afterTo.contains(pieces[at + 1].key)
            || pieces[at].word.role == .in && pieces[at + 1].word.role == .the && pieces[at + 2].word.number.isOrdinal
    }

    /// "9 : 25 Thursday morning", "6 : 41 last night", "7 : 30 in the evening".
    private func isSaidOfDay(_ at: Int) -> Bool {
        let word = pieces[at].word
        if word.weekday > 0 || [.morning, .afternoon, .evening, .night, .today, .yesterday].contains(word.role) {
            return true
        }
        let next = word.role == .in && pieces[at + 1].word.role == .the ? at + 2 : at + 1
        return (word.role == .in || word.role == .this || word.role == .last || word.role == .on)
            && ([.morning, .afternoon, .evening, .night].contains(pieces[next].word.role)
                || pieces[next].word.weekday > 0)
    }

    private static let hours = Lexicon("hours hrs")
    private static let ofMatch = Lexicon("left remaining remained into elapsed mark")
    private static let afterTo = Lexicon("play go")

    /// An hour with "am", "p.m.", "o'clock" or a zone behind it.
    private func hourTime(_ at: Int) -> (run: Range<Int>, value: String)? {
        let piece = pieces[at]
        let isPoint = piece.kind == .number && piece.style == .decimal
        let hour: Int, minute: Int
        if isPoint {
            hour = Int(piece.value)
            minute = Int(((piece.value - piece.value.rounded(.down)) * 100).rounded())
        } else if piece.kind == .number, piece.digits == 4 {
            (hour, minute) = (Int(piece.value) / 100, Int(piece.value) % 100)
        } else {
            (hour, minute) = (Int(piece.value), 0)
        }
        guard hour <= 24, minute < 60 else { return nil }
        let half = half(at + 1)
        let isSure =
            half != nil || pieces[at + 1].word.role == .oclock || isMilitary(at) || isBesideZone(at)
            || pieces[at + 1].word.role == .zone && pieces[at + 1].capitals && piece.kind == .number
        guard isSure, hour <= 12 || half == nil else { return nil }
        return finished(at, hour, minute, pieces[at + 1].word.role == .oclock || isMilitary(at) ? at + 2 : at + 1)
    }

    /// "At 1230 hours": four digits, and no length of time.
    private func isMilitary(_ at: Int) -> Bool {
        let before = pieces[at - 1]
        return pieces[at].kind == .number && pieces[at].digits == 4 && isHours(at + 1)
            && pieces[at + 2].word.role != .of
            && (before.word.role != .none && before.word.role != .over || Self.beforeHour.contains(before.key))
    }

    /// "At 1353 (1023 GMT)".
    private func isBesideZone(_ at: Int) -> Bool {
        pieces[at].digits == 4 && pieces[at - 1].word.role == .at && pieces[at + 1].byte == 0x28
            && pieces[at + 2].kind == .number && pieces[at + 3].word.role == .zone
    }

    private static let beforeHour = Lexicon("about around approximately")

    /// "am", "p.m." at piece `at`.
    private func half(_ at: Int) -> (isAfternoon: Bool, end: Int)? {
        let piece = pieces[at]
        if piece.word.role == .am || piece.word.role == .pm { return (piece.word.role == .pm, at + 1) }
        guard piece.key == "a" || piece.key == "p", pieces[at + 1].tight(0x2E), pieces[at + 2].key == "m" else {
            return nil
        }
        return (piece.key == "p", pieces[at + 3].tight(0x2E) ? at + 4 : at + 3)
    }

    private func finished(_ at: Int, _ hour: Int, _ minute: Int, _ end: Int) -> (run: Range<Int>, value: String) {
        var hour = hour, end = end
        if let half = half(end) {
            hour = half.isAfternoon ? hour % 12 + 12 : hour % 12
            end = half.end
        }
        if let part = partOfDay(end), hour <= 12 { hour = clockHour(hour, part) }
        var value = "T\(padded(hour, 2)):\(padded(minute, 2))"
        let zone = pieces[end].byte == 0x28 ? end + 1 : end
        if pieces[zone].word.role == .zone, zone == end, pieces[zone].capitals {
            if pieces[zone].key == "gmt" || pieces[zone].key == "utc" { value += "Z" }
            end = zone + 1
        }
        return (at..<end, value)
    }
}

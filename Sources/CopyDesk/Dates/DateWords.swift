/// A date cut into numbers, words and signs.
struct DateWords {
    enum Word: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case sign(UInt8)
    }
    private(set) var words: [Word] = []

    init(_ bytes: [UInt8]) {
        var at = 0
        while at < bytes.count {
            let start = at
            if isDigit(bytes[at]) {
                while at < bytes.count, isDigit(bytes[at]), at - start < 18 { at += 1 }
                let value = bytes[start..<at].reduce(0) { $0 * 10 + Int($1 - 0x30) }
                words.append(.number(value, digits: at - start))
            } else if isLetter(bytes[at]) || bytes[at] >= 0x80 {
                while at < bytes.count, isLetter(bytes[at]) || bytes[at] >= 0x80 { at += 1 }
                words.append(.word(String(decoding: bytes[start..<at], as: UTF8.self).lowercased()))
            } else {
                if bytes[at] > 0x20 { words.append(.sign(bytes[at])) }
                at += 1
            }
        }
    }

    /// The number at `at`, where it has one of these lengths.
    func number(_ at: Int, digits: ClosedRange<Int>) -> Int? {
        guard words.indices.contains(at), case .number(let value, let length) = words[at], digits.contains(length)
        else { return nil }
        return value
    }

    func isSign(_ at: Int, _ sign: Character) -> Bool {
        words.indices.contains(at) && words[at] == .sign(sign.asciiValue ?? 0)
    }

    /// `2021-12-16T10:00:00+01:00` and its shorter forms; `20211216T100000Z`; `2021/12/16`.
    func iso() -> Moment? {
        if let packed = number(0, digits: 8...8) {
            return moment(packed / 10_000, packed / 100 % 100, packed % 100, timeAt: 1)
        }
        if let packed = number(0, digits: 14...14) {
            let (date, time) = (packed / 1_000_000, packed % 1_000_000)
            return Moment(
                year: date / 10_000, month: date / 100 % 100, day: date % 100, hour: time / 10_000,
                minute: time / 100 % 100,
                second: time % 100, zone: zone(at: 1))
        }
        guard let year = number(0, digits: 4...4), (1800...2200).contains(year) else { return nil }
        guard words.count > 1 else { return Moment(year: year, month: 1, day: 1) }
        guard isSign(1, "-") || isSign(1, "/") || isSign(1, "."), let month = number(2, digits: 1...2) else {
            return nil
        }
        guard isSign(3, "-") || isSign(3, "/") || isSign(3, "."), let day = number(4, digits: 1...2) else {
            return words.count == 3 ? Moment(year: year, month: month, day: 1) : nil
        }
        return moment(year, month, day, timeAt: 5)
    }

    private func moment(_ year: Int, _ month: Int, _ day: Int, timeAt start: Int) -> Moment? {
        var at = start
        if at < words.count, words[at] == .word("t") || words[at] == .sign(0x2C) { at += 1 }
        if let packed = number(at, digits: 6...6) {
            return Moment(
                year: year, month: month, day: day, hour: packed / 10_000, minute: packed / 100 % 100,
                second: packed % 100, zone: zone(at: at + 1))
        }
        if let packed = number(at, digits: 4...4) {
            return Moment(
                year: year, month: month, day: day, hour: packed / 100, minute: packed % 100, zone: zone(at: at + 1))
        }
        guard let (hour, minute, second, next) = clock(at) else { return Moment(year: year, month: month, day: day) }
        return Moment(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second, zone: zone(at: next))
    }

    /// `10:00`, `10:00:30.5`, `10.30 am`, `10 pm`: hour, minute, second and where the zone would stand.
    func clock(_ at: Int) -> (Int, Int, Int, Int)? {
        guard var hour = number(at, digits: 1...2) else { return nil }
        var (minute, second, next) = (0, 0, at + 1)
        if isSign(next, ":") || isSign(next, "."), let value = number(next + 1, digits: 2...2) {
            (minute, next) = (value, next + 2)
            if isSign(next, ":"), let value = number(next + 1, digits: 1...2) { (second, next) = (value, next + 2) }
            if isSign(next, ".") || isSign(next, ","), number(next + 1, digits: 1...9) != nil { next += 2 }
        } else if half(next) == nil {
            return nil
        }
        if let (offset, length) = half(next) {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + offset
            next += length
        }
        return (hour, minute, second, next)
    }

    /// `am`, `p.m.`: the hours to add, and the words it takes.
    private func half(_ at: Int) -> (Int, Int)? {
        guard words.indices.contains(at), case .word(let word) = words[at] else { return nil }
        if word == "am" || word == "pm" { return (word == "pm" ? 12 : 0, 1) }
        guard word == "a" || word == "p", isSign(at + 1, "."), at + 2 < words.count, words[at + 2] == .word("m") else {
            return nil
        }
        return (word == "p" ? 12 : 0, isSign(at + 3, ".") ? 4 : 3)
    }

    /// `Z`, `GMT`, `+0100`, `-05:00`, `EST`: minutes east of Greenwich.
    func zone(at start: Int) -> Int? {
        var at = start
        while isSign(at, "(") || isSign(at, ",") { at += 1 }
        guard words.indices.contains(at) else { return nil }
        if case .word(let word) = words[at], let named = Self.zones[word] {
            return named == 0 ? zone(at: at + 1) ?? 0 : named
        }
        guard isSign(at, "+") || isSign(at, "-") else { return nil }
        let sign = isSign(at, "-") ? -1 : 1
        if let packed = number(at + 1, digits: 4...4) { return sign * (packed / 100 * 60 + packed % 100) }
        guard let hours = number(at + 1, digits: 1...2) else { return nil }
        return sign * (hours * 60 + (isSign(at + 2, ":") ? number(at + 3, digits: 2...2) ?? 0 : 0))
    }

    /// The zones that news writes; letters that stand for several are read as the Western one.
    static let zones: [String: Int] = [
        "z": 0, "gmt": 0, "ut": 0, "utc": 0, "wet": 0, "bst": 60, "cet": 60, "west": 60, "cest": 120, "eet": 120,
        "eest": 180, "msk": 180,
        "gst": 240, "ist": 330, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720,
        "nzdt": 780,
        "ast": -240, "adt": -180, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
        "pst": -480, "pdt": -420,
        "et": -300, "ct": -360, "mt": -420, "pt": -480, "akst": -540, "hst": -600,
    ]
}

import ReportKit

/// Feasts with a day of their own in every year.
enum Holiday {
    /// The day a feast falls on.
    enum Rule: Sendable {
        case fixed(Int, Int)
        /// The nth weekday of a month; -1 the last.
        case nth(Int, weekday: Int, month: Int)
        /// So many days after Easter Sunday.
        case easter(Int)
        /// The day after the nth weekday.
        case after(Int, weekday: Int, month: Int)
    }

    /// Whether a word can begin the name of a feast.
    static func begins(_ key: WordKey) -> Bool { first.contains(key) }

    static let all: [(words: [WordKey], rule: Rule)] = names.map {
        ($0.0.split(separator: " ").map { WordKey($0) }, $0.1)
    }

    private static let first = Lexicon(
        names.compactMap { $0.0.split(separator: " ").first.map(String.init) }.joined(separator: " "))

    /// Longer names first.
    private static let names: [(String, Rule)] = [
        ("new year 's eve", .fixed(12, 31)), ("new years eve", .fixed(12, 31)), ("new year 's day", .fixed(1, 1)),
        ("new year day", .fixed(1, 1)), ("new years day", .fixed(1, 1)), ("christmas eve", .fixed(12, 24)),
        ("christmas day", .fixed(12, 25)), ("christmas", .fixed(12, 25)), ("xmas", .fixed(12, 25)),
        ("boxing day", .fixed(12, 26)),
        ("valentine 's day", .fixed(2, 14)), ("valentines day", .fixed(2, 14)), ("saint patrick 's day", .fixed(3, 17)),
        ("st . patrick 's day", .fixed(3, 17)), ("st patrick 's day", .fixed(3, 17)),
        ("april fool 's day", .fixed(4, 1)),
        ("april fools day", .fixed(4, 1)), ("earth day", .fixed(4, 22)), ("may day", .fixed(5, 1)),
        ("independence day", .fixed(7, 4)),
        ("bastille day", .fixed(7, 14)), ("halloween", .fixed(10, 31)), ("all saints day", .fixed(11, 1)),
        ("veterans day", .fixed(11, 11)), ("armistice day", .fixed(11, 11)), ("remembrance day", .fixed(11, 11)),
        ("groundhog day", .fixed(2, 2)), ("cinco de mayo", .fixed(5, 5)), ("juneteenth", .fixed(6, 19)),
        ("guy fawkes night", .fixed(11, 5)), ("australia day", .fixed(1, 26)), ("anzac day", .fixed(4, 25)),
        ("canada day", .fixed(7, 1)),
        ("good friday", .easter(-2)), ("easter sunday", .easter(0)), ("easter monday", .easter(1)),
        ("easter", .easter(0)),
        ("ash wednesday", .easter(-46)), ("palm sunday", .easter(-7)), ("maundy thursday", .easter(-3)),
        ("whit monday", .easter(50)),
        ("ascension day", .easter(39)), ("black friday", .after(4, weekday: 4, month: 11)),
        ("cyber monday", .nth(-1, weekday: 1, month: 11)),
        ("thanksgiving day", .nth(4, weekday: 4, month: 11)), ("thanksgiving", .nth(4, weekday: 4, month: 11)),
        ("labor day", .nth(1, weekday: 1, month: 9)), ("labour day", .nth(1, weekday: 1, month: 9)),
        ("memorial day", .nth(-1, weekday: 1, month: 5)), ("columbus day", .nth(2, weekday: 1, month: 10)),
        ("martin luther king day", .nth(3, weekday: 1, month: 1)), ("mlk day", .nth(3, weekday: 1, month: 1)),
        ("presidents day", .nth(3, weekday: 1, month: 2)), ("president 's day", .nth(3, weekday: 1, month: 2)),
        ("mother 's day", .nth(2, weekday: 7, month: 5)), ("mothers day", .nth(2, weekday: 7, month: 5)),
        ("father 's day", .nth(3, weekday: 7, month: 6)), ("fathers day", .nth(3, weekday: 7, month: 6)),
    ]

    static func day(_ rule: Rule, in year: Int) -> Day? {
        switch rule {
        case .fixed(let month, let day): return Day(year, month, day)
        case .easter(let offset): return easterSunday(year).map { $0 + offset }
        case .nth(let number, let weekday, let month): return nth(number, weekday, month, year)
        case .after(let number, let weekday, let month): return nth(number, weekday, month, year).map { $0 + 1 }
        }
    }

    private static func nth(_ number: Int, _ weekday: Int, _ month: Int, _ year: Int) -> Day? {
        guard let month = Stretch(year: year, month: month) else { return nil }
        if number < 0 {
            let last = month.to + -1
            return last + -((last.weekday - weekday + 7) % 7)
        }
        return month.from + ((weekday - month.from.weekday + 7) % 7 + (number - 1) * 7)
    }

    /// The Gregorian computus, after the anonymous rule in Nature, 1876.
    private static func easterSunday(_ year: Int) -> Day? {
        guard (1583...9998).contains(year) else { return nil }
        let a = year % 19, b = year / 100, c = year % 100
        let d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let i = c / 4, k = c % 4
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Day(year, n / 31, n % 31 + 1)
    }
}

extension DateReader {
    /// "Easter 2018", "Independence Day of this year", "Christmas".
    func holiday(at: Int) -> CalendarPoint? {
        guard Holiday.begins(pieces[at].key), let feast = Holiday.all.first(where: { matches($0.words, at) }) else {
            return nil
        }
        let end = at + feast.words.count
        guard !modifiesNoun(at, end) else { return nil }
        if let year = yearBehind(end) {
            return CalendarPoint(
                at..<year.end, .date, Holiday.day(feast.rule, in: year.year).map { Stretch($0) }, value: "XXXX")
        }
        guard let published else { return CalendarPoint(at..<end, .date, nil, value: "XXXX-XX-XX") }
        let now = published.components.year
        if let offset = yearOffset(end) {
            return CalendarPoint(
                at..<offset.end, .date, Holiday.day(feast.rule, in: now + offset.offset).map { Stretch($0) },
                value: "XXXX")
        }
        let days = [now - 1, now, now + 1].compactMap { Holiday.day(feast.rule, in: $0) }
        let best = choose(days, at: at)
        return CalendarPoint(at..<end, .date, best.day.map { Stretch($0) }, value: "XXXX-XX-XX", anchored: best.sure)
    }

    /// "A Christmas party", "Easter shoppers": what kind of thing, no day; "the Christmas holidays" and "at Christmas people" are days.
    private func modifiesNoun(_ at: Int, _ end: Int) -> Bool {
        let next = pieces[end], before = pieces[at - 1].word.role
        guard next.kind == .word, !next.capital, next.word.role == .none, next.word.time == .none,
            next.word.weekday == 0,
            !Lexicon.stops.contains(next.key), !Lexicon.feastDays.contains(next.key)
        else { return false }
        return ![.on, .at, .by, .before, .after, .since, .until, .this, .last, .next, .over].contains(before)
    }

    private func matches(_ words: [WordKey], _ at: Int) -> Bool {
        for (offset, word) in words.enumerated() where pieces[at + offset].key != word { return false }
        return true
    }
}

extension Lexicon {
    /// What of a feast is a stretch of days.
    fileprivate static let feastDays = Lexicon(
        "eve holiday holidays break season period weekend vacation recess morning")
}

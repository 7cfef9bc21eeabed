/// What a word can mean where numbers and dates are read. "Second" is an ordinal and a length of time, "pound" money
/// and a weight: which one it is, the words beside it decide.
struct Word: Sendable {
    /// The number it stands for, by `number`: 7, 1000, the denominator of "thirds".
    var value: Double = 0
    var number = NumberClass.none
    var time = TimeUnit.none
    var role = Role.none
    /// 1 for January to 12.
    var month: UInt8 = 0
    /// True for "Jan", "Sept": a point may follow.
    var short = false
    /// 1 for Monday to 7.
    var weekday: UInt8 = 0
    /// Index into `Currency.all`, from 1.
    var currency: UInt16 = 0
    /// Index into `Unit.all`, from 1.
    var unit: UInt8 = 0
}

/// How a number word combines with its neighbours.
enum NumberClass: UInt8, Sendable {
    case none, zero, digit, teen, ten, hundred, scale, dozen, half, quarter
    /// "dozens", "thousands": a round plural.
    case many
    /// "thirds", "quarters": the parts of a fraction.
    case parts
    case ordinalDigit, ordinalTeen, ordinalTen, ordinalHundred, ordinalScale

    var isOrdinal: Bool { rawValue >= NumberClass.ordinalDigit.rawValue }
}

/// A length of time.
enum TimeUnit: UInt8, Sendable {
    case none, second, minute, hour, day, week, fortnight, month, quarter, year, decade, century, weekend

    /// The letter in an ISO 8601 duration, whether it stands behind the T, and how many of the letter's units it is.
    var timex: (letter: String, clock: Bool, times: Double) {
        switch self {
        case .second: ("S", true, 1)
        case .minute: ("M", true, 1)
        case .hour: ("H", true, 1)
        case .none, .day: ("D", false, 1)
        case .weekend: ("D", false, 2)
        case .week: ("W", false, 1)
        case .fortnight: ("W", false, 2)
        case .month: ("M", false, 1)
        case .quarter: ("M", false, 3)
        case .year: ("Y", false, 1)
        case .decade: ("Y", false, 10)
        case .century: ("Y", false, 100)
        }
    }

    /// As `Figure.unit` names it.
    var name: String {
        switch self {
        case .none: ""
        case .second: "second"
        case .minute: "minute"
        case .hour: "hour"
        case .day: "day"
        case .week: "week"
        case .fortnight: "fortnight"
        case .month: "month"
        case .quarter: "quarter"
        case .year: "year"
        case .decade: "decade"
        case .century: "century"
        case .weekend: "weekend"
        }
    }
}

/// What a small word does in a number or a date.
enum Role: UInt8, Sendable {
    case none
    case the, a, and, or, of, to, from, between, `in`, on, at, by, until, through, since, `for`, during, within, over
    case point, minus, per, percent, cent, percentage, points, basis, couple, another, whole
    case last, next, this, following
    case ago, later, earlier, before, after, hence, now, today, yesterday, tomorrow, tonight
    case old, age, aged, rest, end, middle, start, early, late, mid
    case spring, summer, autumn, winter
    case morning, afternoon, evening, night, noon, midnight, am, pm, oclock, zone
    case each, more, less, least, most, square, cubic, metric
    /// "several", "few": a count without a number; "pair", "trio"; "twice"; "no", which counts none.
    case several, few, pair, twice, no
}

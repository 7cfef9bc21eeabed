import ReportKit

/// A day or stretch as the text gives it, with what it leaves open.
///
/// Every reader of dates is asked for one at every word that a date can begin with, so that it is kept small.
struct CalendarPoint {
    var run: Range<Int>
    var kind = DateMention.Kind.date
    @Small var year: Int?
    @Small var month: Int?
    @Small var day: Int?
    @Small var weekday: Int?
    /// What it covers, where that is known without looking further.
    var stretch: Stretch?
    /// The value where no stretch is known.
    var value: String?
    /// False where the stretch is a guess.
    var anchored = true
    @Small var misfit: Int?
    @Small private var firstMonth: Int?
    @Small private var monthBehind: Int?
    /// `.start`, `.middle` or `.end` where only that edge of the stretch is meant.
    var edge = Role.none

    init(_ run: Range<Int>, _ kind: DateMention.Kind = .date) {
        self.run = run
        self.kind = kind
    }

    init(_ run: Range<Int>, _ kind: DateMention.Kind, _ stretch: Stretch?, value: String, anchored: Bool = true) {
        self.run = run
        self.kind = kind
        self.stretch = stretch
        self.value = value
        self.anchored = anchored && stretch != nil
    }

    /// A part of a year without the year, as months: "the third quarter".
    var months: Range<Int>? {
        get {
            guard let first = firstMonth, let end = monthBehind, first <= end else { return nil }
            return first..<end
        }
        set { (firstMonth, monthBehind) = (newValue?.lowerBound, newValue?.upperBound) }
    }

    /// True for a day of a month or week, false for longer stretches.
    var isDay: Bool { day != nil || weekday != nil || stretch.map { $0.to - $0.from == 1 } ?? false }
}

/// An optional number in two bytes; beyond those of 16 bits, the nearest.
@propertyWrapper
struct Small {
    private var number = Int16.min

    init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

    var wrappedValue: Int? {
        get { number == .min ? nil : Int(number) }
        set { number = newValue.map { max(.min + 1, Int16(clamping: $0)) } ?? .min }
    }
}

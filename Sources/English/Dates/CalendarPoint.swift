import ReportKit

/// A day or stretch as the text gives it, with what it leaves open.
struct CalendarPoint {
    var run: Range<Int>
    var kind = DateMention.Kind.date
    var year: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
    /// What it covers, where that is known without looking further.
    var stretch: Stretch?
    /// The value where no stretch is known.
    var value: String?
    /// False where the stretch is a guess.
    var anchored = true
    var misfit: Int?
    /// A part of a year without the year, as months: "the third quarter".
    var months: Range<Int>?
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

    /// True for a day of a month or week, false for longer stretches.
    var isDay: Bool { day != nil || weekday != nil || stretch.map { $0.to - $0.from == 1 } ?? false }
}

import ReportKit

/// The days of two statements, each with its fellow in the other.
struct DaySlots {
    private(set) var found: [Slot] = []
    /// True where both name days or periods and none of them is the same.
    private(set) var differ = false

    /// Days among words at least so alike are of the same event.
    private static let sameEvent: Float = 0.28

    init(_ first: Statement, _ second: Statement, _ context: Context) {
        let one = first.dates.filter(Self.isDay), two = second.dates.filter(Self.isDay)
        guard !one.isEmpty, !two.isEmpty else { return }
        var conflicts: [Slot] = []
        for date in one {
            for other in two {
                if Self.agree(date, other) {
                    found.append(
                        Slot(
                            .day, .agrees, first: date.span, second: other.span,
                            reason: "both say \(first.said(date.span))"))
                } else if Self.sameGrain(date, other), date.agrees(with: other) == false {
                    let likeness = context.likeness(first.run(date.span), second.run(other.span))
                    guard likeness >= Self.sameEvent else { continue }
                    conflicts.append(
                        Slot(
                            .day, .conflicts, first: date.span, second: other.span,
                            reason: "\(first.said(date.span)) against \(second.said(other.span))"))
                }
            }
        }
        differ = Self.differ(one, two)
        if found.isEmpty, let conflict = conflicts.first { found.append(conflict) }
    }

    /// What names a day, a month or a year; "today" only where the day of publication is known.
    private static func isDay(_ date: DateMention) -> Bool {
        switch date.kind {
        case .duration, .time: false
        case .relative: date.from != nil
        default: date.value.utf8.count >= 4
        }
    }

    /// Whether the two speak of other times: same grain and no day in common, or a period and a part of it.
    private static func differ(_ one: [DateMention], _ two: [DateMention]) -> Bool {
        var met = false
        for date in one {
            for other in two {
                if date.value == other.value || sameGrain(date, other) && agree(date, other) { return false }
                if sameGrain(date, other) || agree(date, other) && (date.kind == .period || other.kind == .period) {
                    met = true
                }
            }
        }
        return met
    }

    private static func agree(_ one: DateMention, _ two: DateMention) -> Bool { one.agrees(with: two) == true }

    /// A day against a day, a year against a year: "on Friday" and "in 2027" do not meet.
    private static func sameGrain(_ one: DateMention, _ two: DateMention) -> Bool {
        grain(one) == grain(two)
    }

    private static func grain(_ date: DateMention) -> Int {
        if date.kind == .weekday { return 3 }
        return date.value.utf8.count { $0 == 0x2D } + 1
    }
}

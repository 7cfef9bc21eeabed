import ReportKit

/// What two statements agree or disagree on: numbers, days, yes and no.
///
/// A number or a day is compared with that of the other statement that stands among the same words: the rest of two long
/// sentences may differ as it likes.
struct Slots {
    private(set) var found: [Slot] = []

    init(_ first: Statement, _ second: Statement, _ aligned: Alignment, score: Double) {
        let context = Context(first, second, aligned)
        let numbers = NumberSlots(first, second, context)
        let days = DaySlots(first, second, context)
        if days.differ && numbers.found.contains(where: { $0.verdict != .agrees }) {
            // other days, other numbers: both can be right
            found = (numbers.found + days.found).map(\.setApart)
        } else {
            found = numbers.found + days.found
        }
        guard !found.contains(where: { $0.verdict == .apart }) else { return }
        if let slot = Polarity.opposites(context, score) { found.append(slot) }
        if score >= Self.aboutTheSame, let slot = Polarity.denial(context) { found.append(slot) }
        if score >= Self.nearlyTheSame, let slot = NameSlots.otherNamesake(context) { found.append(slot) }
    }

    /// From this score on a "no" in one of two statements denies the other.
    private static let aboutTheSame = 0.3
    /// From this score on another first name is a contradiction, not another person.
    private static let nearlyTheSame = 0.6
}

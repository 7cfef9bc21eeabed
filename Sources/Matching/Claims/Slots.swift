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
        if days.differ && numbers.found.contains(where: { $0.verdict == .conflicts }) {
            // other days, other numbers: both can be right
            found = numbers.found.map { slot in
                var slot = slot
                if slot.verdict == .conflicts { slot.verdict = .apart }
                return slot
            } + days.found.filter { $0.verdict == .agrees }
        } else {
            found = numbers.found + days.found
        }
        if score >= Self.aboutTheSame, !found.contains(where: { $0.verdict == .apart }) {
            found += Polarity.slots(first, second, aligned, context)
        }
    }

    /// From this score on a "no" in one of two statements denies the other.
    private static let aboutTheSame = 0.3
}

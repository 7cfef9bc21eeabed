import ReportKit

/// The numbers of two statements, each with its fellow in the other.
struct NumberSlots {
    private(set) var found: [Slot] = []
    private let first: Statement
    private let second: Statement
    private let context: Context

    /// Numbers among words at least so alike are about the same thing.
    private static let sameThing: Float = 0.34

    init(_ first: Statement, _ second: Statement, _ context: Context) {
        self.first = first
        self.second = second
        self.context = context
        let one = Self.plain(first), two = Self.plain(second)
        var taken: Set<Int> = [], takenToo: Set<Int> = []
        for (at, figure) in one.enumerated() {
            for (other, fellow) in two.enumerated() where !takenToo.contains(other) && !taken.contains(at) {
                guard NumberRelation(figure, fellow).canAgree else { continue }
                taken.insert(at)
                takenToo.insert(other)
                found.append(slot(figure, fellow, .agrees))
            }
        }
        var pairs: [(at: Int, other: Int, likeness: Float)] = []
        for (at, figure) in one.enumerated() where !taken.contains(at) {
            for (other, fellow) in two.enumerated() where !takenToo.contains(other) && isComparable(figure, fellow) {
                let likeness = likeness(figure, fellow)
                if likeness >= Self.sameThing { pairs.append((at, other, likeness)) }
            }
        }
        for pair in pairs.sorted(by: { ($1.likeness, $0.at, $0.other) < ($0.likeness, $1.at, $1.other) })
        where !taken.contains(pair.at) && !takenToo.contains(pair.other) {
            taken.insert(pair.at)
            takenToo.insert(pair.other)
            found.append(
                slot(one[pair.at], two[pair.other], isApart(one[pair.at], two[pair.other]) ? .apart : .conflicts))
        }
    }

    /// Figures that are no years and lie in no date.
    private static func plain(_ statement: Statement) -> [Figure] {
        statement.figures.filter { figure in
            !statement.dates.contains { $0.kind != .duration && $0.span.overlaps(figure.span) }
                && !(figure.kind == .number && figure.counted == nil && figure.unit == nil
                    && (1900...2100).contains(figure.value) && figure.span.count == 4)
                && statement.span.contains(figure.span)
        }
    }

    /// Of one kind and unit; also "4,183 passing yards" and "4,051 yards", where reading takes only the second for a measure.
    private func isComparable(_ one: Figure, _ two: Figure) -> Bool {
        NumberRelation(one, two) != .incomparable || counts(one, first, in: two, second)
            || counts(two, second, in: one, first)
    }

    private func counts(_ one: Figure, _ here: Statement, in two: Figure, _ there: Statement) -> Bool {
        guard one.kind == .number, two.kind == .measure, let counted = one.counted, let head = here.run(counted).last
        else { return false }
        return there.words[there.run(two.span)].contains { $0.stem == here.words[head].stem }
    }

    /// How alike the words around two numbers are; what is counted decides, where both say it.
    private func likeness(_ one: Figure, _ two: Figure) -> Float {
        let here = first.run(one.span), there = second.run(two.span)
        guard !here.isEmpty, !there.isEmpty else { return 0 }
        let around = context.likeness(here, there)
        guard let counted = one.counted, let other = two.counted else { return around }
        let (head, otherHead) = (first.run(counted).last, second.run(other).last)
        guard let head, let otherHead else { return around }
        let alike = context.aligned.partners[head] == otherHead ? context.aligned.likeness[head] : 0
        return alike > 0 ? around * 0.8 + 0.25 * alike : around * 0.3
    }

    private func isApart(_ one: Figure, _ two: Figure) -> Bool {
        let here = first.run(one.span), there = second.run(two.span)
        return context.areOthers(here, there)
            || first.tellsOfAnotherTime(near: here) != second.tellsOfAnotherTime(near: there)
            || first.parts(near: here) != second.parts(near: there)
    }

    private func slot(_ one: Figure, _ two: Figure, _ verdict: Slot.Verdict) -> Slot {
        let (here, there) = (first.said(one.span), second.said(two.span))
        let reason =
            switch verdict {
            case .agrees: "both say \(here)" + (here == there ? "" : " (\(there))")
            case .conflicts: "\(here) against \(there)"
            case .apart: "\(here) and \(there), of another time, part or person"
            }
        return Slot(.number, verdict, first: one.span, second: two.span, reason: reason)
    }
}

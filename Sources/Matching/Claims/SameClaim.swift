public import ReportKit

/// Says whether two statements are the same claim, a conflict, or neither: likeness proposes, slots decide.
public struct SameClaim: Sendable {
    public enum Relation: String, Sendable, Hashable, Codable { case same, conflict, different }

    /// How two statements stand to each other.
    public struct Likeness: Sendable, Hashable {
        /// How alike they are, 0 to 1, before numbers and dates are weighed.
        public var score: Double
        public var relation: Relation
        /// True where they are about the same thing, at another time or of another part: both can be right.
        public var isApart: Bool
        /// Numbers, days, names, negations that both have, and what they decide.
        public var slots: [Slot]
        /// Words that match, as spans into the two articles, by the order of the first.
        public var matched: [(first: TextSpan, second: TextSpan)] { pairs.map { ($0.first, $0.second) } }
        /// What led to it, a reason a line.
        public var why: [String]
        var pairs: [SpanPair]
    }

    struct SpanPair: Sendable, Hashable {
        var first: TextSpan
        var second: TextSpan
    }

    /// From here on two statements are about the same thing.
    public static let alike = 0.5

    public init() {}

    /// Compares two prepared statements.
    public func compare(_ first: Statement, _ second: Statement) -> Likeness {
        let aligned = Alignment(first, second)
        let score = Score(first, second, aligned).value
        let slots = Slots(first, second, aligned, score: score).found
        let pairs = aligned.partners.enumerated().compactMap { at, other in
            other < 0 || first.words[at].kind == .function
                ? nil : SpanPair(first: first.words[at].span, second: second.words[other].span)
        }
        let (relation, isApart) = decide(score, slots)
        return Likeness(
            score: score, relation: relation, isApart: isApart, slots: slots, why: slots.map(\.reason), pairs: pairs)
    }

    /// Compares two sentences as they stand, without their articles.
    public func compare(_ first: String, _ second: String) -> Likeness {
        compare(Statement(first), Statement(second))
    }

    private func decide(_ score: Double, _ slots: [Slot]) -> (Relation, isApart: Bool) {
        if slots.contains(where: { $0.verdict == .conflicts }), score >= Self.related { return (.conflict, false) }
        guard score >= Self.alike else { return (.different, false) }
        return slots.contains { $0.verdict == .apart } ? (.different, true) : (.same, false)
    }

    /// Below this two statements have too little in common for a conflict.
    private static let related = 0.02
}

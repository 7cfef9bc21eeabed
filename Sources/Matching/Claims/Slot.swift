public import ReportKit

/// A place in two statements where they can agree or not: a number, a day, a name, a no.
public struct Slot: Sendable, Hashable {
    /// What the two are compared by.
    public enum Kind: String, Sendable, Hashable, Codable {
        case number, day, period, place, actor, negation, opposite
    }
    /// How the two stand to each other there.
    public enum Verdict: String, Sendable, Hashable, Codable {
        /// The same, also rounded or in another unit.
        case agrees
        /// Both cannot be right.
        case conflicts
        /// Both can be right: another period, part or person.
        case apart
    }

    /// What the two are compared by.
    public var kind: Kind
    /// How the two stand to each other there.
    public var verdict: Verdict
    /// Where the first statement has it, in its article.
    public var first: TextSpan?
    /// Where the second statement has it, in its article.
    public var second: TextSpan?
    /// A line for the report: `36 and 37 times`.
    public var reason: String

    /// A slot.
    public init(_ kind: Kind, _ verdict: Verdict, first: TextSpan?, second: TextSpan?, reason: String) {
        self.kind = kind
        self.verdict = verdict
        self.first = first
        self.second = second
        self.reason = reason
    }
}

extension Slot {
    /// The same, with both in the right: for differences that another time or part explains.
    var setApart: Slot {
        guard verdict == .conflicts else { return self }
        var slot = self
        slot.verdict = .apart
        slot.reason += ", at another time"
        return slot
    }
}

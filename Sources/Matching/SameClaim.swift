/// Says whether two sentences are the same claim, a conflict, or neither.
public struct SameClaim: Sendable {
    public enum Relation: String, Sendable, Hashable, Codable { case same, conflict, different }

    /// How two sentences stand to each other.
    public struct Likeness: Sendable, Hashable, Codable {
        /// How alike they are, 0 to 1, before numbers and dates are weighed.
        public var score: Double
        public var relation: Relation
        /// What led to it.
        public var why: [String]
    }

    public init() {}

    /// Compares two sentences as they stand, without their articles.
    public func compare(_ first: String, _ second: String) -> Likeness {
        Likeness(score: first == second ? 1 : 0, relation: first == second ? .same : .different, why: [])
    }
}

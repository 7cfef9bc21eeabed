/// What the ledger keeps for whoever learns which paragraphs are an outlet's own; it does not look into it.
public struct PressedLesson: Sendable, Hashable {
    /// What to remember of an article as long as it is among the newest; empty where there is nothing.
    public var leaf: [UInt8]
    /// What was learned from it, to be kept for good.
    public var learned: [[UInt8]]

    /// What one article teaches.
    public init(leaf: [UInt8] = [], learned: [[UInt8]] = []) {
        self.leaf = leaf
        self.learned = learned
    }
}

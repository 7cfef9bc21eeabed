/// How much there is of everything.
public struct LedgerCounts: Sendable, Hashable, Codable {
    public var articles = 0
    public var stories = 0
    public var alerts = 0
    public var spiked = 0
    /// Alerts that are not yet everywhere they belong.
    public var undelivered = 0

    public init() {}
}

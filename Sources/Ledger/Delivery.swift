/// An alert on its way out.
public struct Delivery: Sendable, Hashable {
    /// Its number in the ledger, in the order of filing.
    public var number: Int64
    public var alert: Alert
    /// The number of its story, as it stands now.
    public var story: Int
    public var inOutbox: Bool
    public var inJournal: Bool
    /// Whether the journal is to be told now; alerts of one story may be gathered for a while.
    public var isDue: Bool
}

/// Where an alert has arrived.
public struct Delivered: Sendable, Hashable {
    public var number: Int64
    public var inOutbox: Bool
    public var inJournal: Bool

    public init(number: Int64, inOutbox: Bool, inJournal: Bool) {
        self.number = number
        self.inOutbox = inOutbox
        self.inJournal = inJournal
    }
}

/// A paragraph that was found to be its outlet's own.
public struct LearnedParagraph: Sendable, Hashable {
    /// The outlet's number.
    public var outlet: UInt64
    /// The paragraph's hash.
    public var hash: UInt64

    /// One learned paragraph.
    public init(outlet: UInt64, hash: UInt64) {
        self.outlet = outlet
        self.hash = hash
    }

    /// As the ledger keeps it.
    public init?(bytes: [UInt8]) {
        let numbers = littleEndian(bytes)
        guard numbers.count == 2 else { return nil }
        self.init(outlet: numbers[0], hash: numbers[1])
    }

    /// Outlet and hash, eight bytes each, little endian.
    public var bytes: [UInt8] { littleEndian([outlet, hash]) }
}

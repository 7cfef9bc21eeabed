import Ledger

/// Holds a ledger as another program would.
struct LockedLedger {
    private let other: SQLiteLedger

    init(_ state: String) throws { other = try SQLiteLedger(state: state) }

    func whileLocked(_ body: () throws -> Void) throws { try other.whileLocked(body) }
}

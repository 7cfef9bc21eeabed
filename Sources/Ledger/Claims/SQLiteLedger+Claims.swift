import GRDB
import Matching

// The index of claims grows in steps: what was filed since the last one is found from the rows.
extension SQLiteLedger {
    /// So many claims are sealed at once.
    static let claimsInRun = 8192

    public func sealClaims() throws(LedgerError) {
        let count = try reading { try $0.claimCount() }
        // a ledger that was restored from a backup knows less than the runs
        if claimRuns.count > count { claimRuns.clear() }
        guard count - claimRuns.count >= Self.claimsInRun else { return }
        let first = claimRuns.count
        try claimRuns.seal(try reading { try $0.claimKeys(from: first) })
    }
}

import ReportKit

/// A moment as the ledger and the outbox write it: `2026-11-23T21:30:00Z`.
func timestamp(_ time: Nanoseconds) -> String {
    let seconds = time.count / 1_000_000_000
    let day = Day(number: Int32(clamping: seconds / 86_400))
    let rest = Int(seconds % 86_400)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
}

import ReportKit

/// A moment as the ledger and the outbox write it: `2026-11-23T21:30:00Z`.
func timestamp(_ time: Nanoseconds) -> String {
    let seconds = time.count / 1_000_000_000
    let day = Day(number: Int32(clamping: seconds / 86_400))
    let rest = Int(seconds % 86_400)
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
}

extension Nanoseconds {
    /// The moment that a ``timestamp(_:)`` names; nil for anything else.
    init?(timestamp: String) {
        let bytes = Array(timestamp.utf8)
        guard bytes.count == 20, let day = Day(String(timestamp.prefix(10))) else { return nil }
        let parts = [11, 14, 17].map { Int64(bytes[$0] &- 0x30) * 10 + Int64(bytes[$0 + 1] &- 0x30) }
        self.init((Int64(day.number) * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2]) * 1_000_000_000)
    }
}

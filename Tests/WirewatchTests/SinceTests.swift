import Testing

@testable import wirewatch

@Suite struct SinceTests {
    /// 2026-11-23T21:30:00Z
    private let now = 1_795_469_400

    @Test(arguments: [
        ("30m", "2026-11-23T21:00:00Z"), ("2h", "2026-11-23T19:30:00Z"), ("1d", "2026-11-22T21:30:00Z"),
        ("today", "2026-11-23"), ("yesterday", "2026-11-22"), ("2024-02-29", "2024-02-29"),
        ("2026-11-23T21:30:00Z", "2026-11-23T21:30:00Z"),
    ])
    func `times are days, times or how long ago`(_ argument: String, _ timestamp: String) {
        #expect(Since(argument, now: now)?.timestamp == timestamp)
    }

    @Test(arguments: ["", "m", "-1h", "2h30", "2024-02-30", "2024-02-28T25", "tomorrow", "9999999999d"])
    func `what is no time is refused`(_ argument: String) {
        #expect(Since(argument, now: now) == nil)
    }
}

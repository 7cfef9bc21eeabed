/// Pauses between tries at something that fails: each twice as long as the one before, up to a limit.
struct Pause {
    let first: Double
    var longest: Double
    private(set) var failures = 0

    init(first: Double = 0.25, longest: Double) {
        self.first = first
        self.longest = longest
    }

    /// Whether the last try failed.
    var isFailing: Bool { failures > 0 }

    /// Notes a failure; gives the seconds until the next try.
    mutating func failed() -> Double {
        failures += 1
        return min(longest, first * Double(1 << min(failures - 1, 20)))
    }

    /// Notes a success; says whether the try before had failed.
    mutating func worked() -> Bool {
        defer { failures = 0 }
        return isFailing
    }
}

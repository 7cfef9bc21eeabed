import Foundation

/// Seconds of this process on a core: what others do on the machine does not count.
struct Stopwatch {
    /// Each lap's seconds.
    private(set) var laps: [Double] = []

    @discardableResult mutating func time(_ work: () throws -> Void) rethrows -> Double {
        let start = clock()
        try work()
        laps.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
        return laps[laps.count - 1]
    }

    mutating func time<Value>(_ work: () throws -> Value) rethrows -> Value {
        let start = clock()
        defer { laps.append(Double(clock() - start) / Double(CLOCKS_PER_SEC)) }
        return try work()
    }

    /// The middle lap and the slowest but for one in a hundred, in milliseconds.
    var line: String {
        let sorted = laps.sorted()
        guard !sorted.isEmpty else { return "nothing" }
        let middle = sorted[sorted.count / 2], slow = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
        return String(format: "p50 %.3f ms, p99 %.3f ms", middle * 1000, slow * 1000)
    }
}

import ArgumentParser
import Foundation
import ReportKit

/// A point in the past on the command line: a day, a time, or how long ago (`30m`, `2h`, `7d`, `today`).
struct Since: ExpressibleByArgument {
    /// ISO 8601 in UTC, as the ledger writes times.
    let timestamp: String

    init?(argument: String) { self.init(argument, now: secondsNow()) }

    /// - Parameter now: seconds since 1970.
    init?(_ argument: String, now: Int) {
        let today = Day(number: Int32(clamping: now / 86_400))
        switch argument {
        case "today": timestamp = "\(today)"
        case "yesterday": timestamp = "\(today + -1)"
        default:
            if let seconds = Self.seconds(argument) {
                timestamp = Self.timestamp(now - seconds)
            } else if let day = Day(argument), Self.isTime(argument.dropFirst(10)) {
                timestamp = "\(day)\(argument.dropFirst(10))"
            } else {
                return nil
            }
        }
    }

    /// `30m` is 1800; nil where it is no length of time.
    static func seconds(_ text: String) -> Int? {
        guard let unit = text.last, let count = Int(text.dropLast()), (0...1_000_000).contains(count) else {
            return nil
        }
        let lengths: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]
        return lengths[unit].map { $0 * count }
    }

    /// `T21:30:00Z`, or nothing.
    private static func isTime(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { return true }
        let shape = Array("T00:00:00Z".utf8)
        return bytes.count == shape.count
            && zip(bytes, shape).allSatisfy { byte, want in
                want == 0x30 ? (0x30...0x39).contains(byte) : byte == want
            }
    }

    /// Seconds since 1970 as the ledger writes times.
    static func timestamp(_ seconds: Int) -> String {
        let day = Day(number: Int32(clamping: seconds / 86_400))
        let rest = seconds % 86_400
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }
}

/// Seconds since 1970.
func secondsNow() -> Int { Int(Date.now.timeIntervalSince1970) }

/// A length of time on the command line: `30m`, `2h`, `7d`, `2w`.
struct Lasting: ExpressibleByArgument {
    let seconds: Int

    init?(argument: String) {
        guard let seconds = Since.seconds(argument), seconds > 0 else { return nil }
        self.seconds = seconds
    }
}

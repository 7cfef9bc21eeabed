import ReportKit

/// A day or a time as a file states it, ISO 8601. The zone stays the publisher's: his day is what "Wednesday" counts from.
struct Moment: Equatable {
    var day: Day
    /// Seconds since midnight; nil where only the day is stated.
    var seconds: Int?
    /// Minutes east of Greenwich; nil where no zone is stated.
    var zone: Int?

    /// `2021-12-16`, `2021-12-16T10:00:00`, `2021-12-16T10:00:00Z`, `2021-12-16T10:00:00+01:00`
    var iso: String {
        guard let seconds else { return day.description }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let time = "T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
        guard let zone else { return day.description + time }
        guard zone != 0 else { return day.description + time + "Z" }
        return day.description + time + (zone < 0 ? "-" : "+") + two(abs(zone) / 60) + ":" + two(abs(zone) % 60)
    }

    /// Reads a date in any of the ways that feeds, agencies, mails and pages write it; nil where it is none.
    static func read(_ text: String) -> Moment? { read(Array(text.utf8.prefix(200))) }

    static func read(_ bytes: [UInt8]) -> Moment? {
        let words = DateWords(bytes)
        return words.iso() ?? words.written()
    }
}

extension Moment {
    /// Checks ranges: 24:00 is midnight of the next day, the leap second 60 counts as 59.
    init?(year: Int, month: Int, day: Int, hour: Int? = nil, minute: Int = 0, second: Int = 0, zone: Int? = nil) {
        guard var date = Day(year, month, day) else { return nil }
        self.zone = zone.flatMap { abs($0) <= 15 * 60 ? $0 : nil }
        if let hour {
            guard (0...24).contains(hour), (0...59).contains(minute), (0...60).contains(second),
                hour < 24 || minute == 0
            else { return nil }
            if hour == 24 { date = date + 1 }
            seconds = hour % 24 * 3600 + minute * 60 + min(second, 59)
        }
        self.day = date
    }
}

import ReportKit
import Testing

@testable import English

/// A sentence of a class, the day of publication, and the dates that reading has to find in it: "text from…to", apart by "; ".
struct DateCase: Sendable, CustomTestStringConvertible {
    let name, text, dates: String
    let published: Day?

    init(_ name: String, _ text: String, _ dates: String = "", published: Day? = Day(2026, 11, 11)) {
        self.name = name
        self.text = text
        self.dates = dates
        self.published = published
    }

    var testDescription: String { "\(name): \(text)" }
}

/// The classes of dates in real copy, a sentence a line. The day of publication is a Wednesday.
struct DateClassTests {
    static let cases = [
        DateCase(
            "limit", "The bridge must be shut by the end of the month.", "the end of the month 2026-11-11…2026-12-01"),
        DateCase(
            "limit", "The council will vote by the end of next year.", "the end of next year 2026-11-11…2028-01-01"),
        DateCase("edge", "It shut at the end of the week.", "the end of the week 2026-11-15…2026-11-16"),
        DateCase("told before", "A climber had died the day before.", "the day before ?"),
        DateCase("told before", "The week after, they left.", "The week after ?"),
        DateCase("weekday ago", "He was hurt two Sundays ago.", "two Sundays ago 2026-11-01…2026-11-02"),
        DateCase("weekday ago", "They met a week ago Tuesday.", "a week ago Tuesday 2026-11-03…2026-11-04"),
        DateCase("next door", "The shop next door was shut on Tuesday.", "Tuesday 2026-11-10…2026-11-11"),
        DateCase("plan", "The trial starts on Monday.", "Monday 2026-11-16…2026-11-17"),
        DateCase("plan", "The vote is on Tuesday.", "Tuesday 2026-11-17…2026-11-18"),
        DateCase("no plan", "The trial started on Monday.", "Monday 2026-11-09…2026-11-10"),
        DateCase(
            "month said once", "The fair is on Friday 20, Saturday 21 and Sunday 22 November.",
            "Friday 20 2026-11-20…2026-11-21; Saturday 21 2026-11-21…2026-11-22; Sunday 22 November 2026-11-22…2026-11-23"
        ),
        DateCase("season", "Sales fell in 2022–23.", "2022–23 2022-07-01…2023-07-01"),
        DateCase("season", "Sales rose in 2024/25.", "2024/25 2024-07-01…2025-07-01"),
        DateCase("years", "Sales rose in 2014-18.", "2014-18 2014-01-01…2019-01-01"),
        DateCase(
            "order", "It was shut on 21/09/2026 and on 03/10/2026.",
            "21/09/2026 2026-09-21…2026-09-22; 03/10/2026 2026-10-03…2026-10-04"),
        DateCase("order", "It was shut on 2026.8.5.", "2026.8.5 2026-08-05…2026-08-06"),
        DateCase("hours", "They came between 7 and 9 last night.", "7 and 9 ?; last night 2026-11-10…2026-11-11"),
        DateCase("hours", "It begins at 7:30 in the evening.", "7:30 ?"),
        DateCase("hours", "The boat sank at 1230 hours.", "1230 hours ?"),
        DateCase("hours", "At about 9 : 25 Thursday morning they left.", "9 : 25 ?; Thursday 2026-11-05…2026-11-06"),
        DateCase("no hours", "Hale scored with 7:41 left."),
        DateCase("bare year", "Her surprise 2010 win is forgotten.", "2010 2010-01-01…2011-01-01"),
        DateCase("bare year", "He was tried in 1987 in an old court.", "1987 1987-01-01…1988-01-01"),
        DateCase("no year", "About 2012 sheep were sold."),
        DateCase("no feast", "A man was shot at an office Christmas party."),
        DateCase("feast", "They met at Christmas.", "Christmas 2026-12-25…2026-12-26", published: Day(2026, 12, 27)),
        DateCase("no day", "She told the \"Today\" show of it."),
        DateCase("no quarter", "Hale threw a touchdown in the second quarter."),
        DateCase("no decade", "The driver is in his early 30s."),
    ]

    @Test(arguments: cases)
    func `dates are found by class`(_ one: DateCase) {
        let found = reading(one.text, published: one.published).dates.map { date in
            let words = String(decoding: Array(one.text.utf8)[date.span.range], as: UTF8.self)
            guard let from = date.from, let to = date.to else { return "\(words) ?" }
            return "\(words) \(from)…\(to)"
        }
        #expect(found.joined(separator: "; ") == one.dates)
    }

    @Test func `an order of day and month that nothing shows stays open`() {
        #expect(reading("It was shut on 03/10/2026.").dates.first?.anchored == false)
    }
}

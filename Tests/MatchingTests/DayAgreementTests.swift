import ReportKit
import Testing

@testable import Matching

/// When two ways to name a day can be one.
@Suite struct DayAgreementTests {
    private func day(_ kind: DateMention.Kind, _ value: String) -> DateMention {
        DateMention(TextSpan(0, 1), kind, value: value, anchored: false)
    }

    @Test func `two days of one month are two, of whatever year`() {
        #expect(day(.date, "XXXX-11-18").agrees(with: day(.date, "XXXX-11-19")) == false)
        #expect(day(.date, "XXXX-11-18").agrees(with: day(.date, "XXXX-11-18")) == true)
        #expect(day(.date, "XXXX-11-18").agrees(with: day(.date, "2030-11-19")) == false)
        #expect(day(.period, "XXXX-11").agrees(with: day(.date, "XXXX-11-18")) == true)
    }

    @Test func `today is no day where nobody knows when it was written`() {
        #expect(day(.relative, "XXXX-XX-XX").agrees(with: day(.relative, "XXXX-XX-XX")) == nil)
    }

    @Test func `a day and the year that it lies in are not the same`() throws {
        func days(_ kind: DateMention.Kind, _ from: Day, _ count: Int) -> DateMention {
            DateMention(TextSpan(0, 1), kind, value: "", from: from, to: from + count, anchored: true)
        }
        let year = try days(.period, #require(Day(2030, 1, 1)), 365)
        #expect(try days(.date, #require(Day(2030, 5, 3)), 1).isSame(as: year) == nil)
        #expect(try days(.date, #require(Day(2029, 5, 3)), 1).isSame(as: year) == false)
        #expect(year.isSame(as: year) == true)
    }
}

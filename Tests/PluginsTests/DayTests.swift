import ReportKit
import Testing

@testable import Plugins

/// Days of one event and of two, in made-up reports.
@Suite struct DayTests {
    private func reports(_ texts: String...) -> [Report] {
        let articles = texts.enumerated().map { TimberFire.read("Outlet \($0)", $1 + "\n") }
        return SourceComparison(ComparisonSettings())
            .reports(across: Story(id: "story", title: "A story", articles: articles))
    }

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

    @Test func `each of two events of one day is told with its own sentences`() {
        let found = reports(
            "The ferrymen of Orrin filed a lawsuit against the harbour board on Friday. Mayor Hale mocked the lawsuit of the ferrymen in a letter on Friday evening.",
            "On Friday the ferrymen of Orrin filed a lawsuit against the harbour board. In a letter on Friday evening Mayor Hale mocked the ferrymen and their lawsuit."
        )
        #expect(found.count { $0.kind == .dateAgree } == 2)
    }

    @Test func `the day that two reports open with is of one event, in whatever words`() {
        let found = reports(
            "Rangers made an arrest on Friday in the long hunt for whoever burned the boats of Orrin.",
            "Ned Pell, 56, a net maker of Holm, was taken into custody on Friday, the mayor of Orrin confirmed.")
        #expect(found.contains { $0.kind == .dateAgree })
    }

    @Test func `years told as a length are compared as a figure alone`() {
        let text = "Marlow had worked for the lifeboat crew of Orrin for 15 years when the storm came."
        let found = reports(text, text)
        #expect(found.contains { $0.kind == .figureAgree } && found.allSatisfy { $0.kind != .dateAgree })
    }
}

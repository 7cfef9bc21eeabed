import ReportKit
import Testing

@Suite struct DayTests {
    @Test func `a day knows its weekday`() throws {
        #expect(try #require(Day(2021, 12, 15)).weekday == 3)
        #expect(try #require(Day(1970, 1, 1)).weekday == 4)
        #expect(try #require(Day(1600, 2, 29)).weekday == 2)
    }

    @Test(arguments: ["2021-12-15", "2000-02-29", "1969-12-31", "0001-01-01", "9999-12-31"])
    func `a day reads back as it was printed`(_ printed: String) throws {
        let day = try #require(Day(printed))
        #expect(day.description == printed)
        #expect(Day(number: day.number) == day)
    }

    @Test(arguments: ["2021-02-29", "1900-02-29", "2021-13-01", "2021-00-01", "2021-1-1", "yesterday", ""])
    func `what is no day is refused`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `days follow each other over 400 years without a gap`() throws {
        var day = try #require(Day(1801, 1, 1))
        for _ in 0..<146_097 {
            let next = day + 1
            #expect(next.components.day == 1 || next.components.day == day.components.day + 1)
            day = next
        }
        #expect(day.components == (2201, 1, 1))
    }
}

import ReportKit
import Testing

@testable import English

/// A date in one line: `last week=period:2021-W49`.
private func shown(_ date: DateMention, in text: String) -> String {
    "\(String(decoding: Array(text.utf8)[date.span.range], as: UTF8.self))=\(date.kind.rawValue):\(date.value)"
}

struct DatesTests {
    @Test(arguments: [
        ("They met on 4 February 2022.", ["4 February 2022=date:2022-02-04"]),
        ("They met on June 16, 2021.", ["June 16, 2021=date:2021-06-16"]),
        ("They met on Dec. 12.", ["Dec. 12=date:2021-12-12"]),
        ("They met on 2021-12-15 and 15.12.2021.", ["2021-12-15=date:2021-12-15", "15.12.2021=date:2021-12-15"]),
        ("They met on the fourth of July, 1995.", ["the fourth of July, 1995=date:1995-07-04"]),
        ("They met on Wednesday, Dec. 15, 2021.", ["Wednesday, Dec. 15, 2021=date:2021-12-15"]),
        ("They met in June of nineteen ninety nine.", ["June of nineteen ninety nine=period:1999-06"]),
        ("The 2022 Winter Olympics begin.", ["2022=period:2022"]),
    ])
    func `days and months are read in every form`(_ text: String, _ dates: [String]) {
        #expect(reading(text).dates.map { shown($0, in: text) } == dates)
    }

    @Test(arguments: [
        ("They met on Wednesday.", ["Wednesday=weekday:2021-12-15"]),
        ("They will meet on Wednesday.", ["Wednesday=weekday:2021-12-22"]),
        ("They met yesterday.", ["yesterday=relative:2021-12-15"]),
        ("They met last week.", ["last week=period:2021-W49"]),
        ("They will meet next month.", ["next month=period:2022-01"]),
        ("They met two weeks ago.", ["two weeks ago=relative:2021-12-02"]),
        ("They will meet in two weeks.", ["in two weeks=relative:2021-12-30"]),
        ("They met last June.", ["last June=period:2021-06"]),
        ("They met on the third Wednesday of last month.", ["the third Wednesday of last month=date:2021-11-17"]),
    ])
    func `relative days count from the day of publication`(_ text: String, _ dates: [String]) {
        #expect(reading(text).dates.map { shown($0, in: text) } == dates)
    }

    @Test(arguments: [
        (
            "Sales in the first three quarters of 2021 rose.",
            ["the first three quarters of 2021=period:2021-01-01/2021-10-01"]
        ),
        ("Sales in the third quarter rose.", ["the third quarter=period:2021-Q3"]),
        ("Sales rose in Q1 2016.", ["Q1 2016=period:2016-Q1"]),
        ("It lasted from 2014 to 2018.", ["from 2014 to 2018=period:2014-01-01/2019-01-01"]),
        ("It ran from 3 to 5 March 2020.", ["from 3 to 5 March 2020=period:2020-03-03/2020-03-06"]),
        ("It was in the 1990s.", ["the 1990s=period:199"]),
        ("A thing of the 21st century.", ["the 21st century=period:20"]),
        ("It lasted eight days.", ["eight days=duration:P8D"]), ("A 20-year treaty ended.", ["20-year=duration:P20Y"]),
        ("It took an hour and a half.", ["an hour and a half=duration:PT1.5H"]),
        ("Eight days after the call, it rained.", ["Eight days after=relative:P8D"]),
        ("A 30 - foot mast fell at 7 : 01 p. m. on the pier.", ["7 : 01 p. m.=time:T19:01"]),
        ("It fell at 3:30 p.m. and at 14:00 GMT.", ["3:30 p.m.=time:T15:30", "14:00 GMT=time:T14:00Z"]),
    ])
    func `periods, durations and times are read`(_ text: String, _ dates: [String]) {
        #expect(reading(text).dates.map { shown($0, in: text) } == dates)
    }

    @Test(arguments: [
        "It may rain.", "They march on.", "Theresa May spoke.", "He sat on the bench.", "The sun rose.",
        "It came second.", "They earn $5 a day.",
        "About 1500 people came.", "Day after day it rained.", "The code is 133-03-03-2020.", "In his 70s he retired.",
        "The last day of the fair.",
    ])
    func `words that only look like dates are none`(_ text: String) {
        #expect(reading(text).dates.map { shown($0, in: text) } == [])
    }

    @Test func `a weekday that does not fit its date is noticed`() {
        let date = reading("They met on Thursday (15).").dates.first
        #expect(date?.value == "2021-12-15")
        #expect(date?.misfit == 4)
        #expect(reading("They met on Wednesday (15).").dates.first?.misfit == nil)
    }

    @Test func `without a day of publication a weekday stays open`() {
        let date = reading("They met on Wednesday.", published: nil).dates.first
        #expect(date?.value == "XXXX-WXX-3")
        #expect(date?.from == nil)
        #expect(date?.anchored == false)
    }

    @Test func `weeks and months of the calendar add up`() {
        #expect(Day(2021, 1, 3)?.week.year == 2020)
        #expect(Day(2021, 1, 3)?.week.week == 53)
        #expect(Day(2021, 1, 31)?.adding(months: 1) == Day(2021, 2, 28))
        #expect(Holiday.day(.easter(0), in: 2018) == Day(2018, 4, 1))
    }
}

import ReportKit
import Testing

@testable import English

/// What reading finds in a text of one segment.
func reading(_ text: String, published: Day? = Day(2021, 12, 16)) -> Reading {
    let bytes = Array(text.utf8)
    return English().read(bytes, segments: [Segment(TextSpan(0, bytes.count), .body)], published: published)
}

/// A figure in one line: `$3bn=money:3000000000 USD`.
func shown(_ figure: Figure, in text: String) -> String {
    var line =
        "\(String(decoding: Array(text.utf8)[figure.span.range], as: UTF8.self))=\(figure.kind.rawValue):\(plain(figure.value))"
    if let high = figure.high { line += "…\(plain(high))" }
    if let unit = figure.unit { line += " \(unit)" }
    return line
}

private func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String((value * 10_000).rounded() / 10_000)
}

struct FiguresTests {
    @Test(arguments: [
        ("Some 1,204 adults took part.", ["1,204=number:1204"]),
        ("It sold 1.2 million boats and 40 000 oars.", ["1.2 million=number:1200000", "40 000=number:40000"]),
        ("Two hundred and three boats sank.", ["Two hundred and three=number:203"]),
        ("About three and a half million boats sank.", ["three and a half million=number:3500000"]),
        (
            "Half a million boats and two-thirds of the crews.",
            ["Half a million=number:500000", "two-thirds=number:0.6667"]
        ),
        (
            "Three dozen boats, 13 lakh oars, 2 1/2 nets.",
            ["Three dozen=number:36", "13 lakh=number:1300000", "2 1/2=number:2.5"]
        ),
        (
            "Karl Osten Jr., 56, was 5-foot-11; Emil is 5 - foot - 8, 135 pounds.",
            [
                "56=age:56 year", "5-foot-11=measure:5.9167 ft", "5 - foot - 8=measure:5.6667 ft",
                "135 pounds=measure:135 lb",
            ]
        ),
        ("A magnitude-5.2 quake shook it, then one of magnitude-4.9.", ["5.2=number:5.2", "4.9=number:4.9"]),
        (
            "A 16 - year - old rowed past 120, 000 people and 6, 728 boats.",
            ["16 - year - old=age:16 year", "120, 000=number:120000", "6, 728=number:6728"]
        ),
        ("They sold 100, 200 and 300 boats.", ["100=number:100", "200=number:200", "300=number:300"]),
        ("The answer was minus five point five.", ["minus five point five=number:-5.5"]),
        ("Tens of thousands of crews and dozens of boats.", ["Tens of thousands=number:20000", "dozens=number:24"]),
    ])
    func `numbers are read in digits and in words`(_ text: String, _ figures: [String]) {
        #expect(reading(text).figures.map { shown($0, in: text) } == figures)
    }

    @Test(arguments: [
        (
            "It costs $3bn, €2m or £ 90 million.",
            ["$3bn=money:3000000000 USD", "€2m=money:2000000 EUR", "£ 90 million=money:90000000 GBP"]
        ),
        ("They paid HK$ 10.05 billion.", ["HK$ 10.05 billion=money:10050000000 HKD"]),
        ("They paid 125 million Australian dollars.", ["125 million Australian dollars=money:125000000 AUD"]),
        ("They paid 6 dollars 50 cents.", ["6 dollars 50 cents=money:6.5 USD"]),
        ("They paid 75 USD million and USD115.", ["75 USD million=money:75000000 USD", "USD115=money:115 USD"]),
        ("They paid 500 Swiss francs.", ["500 Swiss francs=money:500 CHF"]),
        ("It costs 35 lakh rupees, or Rs 500.", ["35 lakh rupees=money:3500000 INR", "Rs 500=money:500 INR"]),
        ("It costs 14.27 cents.", ["14.27 cents=money:0.1427 USD"]),
    ])
    func `money is read in its base, with its currency`(_ text: String, _ figures: [String]) {
        #expect(reading(text).figures.map { shown($0, in: text) } == figures)
    }

    @Test(arguments: [
        ("It rose 27 percent.", ["27 percent=percent:27 %"]),
        ("It rose 0.3 percentage points.", ["0.3 percentage points=percent:0.3 pp"]),
        ("It rose from 5 to 8 percent.", ["5=percent:5 %", "8 percent=percent:8 %"]),
        ("It is 17 km or 12 ft 2 in away.", ["17 km=measure:17 km", "12 ft 2 in=measure:12.1667 ft"]),
        ("A three-ton boat goes 60 miles per hour.", ["three-ton=measure:3 ton", "60 miles per hour=measure:60 mph"]),
        ("The port covers 190,000 square meters.", ["190,000 square meters=measure:190000 m2"]),
        ("Ana Holt, 45, has a 6-year-old boat.", ["45=age:45 year", "6-year-old=age:6 year"]),
        ("The treaty is 20 years old.", ["20 years old=age:20 year"]),
        ("It was their 37th meeting.", ["37th=ordinal:37"]),
        ("It was the one hundred twenty-fifth boat.", ["one hundred twenty-fifth=ordinal:125"]),
    ])
    func `shares, measures, ages and ordinals carry their unit`(_ text: String, _ figures: [String]) {
        #expect(reading(text).figures.map { shown($0, in: text) } == figures)
    }

    @Test(arguments: [
        ("Between 20 and 30 boats sank.", ["20 and 30=number:20…30"]),
        ("It costs $2-3 billion.", ["$2-3 billion=money:2000000000…3000000000 USD"]),
        ("Some 10 to 15 percent left.", ["10 to 15 percent=percent:10…15 %"]),
    ])
    func `a range is one figure with two ends`(_ text: String, _ figures: [String]) {
        #expect(reading(text).figures.map { shown($0, in: text) } == figures)
    }

    @Test(arguments: [
        "Covid-19 spread on Route 66.", "The Group of Seven met.",
        "7-Eleven opened a shop.",
        "A Boeing 737 landed.", "No one came.", "That one is new.", "It was in the 1990s.",
        "The attacks of 9/11.",
        "Call 555-123-4567.", "They open 24/7.", "It fell at 11:30.", "First Minister Olsen spoke.",
        "In 2016 they met.",
        "She came on December 12.", "One of them left.", "The Second World War ended.", "They met on Highway 35.",
    ])
    func `names, years, scores and codes are no figures`(_ text: String) {
        #expect(reading(text).figures.map { shown($0, in: text) } == [])
    }

    @Test(arguments: [
        ("At least 12 boats sank.", Figure.Bound.atLeast), ("More than 12 boats sank.", .atLeast),
        ("No fewer than 12 boats sank.", .atLeast),
        ("Up to 12 boats sank.", .atMost), ("As many as 12 boats sank.", .atMost),
        ("Fewer than 12 boats sank.", .atMost),
        ("Not more than 12 boats sank.", .atMost), ("About 12 boats sank.", .about), ("Nearly 12 boats sank.", .about),
        ("It lost 12 boats or more.", .atLeast), ("It lost 12 boats or so.", .about),
    ])
    func `words beside a figure bound it`(_ text: String, _ bound: Figure.Bound) {
        #expect(reading(text).figures.first?.bound == bound)
    }

    @Test(arguments: [
        ("They have held 36 meetings.", "meetings"), ("One in three adults smokes.", "adults"),
        ("It was their 37th meeting.", "meeting"),
        ("Some 300 Norland troops left.", "troops"),
        ("A death toll of 12 was given.", "death toll"), ("About 44 percent of voters stayed.", "voters"),
        ("The toll rose to 16.", "toll"), ("About 28,500 U.S. troops left.", "troops"),
    ])
    func `a figure says what it counts`(_ text: String, _ counted: String) {
        let span = reading(text).figures.first?.counted
        #expect(span.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == counted)
    }

    @Test(arguments: [
        "The rowers reported nine rescues on Monday, compared with 31 the day before.",
        "There were 14 rescues, up from nine in spring.", "The crew counted 14 rescues against nine in spring.",
    ])
    func `a number set against another counts what that does`(_ text: String) {
        let counted = reading(text).figures.map {
            $0.counted.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        }
        #expect(counted == ["rescues", "rescues"])
    }

    @Test func `a shortened number counts what the one before it does`() {
        let text = "The blast killed three sailors and injured at least 14."
        let counted = reading(text).figures.map {
            $0.counted.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
        }
        #expect(counted == ["sailors", "sailors"])
    }

    @Test func `a figure is linked to its period`() {
        let found = reading("Exports rose 18 percent in the first seven months of 2021, to $40 million.")
        #expect(found.figures.map(\.period) == [0, 0])
        #expect(found.dates.first?.from == Day(2021, 1, 1))
        #expect(found.dates.first?.to == Day(2021, 8, 1))
    }
}

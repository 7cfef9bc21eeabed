import ReportKit
import Testing

@testable import English

/// What holds of every text, however odd.
struct SoundnessTests {
    static let odd: [String] = [
        "", " ", "½", "$", "-", "– 5 –", "1,2,3", "2/3/4/5", "99999999999999999999999999999", "1e5", "€€5", "5€€",
        "Feb 30, 2021", "31/31/2021",
        "the the the 5th of of May", "in in two two weeks", "0000", "0 0 0 0", "minus minus 5", "a a a half half",
        "and a half and a half",
        "Ünïcödé 5 km ½ ₿5 ５", "five hundred hundred thousand dozen million", "between 5 and", "from to 2014 2018",
        "’s 20’s 90s", "July 4th of of",
        "“5 percent", "12:99 pm", "99 Jan 2021 Jan 99", "year 99999", "1 hour 2 hours 3 hours and a half and a quarter",
        "\u{FEFF}5 000 000 000",
    ]

    @Test(arguments: odd)
    func `spans are in range, on character boundaries, and do not overlap`(_ text: String) {
        let bytes = Array(text.utf8)
        let found = reading(text)
        for spans in [found.figures.map(\.span), found.dates.map(\.span)] {
            for span in spans {
                #expect(span.start >= 0 && span.count > 0 && Int(span.end) <= bytes.count)
                #expect(String(validating: bytes[span.range], as: UTF8.self) != nil)
            }
            #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
        #expect(found.figures.allSatisfy { $0.value.isFinite && $0.high?.isFinite ?? true })
    }

    @Test(arguments: [
        "9", "million ", "two ", "half a ", "and a ", "1 ", "1-", "$", "5 to ", "first ", "in ", "May ", "Friday ",
        "12 May ", "of ", "2014-", "a week ago ",
        "1,", "1.", "the ", "last ", "five hundred ", "day after ", "(", "Q1 ", "between 5 and ", "1 year ",
    ])
    func `hostile text costs no more than its length`(_ part: String) {
        let clock = ContinuousClock()
        func cost(_ bytes: Int) -> Duration {
            let text = Array(String(repeating: part, count: bytes / part.utf8.count).utf8)
            let body = BodyText(text, segments: [Segment(TextSpan(0, text.count), .body)], parsing: false)
            return clock.measure {
                let pieces = Pieces(body)
                let dates = English().dates(in: pieces, published: Day(2021, 12, 16))
                _ = English().figures(in: pieces, dates: dates)
            }
        }
        #expect(cost(40_000) < cost(10_000) * 16 + .milliseconds(200))
    }
}

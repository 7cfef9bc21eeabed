import ReportKit
import Testing

@testable import English

struct FramesTests {
    /// A figure or day in one line: `41: Pete Marlow, won`.
    private func shown(_ span: TextSpan, _ frame: Frame?, _ text: String) -> String {
        func words(_ span: TextSpan) -> String { String(decoding: Array(text.utf8)[span.range], as: UTF8.self) }
        let bearer = frame?.bearer.map { frame?.isNamed == true ? $0.name : "the \($0.name)" } ?? "nobody"
        return "\(words(span)): \(bearer), \(frame?.verb.map(words) ?? "no verb")"
    }

    @Test(arguments: [
        ("Pete Marlow, 29, rowed on.", ["29: Pete Marlow, no verb"]),
        ("Pete Marlow won the vote. He had 41 seats.", ["41: Pete Marlow, had"]),
        ("Marlow's 41 votes were enough.", ["41: Marlow, enough"]),
        ("The landslide killed 12 people, injuring 40.", ["12: the landslide, killed", "40: the landslide, injuring"]),
        ("Anna Reyes, who was hurt in May, scored 14 points on Friday.", ["14: Anna Reyes, scored"]),
    ])
    func `a figure has the bearer and the verb of its clause`(_ text: String, _ frames: [String]) {
        #expect(reading(text).figures.map { shown($0.span, $0.frame, text) } == frames)
    }

    @Test func `a day belongs to the clause that it stands in, not to the sentence`() {
        let text = "The upper house is to vote on Wednesday, followed by the lower house on Thursday."
        let found = reading(text).dates.map { shown($0.span, $0.frame, text) }
        #expect(found == ["Wednesday: the upper house, vote", "Thursday: the lower house, followed"])
    }
}

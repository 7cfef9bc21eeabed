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
        ("The premier said 900 people need shelter.", ["900: nobody, need"]),
        ("The toll rose to 10 on Tuesday.", ["10: the toll, rose"]),
        ("Eleven rowers were killed by the storm.", ["Eleven: the storm, killed"]),
        (
            "The explosion killed three sailors and injured at least 14, the guard said.",
            ["three: the explosion, killed", "14: the explosion, injured"]
        ),
        ("The rate was 5.9 percent.", ["5.9 percent: the rate, was"]),
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

    @Test(arguments: [
        ("The harbour office reported on Friday that 60 rowers had died in May.", ["May"]),
        ("Exports grew 12 percent in 2015, and imports fell 5 percent in 2016.", ["2015", "2016"]),
        ("The mill, which employs 400 people, will cut 50 jobs by March.", [nil, "March"]),
        ("A bus fell into the Arda on Monday, killing 14 people.", ["Monday"]),
        ("Fourteen people died when a bus fell into the Arda on Monday.", ["Monday"]),
        ("Officials said on Monday that 14 people were missing.", [nil]),
        ("The 40 deaths in May were all of farmers.", ["May"]),
    ])
    func `a figure holds for the time that its own clause states`(_ text: String, _ periods: [String?]) {
        let found = reading(text)
        let shown = found.figures.map { figure in
            figure.period.map { String(decoding: Array(text.utf8)[found.dates[$0].span.range], as: UTF8.self) }
        }
        #expect(shown == periods)
    }

    @Test func `a frame names the place of its clause`() {
        let figure = reading("Two rowers drowned near Lunde on Monday, police in Arda said.").figures.first
        #expect(figure?.frame?.place?.name == "Lunde")
    }
}

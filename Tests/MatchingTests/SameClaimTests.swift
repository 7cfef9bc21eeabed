import Matching
import ReportKit
import Testing

@Suite struct SameClaimTests {
    private let same = SameClaim()

    /// A statement whose numbers are given by their words.
    private func statement(_ text: String, _ figures: [(String, Double, String?)] = []) -> Statement {
        let bytes = Array(text.utf8)
        func span(_ words: String) -> TextSpan? {
            let wanted = Array(words.utf8)
            guard wanted.count <= bytes.count else { return nil }
            return (0...bytes.count - wanted.count).first { Array(bytes[$0..<$0 + wanted.count]) == wanted }
                .map { TextSpan($0, $0 + wanted.count) }
        }
        return Statement(
            text,
            figures: figures.compactMap { words, value, counted in
                span(words).map { Figure($0, .number, value: value, counted: counted.flatMap(span)) }
            })
    }

    @Test func `a sentence is the same claim as itself`() {
        let likeness = same.compare(
            "The lighthouse at Corran Point was sold on Monday.", "The lighthouse at Corran Point was sold on Monday.")
        #expect(likeness.relation == .same)
        #expect(likeness.score > 0.95)
    }

    @Test func `other words for one event score above another event`() {
        let told = "The lighthouse at Corran Point was sold to a hotel firm."
        let retold = "A hotel company has bought the Corran Point lighthouse."
        let other = "The ferry to Corran was late because of heavy snow."
        #expect(same.compare(told, retold).score > same.compare(told, other).score + 0.2)
    }

    @Test func `two numbers for one thing are a conflict`() {
        let likeness = same.compare(
            statement("Some 40 goats escaped from the Brindle farm.", [("40", 40, "goats")]),
            statement("Some 55 goats escaped from the Brindle farm.", [("55", 55, "goats")]))
        #expect(likeness.relation == .conflict)
        #expect(likeness.slots.contains { $0.kind == .number && $0.verdict == .conflicts })
    }

    @Test func `a rounded number agrees`() {
        let likeness = same.compare(
            statement("The bridge cost 1,200 crowns.", [("1,200", 1200, "crowns")]),
            statement("The bridge cost 1,187 crowns.", [("1,187", 1187, "crowns")]))
        #expect(likeness.relation == .same)
    }

    @Test func `a no on one side is a conflict`() {
        #expect(
            same.compare("A permit was issued for the quarry.", "No permit was issued for the quarry.").relation
                == .conflict)
    }

    @Test func `opposite words are a conflict`() {
        #expect(
            same.compare("The council approved the quarry plan.", "The council rejected the quarry plan.").relation
                == .conflict)
    }

    @Test(arguments: ["", " ", "…", "12", "\u{0}", String(repeating: "a ", count: 5000)])
    func `nothing to compare is no claim`(_ text: String) {
        let likeness = same.compare(text, "The council approved the quarry plan.")
        #expect((0...1).contains(likeness.score))
        #expect(likeness.relation == .different)
    }
}

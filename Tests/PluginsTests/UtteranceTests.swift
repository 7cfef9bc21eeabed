import ReportKit
import Testing

@testable import Plugins

/// Made-up reports of what two people said: which of them are one statement, and whose?
@Suite struct UtteranceTests {
    private func reports(_ texts: String...) -> [Report] {
        let articles = texts.enumerated().map { TimberFire.read("Outlet \($0)", $1 + "\n") }
        return SourceComparison(ComparisonSettings())
            .reports(across: Story(id: "story", title: "A story", articles: articles))
    }

    @Test func `a sentence that both report alike, and nobody quotes, is no quotation`() {
        let sentence = "Pell said that the old harbour wall of Orrin would be torn down before the winter storms."
        #expect(reports(sentence, sentence).allSatisfy { $0.kind != .quoteAgree })
        let quoted = "“The old harbour wall of Orrin will be torn down before the winter storms,” Pell said."
        #expect(reports(quoted, quoted).contains { $0.kind == .quoteAgree })
    }

    @Test func `one claim given to an unnamed and to a named source is told with both`() throws {
        let found = reports(
            "Hale backed the ferrymen's demand for written guarantees that no barge will enter the inner harbour, a harbour official said.",
            "The mayor of Holm, Anna Hale, supported the ferrymen's demand for guarantees in writing that no barge will enter the inner harbour, the union adviser Goran Pell told reporters after the meeting."
        )
        let difference = try #require(found.first { $0.kind == .attributionDifference })
        #expect(difference.values.map(\.value) == ["a harbour official", "Goran Pell"])
    }

    @Test func `the names of two people alone make no common claim`() {
        let found = reports(
            "Hale and Pell have met 14 times since 2016, the Orrin Times reported.",
            "Anna Hale backed Goran Pell in the quarrel over the inner harbour, a union adviser said."
        )
        #expect(found.allSatisfy { $0.kind != .attributionDifference })
    }
}

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

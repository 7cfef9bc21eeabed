import ReportKit
import Testing

@testable import Plugins

/// Pairs of made-up reports that differ in a word: when do they contradict each other?
@Suite struct FactConflictTests {
    private func facts(_ first: String, _ second: String) -> [Report] {
        let articles = [first, second].enumerated().map { TimberFire.read("Outlet \($0)", $1 + "\n") }
        return SourceComparison(ComparisonSettings())
            .reports(across: Story(id: "story", title: "A story", articles: articles))
            .filter { $0.kind == .factConflict }
    }

    @Test func `a denial is a contradiction`() {
        #expect(
            !facts(
                "The Orrin council approved the new harbour wall on Monday.",
                "The Orrin council did not approve the new harbour wall on Monday."
            ).isEmpty)
    }

    @Test(arguments: [
        ("Marlow had not yet reached the harbour at Orrin.", "Marlow had yet to reach the harbour at Orrin."),
        ("Marlow did n't see the boat at the Orrin pier.", "Marlow did not see the boat at the Orrin pier."),
        ("Marlow won the No. 1 prize of the Orrin regatta.", "Marlow won the top prize of the Orrin regatta."),
        ("Kathryn Moll was found at the Orrin pier on Monday.", "Kathrin Moll was found at the Orrin pier on Monday."),
        (
            "The Orrin lifeboat not only towed the trawler on Monday but fed its crew.",
            "The Orrin lifeboat towed the trawler on Monday and fed its crew."
        ),
        ("Senator Ola Berg opened the Orrin harbour wall.", "Sen. Ola Berg opened the Orrin harbour wall."),
    ])
    func `other words, titles and spellings are none`(_ first: String, _ second: String) {
        #expect(facts(first, second).isEmpty)
    }
}

import ReportKit
import ReportKitTesting
import Testing

@testable import Plugins

/// A made-up flood whose toll rises over a day.
@Suite struct UpdateTests {
    private let plugin = SourceComparison(ComparisonSettings())

    private func copy(_ outlet: String, _ published: String?, dead: String) -> Article {
        var article = TimberFire.read(
            outlet,
            """
            The flood in the Arden valley has killed \(dead) people since Sunday night, the valley's rescue service said.

            The river Arden broke its banks at Millhaven and carried off two bridges.

            """)
        article.published = published
        article.id = ArticleID(sha256: "\(outlet) \(published ?? "") \(dead)")
        return article
    }

    private func told(_ article: Article, after earlier: Article...) -> [Report] {
        plugin.reports(on: article, in: Story(id: "story-flood", title: "Flood", articles: earlier))
    }

    private func conflicts(_ articles: Article...) -> [Report] {
        SourceComparison(ComparisonSettings()).reports(
            across: Story(id: "story-flood", title: "Flood", articles: articles)
        ).filter { $0.kind.isConflict }
    }

    @Test func `a toll that rises over a day is an update, neither new nor a conflict`() throws {
        let morning = copy("Arden Post", "2031-03-03T06:00:00Z", dead: "nine")
        let evening = copy("Valley Wire", "2031-03-03T18:00:00Z", dead: "14")
        let reports = told(evening, after: morning)
        let update = try #require(reports.first { $0.kind == .figureUpdate })
        #expect(update.message.contains("Arden Post: nine people; Valley Wire: 14 people"))
        #expect(update.values.map(\.value) == ["9", "14"])
        #expect(conflicts(morning, evening).isEmpty)
        #expect(conflicts(evening, morning).isEmpty)
    }

    @Test(arguments: [
        ("2031-03-03T06:00:00Z", "2031-03-03T06:00:00Z"), ("2031-03-03", "2031-03-03"), (nil, nil),
        ("2031-03-03", nil), ("2031-03-03T18:00:00Z", "2031-03-03T06:00:00Z"),
    ])
    func `where the later one is not known to be later, two tolls are a conflict`(_ first: String?, _ second: String?) {
        let nine = copy("Arden Post", first, dead: "nine"), more = copy("Valley Wire", second, dead: "14")
        #expect(told(more, after: nine).allSatisfy { $0.kind != .figureUpdate })
        #expect(conflicts(nine, more).count == 1)
    }

    @Test func `a later article with a lower toll contradicts`() {
        let high = copy("Arden Post", "2031-03-03", dead: "14"), low = copy("Valley Wire", "2031-03-04", dead: "nine")
        #expect(told(low, after: high).allSatisfy { $0.kind != .figureUpdate })
        #expect(conflicts(high, low).count == 1)
    }

    @Test func `an outlet's own later number updates its own, also downwards`() {
        let high = copy("Arden Post", "2031-03-03", dead: "14"), low = copy("Arden Post", "2031-03-04", dead: "nine")
        let reports = told(low, after: high)
        #expect(reports.contains { $0.kind == .figureUpdate })
    }

    @Test func `it keeps the contract`() {
        let articles = [
            copy("Arden Post", "2031-03-03T06:00:00Z", dead: "nine"),
            copy("Valley Wire", "2031-03-03T12:00:00Z", dead: "14"),
        ]
        #expect(PluginContract.violations(of: plugin, on: articles) == [])
    }
}

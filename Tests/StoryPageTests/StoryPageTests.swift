import Foundation
import ReportKit
import Testing

@testable import StoryPage

@Suite struct StoryPageTests {
    @Test func `the same story gives the same bytes`() {
        #expect(FerryStory.page.files() == FerryStory.page.files())
        #expect(FerryStory.page.files().keys.sorted() == ["report.html", "report.json", "report.md"])
    }

    @Test func `every template parses`() throws {
        for (name, bytes) in FerryStory.page.files() { #expect(bytes.count > 200, "\(name)") }
        for (name, bytes) in front.files() { #expect(bytes.count > 200, "\(name)") }
    }

    @Test func `the headline finding is the alert, whatever was found first`() throws {
        let html = FerryStory.html()
        let lead = try #require(html.range(of: "id=\"lead\""))
        let conflict = try #require(html.range(of: "people on board</h3>"))
        let alone = try #require(html.range(of: "second grounding</h3>"))
        #expect(lead.lowerBound < conflict.lowerBound)
        #expect(conflict.lowerBound < alone.lowerBound)
    }

    @Test func `every link on the page leads to a place on the page`() {
        let html = FerryStory.html()
        let ids = Set(cut(html, after: "id=\""))
        let targets = cut(html, after: "href=\"#")
        #expect(targets.count > 20)
        for target in targets { #expect(ids.contains(target), "\(target)") }
        #expect(ids.count == cut(html, after: "id=\"").count, "an id stands twice")
    }

    @Test func `an outlet without the claim is shown as leaving it out`() {
        let html = FerryStory.html()
        #expect(html.contains("leaves out</span>"))
        #expect(html.contains("class=\"tells otherwise\""))
    }

    @Test func `the page shows one wording above the other and marks the words that differ`() {
        let html = FerryStory.html()
        #expect(html.contains("<mark>hard</mark> wind"))
        #expect(html.contains("<mark>strong</mark> wind"))
    }

    @Test func `a story without findings has a page, too`() {
        let page = StoryPage(FerryStory.story, findings: [])
        #expect(FerryStory.html(page).contains("Nothing to set side by side yet"))
        #expect(FerryStory.html(StoryPage(Story(id: "", title: ""), findings: [])).contains("Untitled story"))
    }

    @Test func `the JSON holds every finding with its words`() throws {
        let data = Data(FerryStory.page.files()["report.json"] ?? [])
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let findings = try #require(object["findings"] as? [[String: Any]])
        #expect(findings.count == FerryStory.reports.count)
        let values = try #require(findings.first?["values"] as? [[String: Any]])
        #expect(values.first?["text"] as? String == "second grounding in 14 months")
    }

    @Test func `the index puts the newest day first and within a day the most contested`() throws {
        let html = String(decoding: front.files()["index.html"] ?? [], as: UTF8.self)
        let order = cut(html, after: "href=\"stories/").map { $0.split(separator: "/")[0] }
        #expect(order == ["c", "b", "a"])
    }

    private var front: FrontPage {
        func line(_ slug: String, _ updated: String, _ conflicts: Int) -> FrontPage.StoryLine {
            .init(slug: slug, title: slug, updated: updated, articles: 2, outlets: ["X", "Y"], conflicts: conflicts)
        }
        return FrontPage(
            stories: [
                line("a", "2031-05-05T23:00:00Z", 9), line("b", "2031-05-06T12:00:00Z", 0),
                line("c", "2031-05-06T09:00:00Z", 2),
            ],
            alerts: [
                .init(
                    id: "abc", kind: .figureConflict, message: "41 or 44?", at: "2031-05-06T09:00:00Z", slug: "c",
                    story: "c")
            ])
    }

    /// What stands between `mark` and the next quotation mark, each time.
    private func cut(_ html: String, after mark: String) -> [String] {
        html.components(separatedBy: mark).dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}

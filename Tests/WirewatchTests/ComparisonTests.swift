import Foundation
import ReportKit
import Testing

@testable import wirewatch

@Suite struct ComparisonTests {
    private func article(_ file: String, outlet: String?) -> Article {
        var article = Article(id: ArticleID(sha256: file), file: file, format: "text", text: Array("Ten.".utf8))
        article.outlet = outlet
        return article
    }

    @Test func `every field is there, null where nothing is known`() throws {
        let comparison = Comparison(articles: [article("a.txt", outlet: nil)], stories: [], reports: [])
        let json = String(decoding: try JSONEncoder().encode(comparison), as: UTF8.self)
        #expect(json.contains("\"outlet\":null") && json.contains("\"published\":null"))
        #expect(json.contains("\"findings\":[]") && json.contains("\"stories\":[]"))
    }

    @Test func `stories and findings point at articles by their place in the list`() throws {
        let articles = [article("a.txt", outlet: "A"), article("b.txt", outlet: "B")]
        let story = Story(id: "s", title: "Ten", articles: articles.reversed())
        let report = Report(
            .figureAgree, about: "ten", message: "Both say ten",
            values: [Evidence(articles[1].id, TextSpan(0, 3), value: "10")], why: ["the same"], confidence: 1,
            urgency: .note)
        let comparison = Comparison(articles: articles, stories: [story], reports: [(story, report)])
        #expect(comparison.stories.first?.articles == [1, 0])
        #expect(comparison.findings.first?.values.first?.article == 1)
    }

    @Test func `an error is an object with a code and a sentence`() throws {
        let json = String(decoding: try JSONEncoder().encode(Unreadable("x", code: "empty", "Nothing.")), as: UTF8.self)
        #expect(json.contains("\"code\":\"empty\"") && json.contains("\"message\":\"Nothing.\""))
    }
}

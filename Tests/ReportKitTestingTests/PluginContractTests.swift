import ReportKit
import ReportKitTesting
import Testing

/// Tells of every line that no article has had, and can be made to misbehave.
private struct Lines: ReportPlugin {
    enum Fault { case none, noEvidence, twoLines, everyTime, outside }

    static let name = "lines"
    var fault = Fault.none

    init(_: NoSettings) {}
    init(_ fault: Fault) { self.fault = fault }

    func reports(on article: Article, in story: Story) -> [Report] {
        let known = Set(story.articles.flatMap { one in one.sentences.map { one[$0] } })
        return article.sentences.filter { fault == .everyTime || !known.contains(article[$0]) }.map { span in
            let place = fault == .outside ? TextSpan(0, article.text.count + 9) : span
            let evidence = fault == .noEvidence ? [] : [Evidence(article.id, place, value: article[span])]
            return Report(
                .newClaim, about: "a line", message: fault == .twoLines ? "New\nline" : "New line", values: evidence,
                why: ["no article has it"], confidence: 1, urgency: .alert,
                key: fault == .everyTime ? nil : article[span])
        }
    }
}

@Suite struct PluginContractTests {
    private let articles = [
        Article.sample("The mill burnt down.", "Nobody was hurt.", outlet: "Evenstar"),
        Article.sample("The mill burnt down.", "It was built in 1911.", outlet: "Uplander"),
    ]

    @Test func `a plugin that keeps the contract has no violations`() {
        #expect(PluginContract.violations(of: Lines(.none), on: articles) == [])
    }

    @Test(arguments: [
        (Lines.Fault.noEvidence, "without evidence"), (.twoLines, "more than one line"),
        (.everyTime, "comes once more"), (.outside, "no piece of text"),
    ])
    fileprivate func `a plugin that breaks it is told how`(_ fault: Lines.Fault, _ words: String) {
        #expect(PluginContract.violations(of: Lines(fault), on: articles).contains { $0.contains(words) })
    }

    @Test func `a sample's sentences stand where its text has them`() {
        let article = Article.sample("Eins.", "Zwei.")
        #expect(article.sentences.map { article[$0] } == ["Eins.", "Zwei."])
        #expect(article[article.span(of: "wei")] == "wei")
        #expect(article.id.sha256.count == 64)
    }
}

import ReportKit
import ReportKitTesting
import Testing

@testable import Plugins

@Suite struct CorrectionsTests {
    private let plugin = Corrections(NoSettings())
    private let fall = "The bell tower of Ostrel fell on Monday, and 14 people were hurt."
    private let inquiry = "The town council opens an inquiry next week, the clerk said."

    private func article(_ lines: [String], _ status: Article.Status? = nil, version: String? = nil) -> Article {
        var article = Article.sample("Bell tower falls", outlet: "Meridian Wire")
        let body = lines.map { Article.sample($0, outlet: "Meridian Wire") }
        for one in body {
            let start = article.text.count
            article.text += one.text
            article.sentences.append(TextSpan(start, start + one.text.count - 1))
            article.segments.append(Segment(TextSpan(start, start + one.text.count), .body))
        }
        article.segments[0].kind = .headline
        article.headline = article.sentences.removeFirst()
        article.id = ArticleID(sha256: "\(article.text.hashValue) \(version ?? "") \(status?.rawValue ?? "")")
        article.guid = "urn:tower"
        article.status = status
        article.version = version
        return article
    }

    private func reports(_ article: Article, after earlier: Article...) -> [Report] {
        plugin.reports(on: article, in: Story(id: "s", title: "t", articles: earlier))
    }

    @Test func `a withdrawn article is told, with its headline as evidence`() throws {
        let killed = article([fall], .canceled)
        let report = try #require(reports(killed, after: article([fall])).first)
        #expect(report.kind == .retraction && report.urgency == .alert)
        #expect(report.message == "Meridian Wire withdraws its article: Bell tower falls")
        #expect(report.values.map { killed[$0.span] } == ["Bell tower falls"])
    }

    @Test func `it is told once`() {
        let killed = article([fall], .canceled, version: "3")
        #expect(reports(article([inquiry], .canceled, version: "4"), after: article([fall]), killed).isEmpty)
    }

    @Test func `a corrected version is told with the sentences that changed`() throws {
        let mended = article([fall.replacing("14", with: "4"), inquiry], .corrected)
        let report = try #require(reports(mended, after: article([fall, inquiry])).first)
        #expect(report.kind == .correction)
        #expect(report.values.map { mended[$0.span] } == [fall.replacing("14", with: "4")])
        #expect(reports(mended, after: article([fall, inquiry]), mended).isEmpty)
    }

    @Test func `where versions are counted, each that is marked is told`() {
        let second = article([inquiry], .corrected, version: "2")
        #expect(reports(article([fall], .corrected, version: "3"), after: second).count == 1)
    }

    @Test(arguments: [
        "Correction: The tower fell on Monday, not on Sunday.",
        "(Clarification, 12 May: the hurt were counted by the hospital.)",
        "An earlier version of this article gave a wrong day for the fall.",
        "This story has been corrected to show that 4 people were hurt.",
        "CORRECTIONS & CLARIFICATIONS: The clerk is Ida Lund.",
    ])
    func `a correction in the copy's own words is told`(note: String) throws {
        let mended = article([fall, note])
        let report = try #require(reports(mended, after: article([fall])).first)
        #expect(report.kind == .correction && report.urgency == .alert)
        #expect(report.values.map { mended[$0.span] } == [note + "\n"])
        #expect(reports(article([fall, note, inquiry]), after: mended).isEmpty, "it has been told")
    }

    @Test func `a label on a line of its own labels the next`() {
        let mended = article([fall, "Correction", "The tower fell on Monday, not on Sunday."])
        #expect(reports(mended).map(\.message).map { $0.hasSuffix("not on Sunday") } == [true])
    }

    @Test(arguments: [
        "Correction officers closed the bridge.", "The Quayside Post corrected an earlier version of its article.",
        "The correction of the river begins in May.", "This story has been told for a hundred years.",
    ])
    func `news of corrections is none`(line: String) { #expect(reports(article([fall, line])).isEmpty) }

    @Test func `it keeps the contract of plugins`() {
        let told = [article([fall]), article([fall, "Correction: It was a spire."]), article([fall], .canceled)]
        #expect(PluginContract.violations(of: plugin, on: told) == [])
    }
}

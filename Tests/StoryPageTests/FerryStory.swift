import Foundation
import ReportKit

@testable import StoryPage

/// A made-up story by three made-up outlets, with a finding of most kinds.
enum FerryStory {
    static let post = copy(
        1, "The Harbour Post", "2031-05-06T09:10:00Z", "Ferry runs aground off Skarholm",
        """
        The ferry Lise ran aground on the Hallen reef early on Tuesday with 41 people on board, the coast guard said. \
        “We brought everyone off in the dark and against a hard wind,” said Mette Ravn, who led the rescue. \
        The Lise carried 9,000 litres of diesel.
        """)
    static let daily = copy(
        2, "Fjord Daily", "2031-05-06T11:00:00Z", "All safe after ferry hits reef",
        """
        All 44 people aboard the ferry Lise are safe after she struck the Hallen reef early on Tuesday, police said. \
        “We got everybody off in darkness and against a strong wind,” said rescue leader Mette Ravn. \
        The ship carried about nine cubic metres of diesel.
        """)
    static let unnamed = copy(
        3, nil, nil, "Questions for Nordvik",
        """
        Nordvik Lines faces questions after its ferry Lise ran aground on Monday night with 41 people on board. \
        It is the line's second grounding in 14 months.
        """)

    static let story = Story(
        id: "story-0123456789abcdef", title: "Ferry runs aground", articles: [post, daily, unnamed])

    static let reports: [Report] = [
        Report(
            .onlyInOneSource, about: "second grounding", message: "Only one outlet tells of a second grounding.",
            values: [evidence(unnamed, "second grounding in 14 months")], why: [], confidence: 0.7, urgency: .note),
        Report(
            .figureConflict, about: "people on board", message: "41 or 44 on board?",
            values: [
                evidence(post, "41 people", "41"), evidence(daily, "All 44 people", "44"),
                evidence(unnamed, "41 people", "41"),
            ], why: ["the same ferry"], confidence: 0.94, urgency: .alert),
        Report(
            .quoteVariant, about: "Mette Ravn on the rescue", message: "Mette Ravn is quoted in two wordings.",
            values: [
                evidence(post, "“We brought everyone off in the dark and against a hard wind,”"),
                evidence(daily, "“We got everybody off in darkness and against a strong wind,”"),
            ], why: [], confidence: 0.9, urgency: .note),
        Report(
            .newClaim, about: "first", message: "First told.",
            values: [evidence(post, "ran aground on the Hallen reef")],
            why: [], confidence: 1, urgency: .alert),
    ]

    static func copy(_ number: Int, _ outlet: String?, _ published: String?, _ headline: String, _ body: String)
        -> Article
    {
        let start = headline.utf8.count + 2
        let text = Array("\(headline)\n\n\(body)".utf8)
        var article = Article(
            id: ArticleID(sha256: String(repeating: String(number), count: 64)), file: "inbox/copy\(number).txt",
            format: "text", text: text)
        article.outlet = outlet
        article.published = published
        article.headline = TextSpan(0, headline.utf8.count)
        article.segments = [
            Segment(TextSpan(0, start - 2), .headline), Segment(TextSpan(start - 2, start), .space),
            Segment(TextSpan(start, text.count), .body),
        ]
        var from = start
        for at in start..<text.count where text[at] == 0x2E && (at + 1 == text.count || text[at + 1] == 0x20) {
            article.sentences.append(TextSpan(from, at + 1))
            from = at + 2
        }
        return article
    }

    static func evidence(_ article: Article, _ words: String, _ value: String? = nil) -> Evidence {
        let text = Data(article.text)
        let start = text.range(of: Data(words.utf8))?.lowerBound ?? 0
        return Evidence(article.id, TextSpan(start, start + words.utf8.count), value: value ?? words)
    }

    static func findings(_ reports: [Report]) -> [Finding] {
        reports.enumerated().map { Finding($0.element, id: "f00d00000\($0.offset)") }
    }

    static var page: StoryPage { StoryPage(story, findings: findings(reports)) }

    static func html(_ page: StoryPage = page) -> String {
        String(decoding: page.files()["report.html"] ?? [], as: UTF8.self)
    }
}

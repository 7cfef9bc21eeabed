import Foundation
import Ledger
import ReportKit

/// An article in which every field says something.
func fullArticle(_ seed: Int = 1) -> Article {
    let text = Array("Headline \(seed)\nThe mayor said 12 boats came on Monday. “Fine”, she said.\n".utf8)
    let sha = String(repeating: String(seed % 10), count: 60) + String(format: "%04x", seed)
    var article = Article(
        id: ArticleID(sha256: sha, item: 2), file: "Example Post/\(seed).txt", item: 2, format: "html", text: text)
    article.headline = TextSpan(0, 10)
    article.byline = TextSpan(3, 5)
    article.outlet = "Example Post"
    article.url = "https://post.example/\(seed)"
    article.guid = "g-\(seed)"
    article.version = "2"
    article.status = .corrected
    article.published = "2026-11-23"
    article.modified = "2026-11-23T10:00:00Z"
    article.language = "en"
    article.segments = [Segment(TextSpan(0, 11), .headline), Segment(TextSpan(11, text.count), .body)]
    article.sentences = [TextSpan(11, 50), TextSpan(51, text.count - 1)]
    let mayor = Mention(TextSpan(11, 20), name: "Ada Example", anonymous: true)
    article.quotations = [
        Quotation(
            .mixed, content: [TextSpan(51, 60), TextSpan(62, 64)], cue: TextSpan(21, 25), speaker: mayor, via: [mayor],
            confidence: 0.75)
    ]
    article.figures = [
        Figure(
            TextSpan(26, 28), .measure, value: -12.5, high: 14, unit: "boat", approximate: true, bound: .atLeast,
            counted: TextSpan(29, 34), period: 0,
            frame: Frame(verb: TextSpan(35, 39), bearer: mayor, isNamed: true, place: mayor))
    ]
    article.dates = [
        DateMention(
            TextSpan(43, 49), .weekday, value: "2026-11-23", from: Day(2026, 11, 23), to: Day(2026, 11, 24),
            anchored: true, misfit: 3, frame: Frame(verb: TextSpan(35, 39)))
    ]
    article.claims = [
        Claim(
            id: 4, TextSpan(11, 50), attribution: [mayor], negated: true, hedged: true, figures: [0], dates: [0],
            names: ["Ada Example"], quotation: 0)
    ]
    return article
}

func sampleAlert(_ id: String, at: String = "2026-11-23T10:00:00Z", kind: ReportKind = .figureConflict) -> Alert {
    let article = fullArticle()
    // each at a place of its own: two that share one are one thing
    let start = id.utf8.reduce(26) { ($0 * 31 + Int($1)) * 10 % 100_000 }
    return Alert(
        id: id, kind: kind, plugin: "sample", story: Alert.StoryName(id: "story-1", title: "A \"title\"\n"),
        about: "boats", message: "12 or 13 boats",
        article: Alert.ArticleName(file: article.file, item: 0, outlet: nil, sha256: article.id.sha256),
        values: [
            Alert.Value(
                file: article.file, item: 0, outlet: "Example Post", sha256: article.id.sha256, start: start,
                end: start + 2,
                text: "12",
                value: "12")
        ], why: ["12 is not 13"], confidence: 0.5, at: at)
}

func row(_ number: Int, articles: Int = 1, last: String = "2026-11-23T10:00:00Z") -> StoryRow {
    StoryRow(
        number: number, id: "story-\(number)", title: "Title \(number)", articles: articles, first: last, last: last)
}

/// A fresh folder, gone when this goes.
final class Scratch {
    let path: String
    init() throws {
        path = NSTemporaryDirectory() + "/ledger-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
}

import Foundation
import ReportKit

extension StoryPage {
    /// The story's findings for programs: `compare`'s shapes, with the words beside each span.
    func json() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(PrintedStory(self)) else { return [] }
        return Array(data) + [0x0A]
    }
}

private struct PrintedStory: Encodable {
    struct Head: Encodable {
        let id, title, slug: String
        let follows: String?
        let outlets, origins: Int
    }

    struct Listed: Encodable {
        let file: String
        let item: Int
        let outlet, published, url: String?
        let sha256: String
        /// The earliest article with its text: its place in the list.
        let reprints: Int?
    }

    struct Value: Encodable {
        let article: Int
        let file: String
        let outlet: String?
        let start, end: Int32
        let text, value: String
    }

    struct Finding: Encodable {
        let id, kind, about, message: String
        let urgency: Report.Urgency
        let confidence: Double
        let why: [String]
        let values: [Value]
        let muted: String?
    }

    let story: Head
    let articles: [Listed]
    let findings: [Finding]

    init(_ page: StoryPage) {
        let cuttings = Cuttings(page)
        story = Head(
            id: page.story.id, title: page.story.title, slug: page.slug, follows: page.story.follows,
            outlets: cuttings.outlets.count, origins: page.story.articles.count - page.originals.count)
        articles = page.story.articles.map {
            Listed(
                file: $0.file, item: $0.item, outlet: $0.outlet, published: $0.published, url: $0.url,
                sha256: $0.id.sha256, reprints: page.originals[$0.id].flatMap(cuttings.place))
        }
        findings = page.findings.map { found in
            let report = found.report
            return Finding(
                id: found.id, kind: report.kind.rawValue, about: report.about,
                message: report.message, urgency: report.urgency, confidence: report.confidence, why: report.why,
                values: report.values.compactMap { PrintedStory.value($0, cuttings) }, muted: found.muted)
        }
    }

    private static func value(_ value: Evidence, _ cuttings: Cuttings) -> Value? {
        guard let place = cuttings.place(value.article) else { return nil }
        let article = cuttings.articles[place]
        return Value(
            article: place, file: article.file, outlet: article.outlet, start: value.span.start, end: value.span.end,
            text: article[value.span], value: value.value)
    }
}

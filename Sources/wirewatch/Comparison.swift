import ReportKit

/// What `wirewatch compare --json` prints: articles by index, stories and findings that point at them.
struct Comparison: Encodable {
    struct Listed: Encodable {
        let file: String
        let item: Int
        let outlet: String?
        let published: String?
    }
    struct Told: Encodable {
        let id: String
        let title: String
        let articles: [Int]
    }
    struct Value: Encodable {
        let article: Int
        let start: Int32
        let end: Int32
        let value: String
    }
    struct Finding: Encodable {
        let id: String
        let story: String
        let kind: String
        let about: String
        let message: String
        let values: [Value]
        let why: [String]
        let confidence: Double
    }
    let articles: [Listed]
    let stories: [Told]
    let findings: [Finding]

    init(articles: [Article], stories: [Story], reports: [(Story, Report)]) {
        let index = Dictionary(articles.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        self.articles = articles.map { Listed(file: $0.file, item: $0.item, outlet: $0.outlet, published: $0.published) }
        self.stories = stories.map { Told(id: $0.id, title: $0.title, articles: $0.articles.compactMap { index[$0.id] }) }
        findings = reports.map { story, report in
            Finding(
                id: "\(story.id)/\(report.kind)/\(report.key)", story: story.id, kind: report.kind.rawValue,
                about: report.about, message: report.message,
                values: report.values.compactMap { value in
                    index[value.article].map { Value(article: $0, start: value.span.start, end: value.span.end, value: value.value) }
                },
                why: report.why, confidence: report.confidence)
        }
    }
}

import ReportKit

/// What `wirewatch compare --json` prints: articles by index, stories and findings that point at them.
struct Comparison: Encodable {
    struct Listed: Encodable {
        let file: String
        let item: Int
        @OrNull var outlet: String?
        @OrNull var published: String?

        init(_ article: Article) {
            file = article.file
            item = article.item
            outlet = article.outlet
            published = article.published
        }
    }

    struct Told: Encodable {
        let id: String
        let title: String
        let articles: [Int]
        let corroboration: Corroboration
        let versions: [ChangedVersion]
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
    /// What could not be read; not in the comparison.
    let unreadable: [Unreadable]

    init(articles: [Article], stories: [Story], reports: [(Story, Report)], unreadable: [Unreadable] = []) {
        let index = Dictionary(
            articles.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        self.articles = articles.map(Listed.init)
        self.stories = stories.map {
            Told(
                id: $0.id, title: $0.title, articles: $0.articles.compactMap { index[$0.id] },
                corroboration: Corroboration($0), versions: ChangedVersion.all(of: $0))
        }
        findings = reports.map { Finding($0, $1, index: index) }
        self.unreadable = unreadable
    }
}

extension Comparison.Finding {
    init(_ story: Story, _ report: Report, index: [ArticleID: Int]) {
        self.init(
            id: "\(story.id)/\(report.kind)/\(report.key)", story: story.id, kind: report.kind.rawValue,
            about: report.about, message: report.message,
            values: report.values.compactMap { value in
                index[value.article].map {
                    Comparison.Value(
                        article: $0, start: value.span.start, end: value.span.end, value: value.value)
                }
            },
            why: report.why, confidence: report.confidence)
    }
}

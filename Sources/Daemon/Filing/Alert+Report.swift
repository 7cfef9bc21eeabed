public import Ledger
public import ReportKit

/// The name of what a plugin reported: made of its key, so that it stays when the story grows.
public func findingID(_ report: Report, plugin: String) -> String {
    digest([plugin, report.kind.rawValue, report.key].joined(separator: "\0"))
}

extension Alert {
    /// What a plugin reported, as it is told: with the names of the articles and the words that prove it.
    ///
    /// The id is made of the report's key alone, which stays when the story grows: so nothing is told twice.
    public init(_ report: Report, plugin: String, on article: Article, in story: Story, at: String) {
        let articles = Dictionary(
            (story.articles + [article]).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            id: findingID(report, plugin: plugin), kind: report.kind, plugin: plugin,
            story: StoryName(id: story.id, title: story.title), about: report.about, message: report.message,
            article: ArticleName(
                file: article.file, item: article.item, outlet: article.outlet, sha256: article.id.sha256),
            values: report.values.compactMap { evidence in articles[evidence.article].map { Value(evidence, in: $0) } },
            why: report.why, confidence: report.confidence, at: at)
    }
}

extension Alert.Value {
    fileprivate init(_ evidence: Evidence, in article: Article) {
        let end = min(Int(evidence.span.end), article.text.count)
        let span = TextSpan(min(Int(evidence.span.start), end), end)
        self.init(
            file: article.file, item: article.item, outlet: article.outlet, sha256: article.id.sha256,
            start: Int(span.start), end: Int(span.end), text: article[span], value: evidence.value)
    }
}

import ReportKit

extension PluginRunner {
    /// What an article makes worth telling; of a new version what the version before it did not.
    ///
    /// - Parameters:
    ///   - errand: the article's.
    ///   - old: the version before; nil where the article is the first.
    ///   - story: what was filed before, with `old` set aside.
    func news(_ errand: Errand, of article: Article, replacing old: Article?, in story: Story) -> Found {
        let found = finish(errand)
        // what is no alert is not told again, whatever the version before it was
        guard let old, found.reports.contains(where: { $0.1.urgency == .alert }) else { return found }
        var before = story
        before.earlierVersions.removeAll { $0.article.id == old.id }
        let told = run(on: old, in: before)
        let known = Set(told.reports.map { Told($0.plugin, $0.1, of: old.id) })
        return (
            found.reports.filter { !known.contains(Told($0.plugin, $0.1, of: article.id)) },
            found.failures + told.failures
        )
    }
}

/// What a report says, whichever version of the article it stands in.
private struct Told: Hashable {
    private struct Value: Hashable {
        /// nil for the article that has versions.
        let article: ArticleID?
        let value: String
    }

    private let plugin: String
    private let kind: ReportKind
    private let values: Set<Value>

    init(_ plugin: String, _ report: Report, of article: ArticleID) {
        self.plugin = plugin
        kind = report.kind
        values = Set(report.values.map { Value(article: $0.article == article ? nil : $0.article, value: $0.value) })
    }
}

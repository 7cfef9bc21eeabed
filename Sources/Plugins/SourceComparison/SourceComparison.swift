public import ReportKit

/// Sets what the outlets of a story say side by side: where they differ, agree, or leave out.
public struct SourceComparison: ReportPlugin {
    public static let name = "source-comparison"

    let settings: ComparisonSettings

    public init(_ settings: ComparisonSettings) { self.settings = settings }

    public func reports(on article: Article, in story: Story) -> [Report] {
        var whole = story
        whole.articles.append(article)
        return all(in: whole).filter { $0.values.contains { $0.article == article.id } }
    }

    public func reports(across story: Story) -> [Report] {
        let found = all(in: story)
        let corroboration = Corroboration(story)
        return found.map(corroboration.weighed)
    }

    private func all(in story: Story) -> [Report] {
        let table = Table(story, settings)
        let told =
            figures(on: table) + dates(on: table) + quotes(on: table) + attributions(on: table) + facts(on: table)
        return quieted(told + sharedText(on: table) + omissions(on: table, besides: told))
    }

    /// The surest stay alerts, as many as the settings allow; the others become notes. Of equally sure ones the first.
    private func quieted(_ reports: [Report]) -> [Report] {
        let alerts = reports.indices.filter { reports[$0].urgency == .alert }
        let loud = alerts.sorted { (-reports[$0].confidence, $0) < (-reports[$1].confidence, $1) }
        var reports = reports
        for quiet in loud.dropFirst(max(0, settings.alertsAStory)) { reports[quiet].urgency = .note }
        return reports
    }
}

public import ReportKit

/// Sets what the outlets of a story say side by side: where they differ, agree, or leave out.
public struct SourceComparison: ReportPlugin {
    public static let name = "source-comparison"

    let settings: ComparisonSettings

    public init(_ settings: ComparisonSettings) { self.settings = settings }

    public func reports(on article: Article, in story: Story) -> [Report] {
        var whole = story
        whole.articles.append(article)
        return reports(across: whole).filter { $0.values.contains { $0.article == article.id } }
    }

    public func reports(across story: Story) -> [Report] {
        let table = Table(story, settings)
        return figures(on: table) + dates(on: table) + quotes(on: table) + attributions(on: table) + facts(on: table)
            + sharedText(on: table) + omissions(on: table)
    }
}

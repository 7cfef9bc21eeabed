public import ReportKit

/// Sets what the outlets of a story say side by side: where they differ, agree, or leave out.
public struct SourceComparison: ReportPlugin {
    public static let name = "source-comparison"

    public init(_: NoSettings) {}

    public func reports(on article: Article, in story: Story) -> [Report] {
        var whole = story
        whole.articles.append(article)
        return reports(across: whole).filter { $0.values.contains { $0.article == article.id } }
    }

    public func reports(across story: Story) -> [Report] { [] }
}

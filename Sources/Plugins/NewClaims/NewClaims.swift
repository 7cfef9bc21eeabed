public import ReportKit

/// Alerts when an article says something that no earlier article in its story has said.
public struct NewClaims: ReportPlugin {
    public static let name = "new-claims"

    public init(_: NoSettings) {}

    public func reports(on article: Article, in story: Story) -> [Report] { [] }
}

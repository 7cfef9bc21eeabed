public import ReportKit

/// A story's page: what its articles agree and disagree on, as HTML, JSON and Markdown.
///
/// A pure function of the story and its reports: the same values give the same bytes.
public struct StoryPage: Sendable {
    let story: Story
    let findings: [Finding]
    let arrivals: [ArticleID: String]
    let originals: [ArticleID: ArticleID]

    /// A page.
    /// - Parameters:
    ///   - story: the story with all its articles, in the order of their arrival.
    ///   - findings: all that stands, of every plugin; those of kind `new-claim` say who told what first.
    ///   - originals: of each article that prints another's text, the earliest article with it.
    ///   - arrivals: when each article came in, ISO 8601; an article that is missing is shown with its day of publication.
    public init(
        _ story: Story, findings: [Finding], originals: [ArticleID: ArticleID] = [:],
        arrivals: [ArticleID: String] = [:]
    ) {
        self.story = story
        self.findings = findings
        self.originals = originals
        self.arrivals = arrivals
    }

    var reports: [Report] { findings.map(\.report) }

    /// The folder under `stories/` in the outbox: readable, and never the same for two stories.
    public var slug: String { StoryPage.slug(title: story.title, id: story.id) }

    /// The files of the story's folder: `report.html`, `report.json` and `report.md`.
    public func files() -> [String: [UInt8]] {
        let view = PageView(self)
        return [
            "report.html": Templates.render(.story, view),
            "report.md": Templates.render(.markdown, view),
            "report.json": json(),
        ]
    }
}

import ReportKit

/// What the story's templates show. Field names are the names in the templates.
struct PageView {
    let title: String
    let slug: String
    let deck: String
    let style: String
    let lead: [FindingView]
    let sections: [SectionView]
    let matrix: [MatrixView]
    let timeline: [TimelineEntry]
    let articles: [ArticleView]

    init(_ page: StoryPage) {
        let newsroom = Cuttings(page)
        let findings = ranked(page.findings).enumerated().map {
            FindingView($0.element, number: $0.offset + 1, newsroom)
        }
        title = page.story.title.nonEmpty ?? "Untitled story"
        slug = page.slug
        deck = PageView.deck(page, newsroom)
        style = Style.sheet
        lead = findings.first.map { [$0] } ?? []
        sections = SectionView.sections(Array(findings.dropFirst()))
        matrix = MatrixView(page, newsroom).map { [$0] } ?? []
        timeline = TimelineEntry.entries(page, newsroom)
        articles = page.story.articles.indices.map { ArticleView($0, newsroom) }
    }

    /// "4 articles · 3 outlets · 2 conflicts · 15 to 16 December".
    private static func deck(_ page: StoryPage, _ newsroom: Cuttings) -> String {
        let conflicts = page.reports.filter { $0.kind.isConflict && !$0.values.isEmpty }.count
        let days = page.story.articles.compactMap(\.publishedDay).map(\.description)
        return [
            counted(page.story.articles.count, "article", "articles"),
            counted(newsroom.outlets.count, "outlet", "outlets"),
            page.originals.isEmpty
                ? "" : counted(page.story.articles.count - page.originals.count, "origin", "origins"),
            counted(conflicts, "conflict", "conflicts"),
            [days.min(), days.max()].compactMap(\.self).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
                .joined(separator: " to "),
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}

/// "1 article", "2 articles".
func counted(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

/// A heading of the page with its findings.
struct SectionView {
    let heading: String
    let place: String
    let findings: [FindingView]

    /// The headings that have something below them, in the order of the page.
    static func sections(_ findings: [FindingView]) -> [SectionView] {
        Heading.allCases.compactMap { heading in
            let mine = findings.filter { $0.section == heading }
            return mine.isEmpty ? nil : SectionView(heading: heading.title, place: heading.anchor, findings: mine)
        }
    }
}

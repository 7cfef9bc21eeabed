import ReportKit

/// What the index shows: the newest day first, and within a day the most contested first.
struct IndexView {
    struct Line {
        let slug: String
        let title: String
        let lead: String
        let hasLead: Bool
        let deck: String
        let updated: String
        let clock: String
        let isContested: Bool
        let conflicts: String
    }

    let style: String
    let hasStories: Bool
    let count: String
    let lines: [Line]

    init(_ stories: [FrontPage.StoryLine]) {
        style = Style.sheet
        hasStories = !stories.isEmpty
        count = counted(stories.count, "story", "stories")
        lines = stories.sorted(by: IndexView.comesFirst).map { story in
            Line(
                slug: story.slug, title: story.title.nonEmpty ?? "Untitled story", lead: story.lead ?? "",
                hasLead: story.lead?.isEmpty == false, deck: IndexView.deck(story),
                updated: story.updated, clock: clockTime(story.updated), isContested: story.conflicts > 0,
                conflicts: counted(story.conflicts, "conflict", "conflicts"))
        }
    }

    private static func comesFirst(_ left: FrontPage.StoryLine, _ right: FrontPage.StoryLine) -> Bool {
        let days = (Array(left.updated.utf8.prefix(10)), Array(right.updated.utf8.prefix(10)))
        if days.0 != days.1 { return days.1.lexicographicallyPrecedes(days.0) }
        if left.conflicts != right.conflicts { return left.conflicts > right.conflicts }
        if left.updated != right.updated { return left.updated > right.updated }
        return left.slug < right.slug
    }

    /// "3 articles · Harbour Post, The Quay, and 2 more".
    private static func deck(_ story: FrontPage.StoryLine) -> String {
        let named = story.outlets.prefix(4).joined(separator: ", ")
        let more = story.outlets.count > 4 ? " and \(story.outlets.count - 4) more" : ""
        return [counted(story.articles, "article", "articles"), named + more].filter { !$0.isEmpty }.joined(
            separator: " · ")
    }
}

/// What the feed holds.
struct FeedView {
    struct Entry {
        let name: String
        let message: String
        let at: String
        let slug: String
        let story: String
        let kind: String
        let label: String
        let reasons: [String]
    }

    let updated: String
    let entries: [Entry]

    init(_ alerts: [FrontPage.AlertLine]) {
        let newest = alerts.sorted { ($1.at, $1.id) < ($0.at, $0.id) }.prefix(FrontPage.feedLength)
        updated = newest.first.map { FeedView.time($0.at) } ?? "1970-01-01T00:00:00Z"
        entries = newest.map {
            Entry(
                name: $0.id, message: $0.message, at: FeedView.time($0.at), slug: $0.slug, story: $0.story,
                kind: $0.kind.rawValue, label: $0.kind.label, reasons: $0.why)
        }
    }

    /// RFC 3339 asks for a time and a zone; a day alone gets midnight.
    private static func time(_ stated: String) -> String {
        stated.utf8.count == 10 ? stated + "T00:00:00Z" : stated
    }
}

public import ReportKit

/// The outbox's way in: `index.html` lists the stories, `feed.atom` the alerts.
public struct FrontPage: Sendable {
    /// A story as the index lists it.
    public struct StoryLine: Sendable, Hashable, Codable {
        /// Its folder under `stories/`: see ``StoryPage/slug``.
        public var slug: String
        /// What it is about.
        public var title: String
        /// When it last grew, ISO 8601.
        public var updated: String
        /// How many articles tell it.
        public var articles: Int
        /// Who tells it.
        public var outlets: [String]
        /// How many conflicts stand.
        public var conflicts: Int
        /// The message of its headline finding; nil where there is none.
        public var lead: String?

        /// A story as the index lists it.
        public init(
            slug: String, title: String, updated: String, articles: Int, outlets: [String], conflicts: Int,
            lead: String? = nil
        ) {
            self.slug = slug
            self.title = title
            self.updated = updated
            self.articles = articles
            self.outlets = outlets
            self.conflicts = conflicts
            self.lead = lead
        }
    }

    /// An alert as the feed tells it.
    public struct AlertLine: Sendable, Hashable, Codable {
        /// Its id: the same alert always has the same.
        public var id: String
        /// What it tells.
        public var kind: ReportKind
        /// Its line in the journal.
        public var message: String
        /// When it was told, ISO 8601 with time and zone.
        public var at: String
        /// The story's folder.
        public var slug: String
        /// The story's title.
        public var story: String
        /// What led to it.
        public var why: [String]

        /// An alert as the feed tells it.
        public init(
            id: String, kind: ReportKind, message: String, at: String, slug: String, story: String, why: [String] = []
        ) {
            self.id = id
            self.kind = kind
            self.message = message
            self.at = at
            self.slug = slug
            self.story = story
            self.why = why
        }
    }

    let stories: [StoryLine]
    let alerts: [AlertLine]

    /// How many alerts the feed holds: readers ask often, and keep what they saw.
    public static let feedLength = 200

    /// The way in.
    /// - Parameters:
    ///   - stories: in any order; the page sorts them.
    ///   - alerts: in any order; the newest ``feedLength`` are taken.
    public init(stories: [StoryLine], alerts: [AlertLine]) {
        self.stories = stories
        self.alerts = alerts
    }

    /// `index.html` and `feed.atom`.
    public func files() -> [String: [UInt8]] {
        [
            "index.html": Templates.render(.index, IndexView(stories)),
            "feed.atom": Templates.render(.feed, FeedView(alerts)),
        ]
    }
}

extension StoryPage {
    /// The story as the index lists it.
    public func line(updated: String) -> FrontPage.StoryLine {
        let cuttings = Cuttings(self)
        return FrontPage.StoryLine(
            slug: slug, title: story.title, updated: updated, articles: story.articles.count,
            outlets: cuttings.outlets, conflicts: reports.filter { $0.kind.isConflict }.count,
            lead: ranked(findings).first?.report.message)
    }
}

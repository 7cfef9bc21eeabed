/// Everything filed so far about one event.
public struct Story: Sendable, Hashable, Identifiable, Codable {
    /// Stable for readers: when two stories turn out to be one, the older id stays.
    public var id: String
    /// What it is about: the first headline, or the first sentence, cut.
    public var title: String
    /// Its articles, in the order of their arrival; of each the newest version.
    public var articles: [Article]
    /// What its outlets have since changed, in the order of arrival.
    public var earlierVersions: [EarlierVersion] = []
    /// The earlier story that this one follows on from; nil where there is none.
    public var follows: String?

    /// A story.
    public init(id: String, title: String, articles: [Article] = [], follows: String? = nil) {
        self.id = id
        self.title = title
        self.articles = articles
        self.follows = follows
    }
}

/// An article as it stood before its outlet changed it.
public struct EarlierVersion: Sendable, Hashable, Codable {
    /// The article as it was.
    public var article: Article
    /// The newest version of it.
    public var replacedBy: ArticleID

    /// An article that was changed.
    public init(_ article: Article, replacedBy newest: ArticleID) {
        self.article = article
        replacedBy = newest
    }
}

extension Story {
    /// The story with `old` set aside, because `new` is a newer version of it; `new` itself is not added.
    public func settingAside(_ old: ArticleID, for new: ArticleID) -> Story {
        var story = self
        story.earlierVersions = earlierVersions.map { earlier in
            earlier.replacedBy == old ? EarlierVersion(earlier.article, replacedBy: new) : earlier
        }
        guard let place = articles.firstIndex(where: { $0.id == old }) else { return story }
        story.earlierVersions.append(EarlierVersion(story.articles.remove(at: place), replacedBy: new))
        return story
    }

    /// The articles with their earlier versions: all that the story has ever told.
    public var everTold: [Article] { earlierVersions.map(\.article) + articles }
}

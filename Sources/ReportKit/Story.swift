/// Everything filed so far about one event.
public struct Story: Sendable, Hashable, Identifiable, Codable {
    /// Stable for readers: when two stories turn out to be one, the older id stays.
    public var id: String
    /// What it is about: the first headline, or the first sentence, cut.
    public var title: String
    /// Its articles, in the order of their arrival.
    public var articles: [Article]
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

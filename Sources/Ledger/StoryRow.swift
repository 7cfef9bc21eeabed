/// A story, without its articles.
public struct StoryRow: Sendable, Hashable {
    /// Its number in the ledger, in order of founding.
    public var number: Int
    /// Its name for readers.
    public var id: String
    public var title: String
    /// The number of the story that it follows on from.
    public var follows: Int?
    /// How many articles it has; of each the newest version.
    public var articles: Int
    /// How often something was filed in it or moved: a page shows an edition. Counted by the ledger.
    public var edition: Int
    /// When its first and its last article were filed, ISO 8601.
    public var first: String
    public var last: String

    /// A story.
    public init(
        number: Int, id: String, title: String, follows: Int? = nil, articles: Int = 0, edition: Int = 0, first: String,
        last: String
    ) {
        self.number = number
        self.id = id
        self.title = title
        self.follows = follows
        self.articles = articles
        self.edition = edition
        self.first = first
        self.last = last
    }
}

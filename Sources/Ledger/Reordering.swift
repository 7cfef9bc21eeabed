/// What later articles showed about earlier ones: stories that are one, articles that tell another story.
public struct Reordering: Sendable, Hashable {
    /// Stories that begin with articles moved to them.
    public var founded: [StoryRow] = []
    /// Stories that end, each with the one that takes it in.
    public var merges: [Merge] = []
    /// Articles that go elsewhere, after the merges.
    public var moves: [Move] = []

    /// A story that ends.
    public struct Merge: Sendable, Hashable {
        public var story: Int
        public var into: Int
        public init(story: Int, into: Int) {
            self.story = story
            self.into = into
        }
    }

    /// An article that goes elsewhere, by its number in the ledger.
    public struct Move: Sendable, Hashable {
        public var article: Int
        public var story: Int
        public init(article: Int, story: Int) {
            self.article = article
            self.story = story
        }
    }

    public init(founded: [StoryRow] = []) { self.founded = founded }

    /// Whether all stays as it is.
    public var isEmpty: Bool { merges.isEmpty && moves.isEmpty && founded.isEmpty }
    /// Every story that it touches.
    public var stories: Set<Int> {
        Set(founded.map(\.number) + merges.flatMap { [$0.story, $0.into] } + moves.map(\.story))
    }
}

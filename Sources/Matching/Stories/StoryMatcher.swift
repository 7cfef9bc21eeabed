public import ReportKit

/// Says which story an article tells, in the order of arrival: it joins a story or founds one.
///
/// What comes later may show that two stories are one, or that an article was put in the wrong one: then `place` says
/// what to merge and what to move. The same articles in the same order give the same placements.
public struct StoryMatcher: Sendable {
    /// Where an article was put, and what that changed.
    public struct Placement: Sendable, Hashable {
        /// The story's number, in order of founding, from 0. Of two that were merged, the older.
        public var story: Int
        /// Stories that end, because they turned out to be the same as others: mostly as `story`.
        public var merges: [Merge]
        /// Those of them that `story` takes in.
        public var merged: [Int] { merges.filter { $0.into == story }.map(\.story) }
        /// Articles that were put in the wrong story before, apart from those of merged stories.
        public var moved: [Move]
        /// The earlier story that this one follows on from, where the article founds one.
        public var follows: Int?
        /// The place, in order of arrival from 0, of the article that this one is a new version of: from now on the new one
        /// stands for both, and the old one is in no story.
        public var versionOf: Int?
        /// The place of the earliest article with nearly the same text, from whichever outlet: one origin, not two.
        public var reprintOf: Int?
    }

    /// A story that ends: its articles and its readers go to an older one.
    public struct Merge: Sendable, Hashable {
        public var story: Int
        public var into: Int
    }

    /// An article that turned out to tell another story; the story may be new.
    public struct Move: Sendable, Hashable {
        /// Its place in order of arrival, from 0.
        public var article: Int
        public var story: Int
    }

    var shelf = Shelf()

    public init() {}

    /// Places the next article.
    public mutating func place(_ article: Article) -> Placement { place(StoryTrace(article)) }

    /// Takes in an article that an earlier run placed, as it was placed: rebuilds the matcher at start, in order.
    ///
    /// - Parameters:
    ///   - story: what this gave for another article of the same story; nil for the first.
    ///   - isReplaced: whether a newer version stands for it.
    public mutating func restore(_ trace: StoryTrace, story: Int?, isReplaced: Bool) -> Int {
        shelf.restore(PlacedArticle(trace), in: story, isReplaced: isReplaced)
    }

    /// Places the next article, from what is kept of it.
    @discardableResult public mutating func place(_ trace: StoryTrace) -> Placement {
        let article = PlacedArticle(trace)
        let near = shelf.candidates(for: article)
        let version = shelf.earlierVersion(of: article, near)
        let number = shelf.add(article)
        let ground = Ground(number, near: near, shelf)
        let scored = shelf.scores(of: ground, near)
        var placement = Placement(
            story: shelf.nextStory, merges: [], moved: [], follows: nil, versionOf: version,
            reprintOf: near.filter { shelf.overlap(number, $0) >= Shelf.reprint }.min())
        if let version {
            placement.story = shelf.story(of: version)
            shelf.setAside(version, for: number)
        } else if let best = scored.first, best.score >= Self.joins {
            placement.story = best.story
        } else {
            placement.follows = scored.filter { $0.kinship >= Self.follows }.max { $0.kinship < $1.kinship }?.story
        }
        if version == nil { shelf.put(number, in: placement.story) }
        rethink(around: number, scored, &placement)
        shelf.forget()
        return placement
    }

    /// Log odds from which an article joins a story.
    static let joins: Float = 0.6
    /// Log odds from which articles that are sorted together stay one story: more is known then, so more is asked.
    static let together: Float = 1.25
    /// So much kin, a new story is said to follow on from another.
    static let follows: Float = -1
}

extension StoryMatcher {
    /// Sorts the articles of the stories around a new one anew; where they are many, each time they have grown by an eighth.
    ///
    /// With two reports one cannot know which of their words every such report has; with ten one can. So the order of
    /// arrival matters little.
    private mutating func rethink(
        around number: Int, _ scored: [Shelf.Scored], _ placement: inout Placement
    ) {
        let stories =
            [placement.story] + scored.filter { $0.story != placement.story && $0.score >= Self.near }.map(\.story)
        guard stories.count > 1 || shelf.members[placement.story].count > 3 else { return }
        let articles = stories.flatMap { shelf.members[$0] }.sorted()
        let before = stories.reduce(0) { max($0, shelf.sorted[$1]) }
        guard articles.count <= Self.most, articles.first.map({ $0 >= shelf.oldest }) ?? false,
            articles.count <= Self.few || articles.count * 8 >= before * 9
        else { return }
        let clusters = AverageLink(Ground(articles, shelf).matrix(articles)).clusters(atLeast: Self.together)
            .map { $0.map { articles[$0] } }
        shelf.relabel(clusters, from: stories, &placement)
        for story in Set(articles.map { shelf.story(of: $0) }) { shelf.sorted[story] = articles.count }
        placement.story = shelf.story(of: number)
    }

    /// Log odds from which a story is near enough to be sorted together with the new article's.
    private static let near: Float = -1
    /// So few articles are sorted anew with each that comes.
    private static let few = 40
    /// More articles are not sorted anew: so large a story is settled.
    private static let most = 96
}

public import ReportKit

/// Says which story an article tells, in the order of arrival: it joins a story or founds one.
///
/// One pass: nothing that was placed moves, but two stories that turn out to be one are merged. The same articles in the
/// same order give the same placements.
public struct StoryMatcher: Sendable {
    /// Where an article was put.
    public struct Placement: Sendable, Hashable {
        /// The story's number, in order of founding, from 0. Of two that were merged, the older.
        public var story: Int
        /// Stories that this article showed to be the same as `story`; they end.
        public var merged: [Int]
        /// The earlier story that this one follows on from, where the article founds one.
        public var follows: Int?
        /// The place, in order of arrival from 0, of the article that this one is a new version of.
        public var versionOf: Int?
        /// The place of the earliest article with nearly the same text, from whichever outlet: one origin, not two.
        public var reprintOf: Int?
    }

    private var articles: [PlacedArticle] = []
    private var stories: [Int32] = []
    private var index = ArticleIndex()
    private var addresses: [UInt64: Int] = [:]
    private var parents: [Int] = []
    private var members: [[Int32]] = []
    private var oldest = 0

    public init() {}

    /// Places the next article.
    public mutating func place(_ article: Article) -> Placement { place(StoryTrace(article)) }

    /// Places the next article, from what was kept of it: rebuilds the matcher at start.
    @discardableResult public mutating func place(_ trace: StoryTrace) -> Placement {
        let article = PlacedArticle(trace)
        let number = articles.count
        let near = index.candidates(for: article, from: oldest, most: Self.candidates)
        let version = earlierVersion(of: article, near)
        articles.append(article)
        let ground = Ground(number, near, articles)
        var scored = scores(of: ground, near)
        if let version, let place = scored.firstIndex(where: { $0.story == story(of: version) }) { scored[place].score = 8 }
        var placement = Placement(story: parents.count, merged: [], follows: nil, versionOf: version, reprintOf: nil)
        if let version {
            placement.story = story(of: version)
        } else if let best = scored.first, best.score >= Self.joins {
            placement.story = best.story
        } else {
            placement.follows = scored.first { $0.score >= Self.follows }?.story
            parents.append(placement.story)
            members.append([])
        }
        placement.reprintOf = near.filter { TextSketch.overlap(article.sketch, articles[$0].sketch) >= Self.reprint }.min()
        stories.append(Int32(placement.story))
        members[placement.story].append(Int32(number))
        index.add(article, number)
        if article.address != 0 { addresses[article.address ^ article.outlet] = number }
        for other in scored where other.story != placement.story && other.score >= Self.mergeGate {
            merge(other.story, into: &placement, ground)
        }
        forget()
        return placement
    }

    /// So many articles with common words are looked at.
    private static let candidates = 40
    /// Log odds from which an article joins a story.
    private static let joins: Float = 0.5
    /// Log odds from which a new story is said to follow on from another.
    private static let follows: Float = -2.5
    /// Log odds between the new article and another story from which the two stories are compared.
    private static let mergeGate: Float = -1
    /// Log odds from which two stories are one.
    private static let merges: Float = 0.5
    /// The share of five-word runs from which two texts are prints of one.
    private static let reprint = 0.5
    /// So many articles of a story stand for it.
    private static let sample = 16
    /// So many articles are kept in mind; with 1.5 kB each that is 75 MB.
    private static let mostKept = 50_000
}

extension StoryMatcher {
    /// The neighbourhood of a new article, with the weighed terms of those met in it.
    private final class Ground {
        let neighbourhood: Neighbourhood
        let article: StoryLikeness.Weighed
        private var weighed: [Int: StoryLikeness.Weighed] = [:]
        private let articles: [PlacedArticle]

        init(_ number: Int, _ near: [Int], _ articles: [PlacedArticle]) {
            let article = articles[number]
            let close = near.filter { article.cosine(articles[$0]) > Ground.closeness }
            var neighbourhood = Neighbourhood(terms: close.reduce(article.stems.count) { $0 + articles[$1].stems.count })
            neighbourhood.add(article)
            for number in close { neighbourhood.add(articles[number]) }
            self.neighbourhood = neighbourhood
            self.article = StoryLikeness.Weighed(article, neighbourhood)
            self.articles = articles
        }

        func likeness(_ number: Int) -> Float { StoryLikeness(article, weighed(number)).logOdds }
        func likeness(_ one: Int, _ two: Int) -> Float { StoryLikeness(weighed(one), weighed(two)).logOdds }

        private func weighed(_ number: Int) -> StoryLikeness.Weighed {
            if let known = weighed[number] { return known }
            let new = StoryLikeness.Weighed(articles[number], neighbourhood)
            weighed[number] = new
            return new
        }

        /// Articles whose terms have at least this cosine are neighbours.
        private static let closeness: Float = 0.16
    }

    /// The stories of the candidates with the mean log odds over their articles, best first; ties by age.
    private func scores(of ground: Ground, _ near: [Int]) -> [(story: Int, score: Float)] {
        var order: [Int] = []
        for number in near {
            let story = story(of: number)
            if !order.contains(story) { order.append(story) }
        }
        return order.prefix(8).map { story in
            let sample = sample(of: story)
            return (story, sample.reduce(0) { $0 + ground.likeness($1) } / Float(max(1, sample.count)))
        }.sorted { ($0.score, $1.story) > ($1.score, $0.story) }
    }

    private mutating func merge(_ other: Int, into placement: inout Placement, _ ground: Ground) {
        let one = sample(of: placement.story).suffix(8), two = sample(of: other).suffix(8)
        let sum = one.reduce(Float(0)) { sum, at in two.reduce(sum) { $0 + ground.likeness(at, $1) } }
        guard sum / Float(max(1, one.count * two.count)) >= Self.merges else { return }
        let (older, younger) = (min(placement.story, other), max(placement.story, other))
        parents[younger] = older
        members[older] = (members[older] + members[younger]).sorted()
        members[younger] = []
        placement.merged = (placement.merged.filter { $0 != older } + [younger]).sorted()
        placement.story = older
        if placement.follows == older { placement.follows = nil }
    }

    /// The first four and the latest of a story's articles, as far as they are kept.
    private func sample(of story: Int) -> [Int] {
        let kept = members[story].lazy.map(Int.init).filter { $0 >= oldest }
        guard kept.count > Self.sample else { return Array(kept) }
        let all = Array(kept)
        return Array(all.prefix(4) + all.suffix(Self.sample - 4))
    }

    private func story(of number: Int) -> Int {
        var story = Int(stories[number])
        while parents[story] != story { story = parents[story] }
        return story
    }

    /// The latest article with the same address; else one of the same outlet with nearly the same text.
    private func earlierVersion(of article: PlacedArticle, _ near: [Int]) -> Int? {
        if article.address != 0, let known = addresses[article.address ^ article.outlet], known >= oldest { return known }
        guard article.outlet != 0 else { return nil }
        return near.filter {
            articles[$0].outlet == article.outlet
                && TextSketch.overlap(article.sketch, articles[$0].sketch) >= Self.reprint
        }.max()
    }

    private mutating func forget() {
        guard articles.count - oldest > Self.mostKept + Self.mostKept / 10 else { return }
        let kept = articles.count - Self.mostKept
        for number in oldest..<kept { articles[number] = .forgotten }
        oldest = kept
        index.forget(before: oldest)
    }
}

extension PlacedArticle {
    /// The cosine of all terms.
    func cosine(_ other: PlacedArticle) -> Float {
        var at = 0, second = 0
        var sum: Float = 0
        while at < stems.count, second < other.stems.count {
            if stems[at] == other.stems[second] {
                sum += weights[at] * other.weights[second]
                at += 1
                second += 1
            } else if stems[at] < other.stems[second] {
                at += 1
            } else {
                second += 1
            }
        }
        return norms.all > 0 && other.norms.all > 0 ? sum / (norms.all * other.norms.all) : 0
    }
}

import ReportKit

/// The matcher's memory: the articles placed so far, their stories, and how to find them.
struct Shelf: Sendable {
    private(set) var articles: [PlacedArticle] = []
    /// By article: its story.
    private var stories: [Int] = []
    /// By story: its articles, in order of arrival. Empty where it was merged.
    private(set) var members: [[Int]] = []
    /// By story: how many articles there were around it when they were last sorted.
    var sorted: [Int] = []
    private var index = ArticleIndex()
    private var addresses: [UInt64: Int] = [:]
    /// Articles before this one are forgotten.
    private(set) var oldest = 0

    var nextStory: Int { members.count }
    func story(of number: Int) -> Int { stories[number] }

    /// So many articles with common words are looked at.
    private static let most = 40
    /// The share of five-word runs from which two texts are prints of one.
    static let reprint = 0.5
    /// The share from which an article with another address is an outlet's own again: a new headline over fifty words of
    /// unchanged text leaves 0.8.
    static let readdressed = 0.75
    /// So many articles of a story stand for it.
    private static let sample = 16
    /// So many articles are kept in mind; with 2 kB each that is 100 MB.
    private static let mostKept = 50_000

    func candidates(for article: PlacedArticle) -> [Int] {
        index.candidates(for: article, among: oldest..<articles.count, most: Self.most).filter { stories[$0] >= 0 }
    }

    /// Takes an article into memory, without a story yet.
    mutating func add(_ article: PlacedArticle) -> Int {
        let number = articles.count
        articles.append(article)
        stories.append(-1)
        index.add(article, number)
        if article.address != 0 { addresses[article.address ^ article.outlet] = number }
        return number
    }

    /// Puts an article into a story, or moves it there; a number one past the last founds a story.
    mutating func put(_ number: Int, in story: Int) {
        if story == members.count {
            members.append([])
            sorted.append(0)
        }
        let before = stories[number]
        if before >= 0 { members[before].removeAll { $0 == number } }
        stories[number] = story
        members[story].insert(number, at: members[story].partitioningIndex { $0 > number })
    }

    /// Takes an article out of its story, because `number` is a newer version of it and stands for both.
    mutating func setAside(_ old: Int, for number: Int) {
        put(number, in: stories[old])
        members[stories[old]].removeAll { $0 == old }
        stories[old] = -1
    }

    /// Takes in an article that was placed before: as the first of a story where `story` is nil. Gives the story.
    mutating func restore(_ article: PlacedArticle, in story: Int?, isReplaced: Bool) -> Int {
        let number = add(article)
        let story = story ?? nextStory
        put(number, in: story)
        if isReplaced {
            members[story].removeLast()
            stories[number] = -1
        }
        sorted[story] = members[story].count
        return story
    }

    /// The latest article with the same address; else one of the same outlet with nearly the same text.
    func earlierVersion(of article: PlacedArticle, _ near: [Int]) -> Int? {
        if article.address != 0, let known = addresses[article.address ^ article.outlet], known >= oldest {
            return known
        }
        guard article.outlet != 0 else { return nil }
        return near.filter { isRewritten(articles[$0], article) }.max()
    }

    /// Whether an outlet's article is nearly the text of an earlier one of its own. What is filed each day in the same words
    /// (the weather, a tide table) is new each time, and so is what has another address, unless next to nothing but that and
    /// the headline has changed on one day: many outlets make the address from the headline.
    private func isRewritten(_ old: PlacedArticle, _ new: PlacedArticle) -> Bool {
        guard old.outlet == new.outlet else { return false }
        if old.address != 0, new.address != 0 {
            guard let day = old.published, let other = new.published, abs(other - day) <= 1 else { return false }
            return TextSketch.overlap(new.sketch, old.sketch) >= Self.readdressed
        }
        if let day = old.published, let other = new.published, abs(other - day) > 1 { return false }
        return TextSketch.overlap(new.sketch, old.sketch) >= Self.reprint
    }

    func overlap(_ one: Int, _ two: Int) -> Double { TextSketch.overlap(articles[one].sketch, articles[two].sketch) }

    /// A story beside a new article: means over the story's articles.
    struct Scored {
        let story: Int
        /// Log odds that the article tells it.
        let score: Float
        /// How alike they are, whatever day and manner.
        let kinship: Float
    }

    /// The stories of the candidates, best first; ties by age.
    func scores(of ground: Ground, _ near: [Int]) -> [Scored] {
        var order: [Int] = []
        for number in near where !order.contains(story(of: number)) { order.append(story(of: number)) }
        return order.prefix(8).map { story in
            let likeness = sample(of: story).map(ground.likeness)
            let count = Float(max(1, likeness.count))
            return Scored(
                story: story, score: likeness.reduce(0) { $0 + $1.logOdds } / count,
                kinship: likeness.reduce(0) { $0 + $1.kinship } / count)
        }.sorted { ($0.score, $1.story) > ($1.score, $0.story) }
    }

    /// The first four and the latest of a story's articles, as far as they are kept.
    private func sample(of story: Int) -> [Int] {
        let all = members[story]
        let sample = all.count > Self.sample ? Array(all.prefix(4) + all.suffix(Self.sample - 4)) : all
        return sample.filter { $0 >= oldest }
    }

    mutating func forget() {
        guard articles.count - oldest > Self.mostKept + Self.mostKept / 10 else { return }
        let kept = articles.count - Self.mostKept
        for number in oldest..<kept { articles[number] = .forgotten }
        oldest = kept
        index.forget(before: oldest)
    }
}

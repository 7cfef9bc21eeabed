import ReportKit

/// The neighbourhood in which articles are compared, with their terms weighed for it.
final class Ground {
    private let neighbourhood: Neighbourhood
    private let first: Int
    private var weighed: [Int: StoryLikeness.Weighed] = [:]
    private let articles: [PlacedArticle]

    /// The neighbourhood of a new article: those of `near` that are close to it.
    init(_ number: Int, near: [Int], _ shelf: Shelf) {
        let article = shelf.articles[number]
        let close = near.filter { article.cosine(shelf.articles[$0]) > Ground.closeness }
        neighbourhood = Neighbourhood([number] + close, shelf.articles)
        articles = shelf.articles
        first = number
    }

    /// The neighbourhood that `numbers` are together.
    init(_ numbers: [Int], _ shelf: Shelf) {
        neighbourhood = Neighbourhood(numbers, shelf.articles)
        articles = shelf.articles
        first = numbers.first ?? 0
    }

    /// How likely the new article tells the same story as another.
    func likeness(_ number: Int) -> StoryLikeness { StoryLikeness(weigh(first), weigh(number)) }

    /// All articles against each other, row by row.
    func matrix(_ numbers: [Int]) -> [[Float]] {
        let weighed = numbers.map(weigh)
        var rows = [[Float]](repeating: [Float](repeating: 0, count: numbers.count), count: numbers.count)
        for at in numbers.indices {
            for other in 0..<at {
                let odds = StoryLikeness(weighed[at], weighed[other]).logOdds
                rows[at][other] = odds
                rows[other][at] = odds
            }
        }
        return rows
    }

    private func weigh(_ number: Int) -> StoryLikeness.Weighed {
        if let known = weighed[number] { return known }
        let new = StoryLikeness.Weighed(articles[number], neighbourhood)
        weighed[number] = new
        return new
    }

    /// Articles whose terms have at least this cosine are neighbours.
    private static let closeness: Float = 0.16
}

public import ReportKit

extension StoryMatcher {
    /// How likely two articles tell one story, as they would be weighed if they were all there is.
    public struct Odds: Sendable, Hashable {
        /// Log odds: above 0, rather one story.
        public var logOdds: Double
        /// From here on the later one joins the earlier one's story.
        public var joins: Double
    }

    /// Weighs two articles.
    public static func odds(_ one: Article, _ two: Article) -> Odds {
        var shelf = Shelf()
        let first = shelf.add(PlacedArticle(StoryTrace(one)))
        let second = shelf.add(PlacedArticle(StoryTrace(two)))
        let likeness = Ground(second, near: [first], shelf).likeness(first).logOdds
        return Odds(logOdds: Double(likeness), joins: Double(joins))
    }
}

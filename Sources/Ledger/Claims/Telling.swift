public import Matching
public import ReportKit

/// One telling of a claim: who told it, when, where and in which words.
public struct Telling: Sendable {
    /// The article that told it.
    public var article: Article
    /// The story that the article tells.
    public var story: StoryRow
    /// When the article was filed, ISO 8601.
    public var at: String
    /// Where the claim stands in the article.
    public var span: TextSpan
    /// How its words stand to those that were asked for.
    public var likeness: SameClaim.Likeness
}

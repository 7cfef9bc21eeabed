import Matching
public import ReportKit

/// The way of articles into stories and reports, without storage: what `wirewatch compare` and a replay walk.
public struct Newsroom: Sendable {
    private var matcher = StoryMatcher()
    private var places: [Int: Int] = [:]
    /// The stories so far, in order of founding; merged ones are gone.
    public private(set) var stories: [Story] = []

    public init() {}

    /// Files an article; gives the index of its story.
    @discardableResult public mutating func file(_ article: Article) -> Int {
        let placement = matcher.place(article)
        if let place = places[placement.story] {
            stories[place].articles.append(article)
            return place
        }
        places[placement.story] = stories.count
        stories.append(Story(id: storyID(foundedBy: article), title: title(of: article), articles: [article]))
        return stories.count - 1
    }
}

/// The id of the story that an article founds.
public func storyID(foundedBy article: Article) -> String { "story-\(article.id)" }

/// The headline; where there is none, the first sentence, cut at 80 characters.
public func title(of article: Article) -> String {
    guard let span = article.headline ?? article.sentences.first else { return article.file }
    let words = article[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 80 ? words : String(words.prefix(79)) + "…"
}

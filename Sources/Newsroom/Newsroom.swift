import Matching
public import ReportKit

/// The way of articles into stories, without storage: what `wirewatch compare` and a replay walk.
public struct Newsroom: Sendable {
    private var matcher = StoryMatcher()
    private var places: [Int: Int] = [:]
    private var arrivals: [ArticleID: Int] = [:]
    /// The stories so far, in order of founding; merged ones are gone.
    public var stories: [Story] { open.compactMap(\.self) }
    private var open: [Story?] = []

    public init() {}

    /// Files an article; gives the story it now belongs to.
    @discardableResult public mutating func file(_ article: Article) -> Story.ID {
        arrivals[article.id] = arrivals.count
        let placement = matcher.place(article)
        let place = self.place(of: placement, for: article)
        for merged in placement.merged { join(merged, into: place) }
        open[place]?.articles.append(article)
        return open[place]?.id ?? ""
    }

    private mutating func place(of placement: StoryMatcher.Placement, for article: Article) -> Int {
        if let place = places[placement.story] { return place }
        var story = Story(id: "story-\(article.id)", title: title(of: article))
        story.follows = placement.follows.flatMap { places[$0] }.flatMap { open[$0]?.id }
        places[placement.story] = open.count
        open.append(story)
        return open.count - 1
    }

    /// The articles of a story that ended go to the older one, in the order of their arrival.
    private mutating func join(_ story: Int, into place: Int) {
        guard let ended = places.removeValue(forKey: story), ended != place, let articles = open[ended]?.articles else { return }
        open[ended] = nil
        open[place]?.articles.append(contentsOf: articles)
        open[place]?.articles.sort { (arrivals[$0.id] ?? 0) < (arrivals[$1.id] ?? 0) }
    }
}

/// The headline; where there is none, the first sentence, cut at 80 characters.
public func title(of article: Article) -> String {
    guard let span = article.headline ?? article.sentences.first else { return article.file }
    let words = article[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 80 ? words : String(words.prefix(79)) + "…"
}

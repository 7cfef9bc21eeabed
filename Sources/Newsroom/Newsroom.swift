import Matching
public import ReportKit

/// The way of articles into stories, without storage: what `wirewatch compare` and a replay walk.
public struct Newsroom: Sendable {
    private var matcher = StoryMatcher()
    private var articles: [Article] = []
    /// By article: the number of its story.
    private var places: [Int] = []
    /// By place of an article that was changed: the place of its next version.
    private var nextVersions: [Int: Int] = [:]
    /// By story number: what it is called, and what it follows.
    private var headings: [Int: (id: String, title: String, follows: Int?)] = [:]

    public init() {}

    /// Files an article; gives the story that it now belongs to.
    @discardableResult public mutating func file(_ article: Article) -> Story.ID {
        let placement = matcher.place(article)
        articles.append(article)
        places.append(placement.story)
        if let old = placement.versionOf { nextVersions[old] = places.count - 1 }
        for merge in placement.merges {
            for at in places.indices where places[at] == merge.story { places[at] = merge.into }
        }
        for move in placement.moved { places[move.article] = move.story }
        for story in ([placement.story] + placement.moved.map(\.story)) where headings[story] == nil {
            let founders = places.indices.filter { places[$0] == story }.map { articles[$0] }
            let named = Set(headings.values.map(\.id))
            guard let (id, title) = heading(ofStoryWith: founders, isTaken: named.contains) else { continue }
            headings[story] = (id, title, story == placement.story ? placement.follows : nil)
        }
        return headings[placement.story]?.id ?? ""
    }

    /// The story with this id, as it stands now.
    public func story(_ id: Story.ID) -> Story? { stories.first { $0.id == id } }

    /// The stories so far, in order of founding; merged ones are gone.
    public var stories: [Story] {
        var told: [Int: [Article]] = [:]
        var changed: [Int: [EarlierVersion]] = [:]
        for (at, article) in articles.enumerated() {
            let newest = newestVersion(of: at)
            if newest == at {
                told[places[at], default: []].append(article)
            } else {
                changed[places[newest], default: []].append(EarlierVersion(article, replacedBy: articles[newest].id))
            }
        }
        return told.keys.sorted().compactMap { number in
            guard let heading = headings[number], let articles = told[number] else { return nil }
            var story = Story(
                id: heading.id, title: heading.title, articles: articles,
                follows: heading.follows.flatMap { headings[$0]?.id })
            story.earlierVersions = changed[number] ?? []
            return story
        }
    }

    private func newestVersion(of place: Int) -> Int {
        var newest = place
        while let next = nextVersions[newest] { newest = next }
        return newest
    }
}

/// The id of the story that an article founds.
public func storyID(foundedBy article: Article) -> Story.ID { "story-\(article.id)" }

/// What a story is called that begins with these articles, in order of arrival; nil without any.
///
/// An article that was moved here may have founded another story before, and a story's id is its alone: the first
/// article that has founded none names it; where all have, the first does, with a number.
public func heading<Failure>(ofStoryWith articles: [Article], isTaken: (Story.ID) throws(Failure) -> Bool)
    throws(Failure) -> (id: Story.ID, title: String)?
{
    guard let first = articles.first else { return nil }
    for article in articles {
        let id = storyID(foundedBy: article)
        if try !isTaken(id) { return (id, title(of: article)) }
    }
    let id = storyID(foundedBy: first)
    var number = 2
    while try isTaken("\(id)-\(number)") { number += 1 }
    return ("\(id)-\(number)", title(of: first))
}

/// The headline; where there is none, the first sentence, cut between words at 80 characters.
public func title(of article: Article) -> String {
    guard let span = article.headline ?? article.sentences.first else { return article.file }
    let words = article[span].onOneLine
    guard words.count > 80 else { return words }
    let most = words.prefix(79)
    return String(most[..<(most.lastIndex(of: " ") ?? most.endIndex)]) + " …"
}

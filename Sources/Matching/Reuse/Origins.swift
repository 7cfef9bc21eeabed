public import ReportKit

/// What the articles of a story print in the same words, and which of them have one origin: the same text outside quotation
/// marks, whoever printed it.
///
/// What a news agency wrote and four outlets print is told by one source, not by four. Only articles with runs of five words in
/// common are compared at length, each with the earlier ones when it arrives.
public struct Origins: Sendable {
    /// A passage that two articles share: the earlier one and the later one, by their places.
    public struct Shared: Sendable, Hashable {
        public let one: Int
        public let two: Int
        public let passage: SharedText.Passage
    }

    /// By article: the place of the earliest article with its text; its own place where it has words of its own.
    public private(set) var first: [Int] = []
    /// The passages, by the later article.
    public private(set) var passages: [Shared] = []
    private var words: [OwnWords] = []
    /// By run of five words: the articles that hold it.
    private var holders: [UInt64: [Int32]] = [:]

    /// How many independent origins there are.
    public var count: Int { Set(first).count }

    /// No articles.
    public init() {}

    /// Finds the articles that are mostly one another.
    public init(_ articles: [Article]) {
        for article in articles { add(article) }
    }

    /// Sets an article beside the earlier ones.
    public mutating func add(_ article: Article) {
        let new = OwnWords.of(article), place = words.count
        var common: [Int32: Int] = [:]
        for start in new.starts(Self.run) where !new.isQuoted[start] && !new.isQuoted[start + Self.run - 1] {
            let hash = new.hash(start, Self.run)
            let others = holders[hash, default: []]
            guard others.last != Int32(place), others.count < Self.mostHolders else { continue }
            for other in others { common[other, default: 0] += 1 }
            holders[hash, default: []].append(Int32(place))
        }
        words.append(new)
        first.append(place)
        for other in common.filter({ $0.value >= SharedText.shows - Self.run }).keys.sorted() {
            let shared = SharedText(words[Int(other)], new)
            passages += shared.passages.map { Shared(one: Int(other), two: place, passage: $0) }
            if shared.isCopy { join(first[Int(other)], first[place]) }
        }
    }

    private mutating func join(_ one: Int, _ two: Int) {
        let (old, new) = (min(one, two), max(one, two))
        for at in first.indices where first[at] == new { first[at] = old }
    }

    private static let run = 5
    /// A run that so many articles hold is a set phrase, or a text that is known to be copied by then.
    private static let mostHolders = 40
}

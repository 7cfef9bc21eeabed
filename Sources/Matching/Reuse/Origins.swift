public import ReportKit

/// Which articles have one origin: the same text outside quotation marks, whoever printed it.
///
/// What a news agency wrote and four outlets print is told by one source, not by four.
public struct Origins: Sendable, Hashable {
    /// By article: the place of the earliest article with its text; its own place where it has words of its own.
    public let first: [Int]

    /// How many independent origins there are.
    public var count: Int { Set(first).count }

    /// Finds the articles of `articles` that are mostly one another.
    ///
    /// Only articles with runs of five words in common are compared at length: a story of two hundred articles takes
    /// about as long as reading it.
    public init(_ articles: [Article]) {
        let words = articles.map(OwnWords.init)
        var first = Array(articles.indices)
        for (one, two) in Self.pairs(words) where first[two] == two || first[one] != first[two] {
            guard SharedText(words[one], words[two]).isCopy else { continue }
            let (old, new) = (min(first[one], first[two]), max(first[one], first[two]))
            for at in first.indices where first[at] == new { first[at] = old }
        }
        self.first = first
    }

    /// Pairs of places with enough runs in common to be worth comparing, in order.
    private static func pairs(_ words: [OwnWords]) -> [(Int, Int)] {
        var holders: [UInt64: [Int32]] = [:]
        var common: [Int: Int] = [:]
        for (at, one) in words.enumerated() {
            for start in one.starts(run) where !one.isQuoted[start] && !one.isQuoted[start + run - 1] {
                let hash = one.hash(start, run)
                let others = holders[hash, default: []]
                guard others.last != Int32(at), others.count < mostHolders else { continue }
                for other in others { common[Int(other) * words.count + at, default: 0] += 1 }
                holders[hash, default: []].append(Int32(at))
            }
        }
        return common.filter { $0.value >= SharedText.shows - run }.keys.sorted()
            .map { ($0 / words.count, $0 % words.count) }
    }

    private static let run = 5
    /// A run that so many articles hold is a set phrase, or a text that is known to be copied by then.
    private static let mostHolders = 40
}

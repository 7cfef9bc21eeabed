import ReportKit

/// Finds the placed articles that share telling words with a new one, without looking at the others.
struct ArticleIndex: Sendable {
    private var postings: [UInt32: [Int32]] = [:]

    /// So many of an article's terms are listed and looked up.
    private static let listed = 48
    /// Of a word that many articles hold, the latest so many are looked at.
    private static let latest = 400

    mutating func add(_ article: PlacedArticle, _ number: Int) {
        for at in article.tellingTerms(Self.listed) { postings[article.stems[at], default: []].append(Int32(number)) }
    }

    /// Those of some articles that share most, best first; ties by age.
    func candidates(for article: PlacedArticle, among numbers: Range<Int>, most: Int) -> [Int] {
        let first = numbers.lowerBound
        var shared = [Float](repeating: 0, count: numbers.count)
        var touched: [Int] = []
        for at in article.tellingTerms(Self.listed) {
            guard let list = postings[article.stems[at]] else { continue }
            let rarity = Rarity.of(Stem(number: article.stems[at]))
            let weight = article.marks[at].contains(.number) ? 4 : rarity * rarity / (1 + Float(list.count) / 100)
            guard weight > 0 else { continue }
            for number in list.suffix(Self.latest) where number >= first {
                let place = Int(number) - first
                if shared[place] == 0 { touched.append(place) }
                shared[place] += weight
            }
        }
        var best: [Int] = []
        for place in touched {
            func isBetter(_ other: Int) -> Bool { (shared[other], place) > (shared[place], other) }
            if best.count == most, let worst = best.last, isBetter(worst) { continue }
            best.insert(place, at: best.partitioningIndex { !isBetter($0) })
            if best.count > most { best.removeLast() }
        }
        return best.map { $0 + first }
    }

    /// Drops what is older than `first`.
    mutating func forget(before first: Int) {
        for (stem, list) in postings where list.first.map({ $0 < first }) ?? true {
            let kept = Array(list.drop { $0 < first })
            postings[stem] = kept.isEmpty ? nil : kept
        }
    }
}

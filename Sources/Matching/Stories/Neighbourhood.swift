/// The articles around a new one, and which words are common among them.
///
/// Among forty reports of fires in supermarkets "supermarket" tells nothing, and the town everything: a word weighs the
/// less, the more of the neighbours hold it.
struct Neighbourhood {
    private var table: [(stem: UInt32, count: UInt32)]
    private let mask: Int
    private var size = 0

    init(_ numbers: [Int], _ articles: [PlacedArticle]) {
        let terms = numbers.reduce(0) { $0 + articles[$1].stems.count }
        var slots = 1024
        while slots < terms * 2 { slots *= 2 }
        table = [(UInt32, UInt32)](repeating: (0, 0), count: slots)
        mask = slots - 1
        for number in numbers { add(articles[number]) }
    }

    private mutating func add(_ article: PlacedArticle) {
        size += 1
        for stem in article.stems {
            var slot = Int(stem &* 0x9E37_79B1) & mask
            while table[slot].count > 0, table[slot].stem != stem { slot = (slot + 1) & mask }
            table[slot].stem = stem
            table[slot].count += 1
        }
    }

    /// How many neighbours hold the stem.
    private func count(_ stem: UInt32) -> UInt32 {
        var slot = Int(stem &* 0x9E37_79B1) & mask
        while table[slot].count > 0 {
            if table[slot].stem == stem { return table[slot].count }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// The article's terms weighed for this neighbourhood, and the length of that vector.
    func weights(of article: PlacedArticle) -> (weights: [Float], norm: Float) {
        let all = Float(size) + Self.prior
        var square: Float = 0
        let weights = zip(article.stems, article.weights).map { stem, weight in
            let local = weight * min(1, max(0, 1 - (Float(count(stem)) - 1) / all))
            square += local * local
            return local
        }
        return (weights, square.squareRoot())
    }

    /// So many imagined neighbours hold none of the words: with few real ones, all words still count.
    private static let prior: Float = 5
}

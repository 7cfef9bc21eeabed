import ReportKit

/// An article at the moment it joins a story: what the story's sentences share with its own, and the sentences aligned so far.
struct ArrivingArticle {
    let article: PreparedArticle
    /// Its place among the story's articles.
    let place: Int
    private let story: [PreparedArticle]
    private let rarity: StoryRarity
    /// By sentence: what each sentence of the story shares with it.
    let shared: [[SentenceIndex.Place: Float]]
    private let rarities: [Float]
    private var oldRarities: [SentenceIndex.Place: Float] = [:]
    private var aligned: [SentencePairKey: SentencePair] = [:]

    init(_ article: PreparedArticle, into story: [PreparedArticle], _ index: SentenceIndex, _ rarity: StoryRarity) {
        self.article = article
        self.story = story
        self.rarity = rarity
        place = story.count
        shared = article.sentences.map { index.shared(with: $0, rarity) }
        rarities = article.sentences.map(rarity.sum)
    }

    /// An earlier sentence and one of this article's, aligned: each two once.
    mutating func pair(_ key: SentencePairKey) -> SentencePair {
        if let pair = aligned[key] { return pair }
        let old = SentenceIndex.Place(article: key.article, sentence: key.first)
        let first = story[Int(key.article)].sentences[Int(key.first)]
        let weight = oldRarities[old] ?? rarity.sum(first)
        oldRarities[old] = weight
        let pair = SentencePair(
            first, article.sentences[Int(key.second)], rarity, rarities: (weight, rarities[Int(key.second)]))
        aligned[key] = pair
        return pair
    }

    mutating func pair(_ place: SentenceIndex.Place, with sentence: Int) -> SentencePair {
        pair(SentencePairKey(article: place.article, first: place.sentence, second: Int32(sentence)))
    }

    /// The story's sentences that share most with one of this article's, best first.
    func nearest(to sentence: Int, most: Int) -> [SentenceIndex.Place] {
        var best: [(place: SentenceIndex.Place, shared: Float)] = []
        for (place, shared) in self.shared[sentence] {
            func goesBefore(_ other: (place: SentenceIndex.Place, shared: Float)) -> Bool {
                (other.shared, place) < (shared, other.place)
            }
            if best.count == most, let last = best.last, !goesBefore(last) { continue }
            best.insert((place, shared), at: best.partitioningIndex { goesBefore($0) })
            if best.count > most { best.removeLast() }
        }
        return best.map(\.place)
    }
}

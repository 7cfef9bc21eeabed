import ReportKit

/// How much of each sentence of a story other articles have, and of an arriving article's statements the earlier ones.
struct Coverage: Sendable {
    /// By article and sentence: the share of what it tells that the best sentence of another article has, 0 to 1.
    private(set) var sentences: [[Float]] = []
    /// By article and statement: the share that the earlier articles had when it arrived.
    private(set) var statements: [[Float]] = []
    /// Sentences of two articles that tell nearly the same, the earlier one first.
    private(set) var alike: [AlikeSentences] = []

    /// So many of the story's sentences are looked at beside a new one, those first that share most.
    private static let most = 8
    /// Two neighbouring sentences together have more of a statement by chance: their share counts for less.
    private static let byTwo: Float = 0.64 / 0.76
    /// Two sentences that have so much of each other are looked at for contradictions and for copied text.
    private static let alike: Float = 0.5
    /// So many of them for each new sentence.
    private static let mostAlike = 2

    /// Takes in an arriving article.
    /// - Parameter aside: earlier versions, by their places: what they have told is told, and they are nobody else's.
    mutating func add(_ arriving: inout ArrivingArticle, to story: [PreparedArticle], without aside: Set<Int32>) {
        sentences.append([Float](repeating: 0, count: arriving.article.sentences.count))
        var near: [[SentenceIndex.Place]] = []
        for sentence in arriving.article.sentences {
            let places = arriving.nearest(to: sentence.place, most: Self.most)
            near.append(places)
            var alike = 0
            for place in places where !aside.contains(place.article) {
                guard cover(sentence, place, &arriving, story), alike < Self.mostAlike else { continue }
                alike += 1
                let new = SentenceIndex.Place(article: Int32(arriving.place), sentence: Int32(sentence.place))
                self.alike.append(AlikeSentences(first: place, second: new))
            }
        }
        statements.append(
            arriving.article.statements.map { statement in
                near[statement.sentence].reduce(0) { max($0, share(of: statement, in: $1, &arriving, story)) }
            })
    }

    /// Whether the two are worth a look at their claims: they tell nearly the same, and not in the same words.
    private mutating func cover(
        _ sentence: PreparedSentence, _ place: SentenceIndex.Place, _ arriving: inout ArrivingArticle,
        _ story: [PreparedArticle]
    ) -> Bool {
        let old = story[Int(place.article)].sentences[Int(place.sentence)]
        let pair = arriving.pair(place, with: sentence.place)
        let covered = pair.covered(old, old.words.indices, sentence, sentence.words.indices)
        let (article, at) = (Int(place.article), Int(place.sentence))
        sentences[article][at] = max(sentences[article][at], covered.there)
        sentences[arriving.place][sentence.place] = max(sentences[arriving.place][sentence.place], covered.back)
        return covered.mean >= Self.alike && !old.words.elementsEqual(sentence.words) { $0.key == $1.key }
    }

    /// How much of a statement an earlier sentence has, or that with one of its neighbours.
    private func share(
        of statement: StatementMention, in place: SentenceIndex.Place, _ arriving: inout ArrivingArticle,
        _ story: [PreparedArticle]
    ) -> Float {
        let words = arriving.article.sentences[statement.sentence].words
        func found(_ sides: [SentencePair.Side]) -> Float {
            var all: Float = 0, found: Float = 0
            for at in statement.words {
                all += words[at].weight
                found += words[at].weight * (sides.map { $0.likeness[at] }.max() ?? 0)
            }
            return all > 0 ? found / all : 0
        }
        let mine = arriving.pair(place, with: statement.sentence).second
        var best = found([mine])
        for next in [place.sentence - 1, place.sentence + 1]
        where next >= 0 && next < story[Int(place.article)].sentences.count {
            let neighbour = SentenceIndex.Place(article: place.article, sentence: next)
            best = max(best, found([mine, arriving.pair(neighbour, with: statement.sentence).second]) * Self.byTwo)
        }
        return best
    }
}

/// A sentence of an earlier article and one of a later article that tell nearly the same.
struct AlikeSentences: Sendable, Hashable {
    let first: SentenceIndex.Place
    let second: SentenceIndex.Place
}

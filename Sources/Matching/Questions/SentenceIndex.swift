import ReportKit

/// The sentences of a story by the words that they hold: what finds, for a new sentence, the ones worth a second look.
struct SentenceIndex: Sendable {
    /// A sentence of the story: which article, and its place there.
    struct Place: Hashable, Comparable, Sendable {
        let article: Int32
        let sentence: Int32

        static func < (left: Place, right: Place) -> Bool {
            (left.article, left.sentence) < (right.article, right.sentence)
        }
    }

    private var postings: [Stem: [Place]] = [:]

    /// Of a word that many sentences hold, the newest so many are looked at.
    private static let newest = 120
    /// What a number that both hold tells beside a word of the same rarity.
    private static let ofNumbers: Float = 0.25

    mutating func add(_ sentence: PreparedSentence, of article: Int) {
        let place = Place(article: Int32(article), sentence: Int32(sentence.place))
        for stem in Set(sentence.words.lazy.filter { $0.kind != .function }.map(\.stem)) {
            postings[stem, default: []].append(place)
        }
    }

    /// What the story's sentences share with a new one: by sentence, how rare the shared words are, together.
    func shared(with sentence: PreparedSentence, _ rarity: StoryRarity) -> [Place: Float] {
        var shared: [Place: Float] = [:]
        var seen: Set<Stem> = []
        for word in sentence.words where word.kind != .function && seen.insert(word.stem).inserted {
            guard let places = postings[word.stem] else { continue }
            let weight = word.kind == .number ? word.weight * Self.ofNumbers : min(rarity.of(word.stem), word.weight)
            guard weight > 0 else { continue }
            for place in places.suffix(Self.newest) { shared[place, default: 0] += weight }
        }
        return shared
    }
}

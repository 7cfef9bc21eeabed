import ReportKit

/// Who and what an article names, each once however it is written.
///
/// `people.names(in: run)` gives the names in a run of tokens, each in the fullest form of the article;
/// `people.name(at: token)` the name that a token is part of.
package struct People {
    /// Somebody or something with a name.
    struct Entity {
        /// The fullest form, without titles.
        var name: String
        /// Its words without case.
        var keys: [WordKey]
        /// Whether it is taken for a person.
        var isPerson: Bool
        var gender = Gender.unknown
        /// Words that titles and appositions say of it ("president", "russian").
        var descriptions: Set<WordKey> = []
    }

    /// All names in reading order.
    private(set) var mentions: [NameMention] = []
    private(set) var entities: [Entity] = []

    /// Nobody.
    init() {}

    init(_ body: BodyText) {
        var linker = NameLinker(body: body)
        linker.link(NameFinder(body: body).find())
        mentions = linker.mentions
        entities = linker.entities
    }

    /// The index of the first mention that ends after a token.
    func firstMention(endingAfter token: Int) -> Int {
        var low = 0, high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].whole.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The mentions that touch a run of tokens.
    func mentions(in run: Range<Int>) -> ArraySlice<NameMention> {
        let first = firstMention(endingAfter: run.lowerBound)
        var end = first
        while end < mentions.count, mentions[end].whole.lowerBound < run.upperBound { end += 1 }
        return mentions[first..<end]
    }

    /// The fullest form of the name that a token is part of; nil outside names.
    func name(at token: Int) -> String? {
        mentions(in: token..<token + 1).first.map { entities[$0.entity].name }
    }

    /// The names in a run of tokens, each once, in its fullest form, in reading order.
    func names(in run: Range<Int>) -> [String] {
        var seen: Set<Int> = []
        return mentions(in: run).filter { seen.insert($0.entity).inserted }.map { entities[$0.entity].name }
    }

    /// The fullest form of a name from elsewhere: that of the one entity that bears it, else the name itself.
    func fullest(_ name: String) -> String {
        let words = name.split(separator: " ").map { WordKey($0) }
        guard let last = words.last else { return name }
        let bearers = entities.filter { $0.keys.last == last && (words.count == 1 || $0.keys.first == words.first) }
        return bearers.count == 1 ? bearers[0].name : name
    }
}

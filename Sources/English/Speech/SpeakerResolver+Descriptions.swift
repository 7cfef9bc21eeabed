import ReportKit

// "The mayor", "the Chinese leader": whom a description means.
extension SpeakerResolver {
    /// The person behind "the Chinese leader": one whom the article has called so, or the only one it can mean.
    func described(_ source: SourceFinder.Source) -> Int? {
        let first = body.keys[source.tokens.lowerBound]
        let head = body.keys[source.head]
        guard Self.definite.contains(first),
            NameWords.titles.contains(head) || head == "counterpart" || head == "politician"
        else { return nil }
        let qualifiers = source.tokens.filter { $0 != source.head && (body.tags[$0] == .jj || body.tags[$0].isNoun) }
            .map { body.keys[$0] }
        let end = people.firstMention(endingAfter: source.head)
        guard let here = body.index(of: source.head) else { return nil }
        var best: Int?
        var most = Float(2.9)
        var seen: Set<Int> = []
        for mention in people.mentions[max(0, end - 40)..<end].reversed() where seen.insert(mention.entity).inserted {
            let entity = people.entities[mention.entity]
            guard entity.isPerson, !source.tokens.overlaps(mention.whole) else { continue }
            var score = Float(0)
            if entity.descriptions.contains(head) { score += 3 } else if fits(head, entity) { score += 2 }
            for word in qualifiers { score += suits(word, entity) }
            let distance = here - (body.index(of: mention.name.lowerBound) ?? here)
            score += 1 / Float(1 + max(0, distance))
            if score > most { (best, most) = (mention.entity, score) }
        }
        return best
    }

    /// How well a qualifier goes with what the article says of somebody; a country shows also by its other words.
    private func suits(_ word: WordKey, _ entity: People.Entity) -> Float {
        if entity.descriptions.contains(word) { return 2 }
        guard let country = Nations.country(word) else { return entity.descriptions.isEmpty ? 0 : -1.5 }
        let theirs = entity.descriptions.compactMap { Nations.country($0) }
        return theirs.contains(country) ? 2.5 : theirs.isEmpty ? -1 : -3
    }

    /// "leader" for a president, "counterpart" for anyone with an office.
    private func fits(_ head: WordKey, _ entity: People.Entity) -> Bool {
        (head == "leader" || head == "counterpart" || head == "politician")
            && entity.descriptions.contains { Self.leaders.contains($0) }
    }

    private static let definite = Lexicon("the his her their its this that")
    private static let leaders = Lexicon(
        "president premier prime chancellor king queen leader chairman secretary minister counterpart ruler")
}

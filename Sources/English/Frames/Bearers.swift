import ReportKit

/// Says who or what a word means: a name in its fullest form, the person behind a pronoun, or the noun with what says which.
struct Bearers {
    let body: BodyText
    let people: People

    init(_ body: BodyText, _ people: People) {
        self.body = body
        self.people = people
    }

    /// The bearer at a token, and whether it has a name; nil for "it", "they" and what is no noun.
    func mention(_ at: Int) -> (mention: Mention, isNamed: Bool)? {
        let span = body.tokens[at].span
        if let name = people.name(at: at) { return (Mention(span, name: name), true) }
        if let gender = gender(of: at) {
            return person(before: at, gender).map { (Mention(span, name: people.entities[$0].name), true) }
        }
        guard body.tags[at].isNoun else { return nil }
        let phrase = body.span(phrase(at))
        return (Mention(phrase, name: String(decoding: body.text[phrase.range], as: UTF8.self)), false)
    }

    private func gender(of at: Int) -> Gender? {
        switch body.keys[at] {
        case "he", "him", "his": .he
        case "she", "her", "hers": .she
        default: nil
        }
    }

    /// How many names back a pronoun may reach.
    private static let memory = 14

    /// The person that a pronoun means: the nearest subject of its gender, sooner than a nearer name that is none.
    private func person(before at: Int, _ gender: Gender) -> Int? {
        let end = people.firstMention(endingAfter: at)
        guard let here = body.index(of: at) else { return nil }
        var best: (entity: Int, score: Float)?
        for mention in people.mentions[max(0, end - Self.memory)..<end].reversed() {
            let entity = people.entities[mention.entity]
            guard entity.isPerson, entity.gender == .unknown || entity.gender == gender else { continue }
            let distance = here - (body.index(of: mention.name.lowerBound) ?? here)
            let score = (body.isSubject(mention) ? 1.2 : 0) + (entity.gender == gender ? 0.3 : 0) - Float(distance)
            if score > best?.score ?? -4 { best = (mention.entity, score) }
        }
        return best?.entity
    }

    /// A noun with the adjectives and nouns before it that say which.
    private func phrase(_ noun: Int) -> Range<Int> {
        var start = noun
        while start > 0, start > noun - 4, body.heads[start - 1] == noun,
            body.relations[start - 1] == .adjective || body.relations[start - 1] == .compound
        { start -= 1 }
        return start..<noun + 1
    }
}

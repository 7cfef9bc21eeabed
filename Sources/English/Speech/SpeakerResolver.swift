import ReportKit

/// Says whom the words of a source mean: the name in its fullest form, the person behind a pronoun or a description.
struct SpeakerResolver {
    let context: SpeechContext
    let people: People
    /// Who spoke last.
    private var last: (entity: Int, at: Int)?
    var body: BodyText { context.body }

    init(context: SpeechContext, people: People) {
        self.context = context
        self.people = people
    }

    /// - Parameter isWithin: whether somebody else is reported to have reported it; who spoke last is then he.
    mutating func mention(_ source: SourceFinder.Source, isWithin: Bool = false) -> Mention {
        if let name = namedBefore(source) {
            if people.entities[name.entity].isPerson, !isWithin { last = (name.entity, source.head) }
            return Mention(body.span(name.name), name: people.entities[name.entity].name)
        }
        let span = body.span(source.tokens)
        if joinsTwo(source) { return Mention(span, name: body.string(source.tokens)) }
        if let entity = entity(source) {
            if people.entities[entity].isPerson, !isWithin { last = (entity, source.head) }
            return Mention(span, name: people.entities[entity].name)
        }
        if isRelative(source.head), let noun = antecedent(source.head) {
            var whole = SourceFinder(context).phrase(noun, [])
            whole.tokens =
                whole.tokens.lowerBound..<max(noun + 1, min(whole.tokens.upperBound, source.tokens.lowerBound))
            let found = mention(whole)
            return Mention(span, name: found.name, anonymous: found.anonymous)
        }
        return Mention(span, name: body.string(source.tokens), anonymous: isAnonymous(source))
    }

    /// The entity that a source names, means by a pronoun or describes.
    private func entity(_ source: SourceFinder.Source) -> Int? {
        if let named = named(source) ?? apposed(source) { return named }
        switch body.tags[source.head] {
        case .prp where body.keys[source.head] == "it": return institution(source.head)
        case .prp: return pronoun(source.head)
        default: return described(source)
        }
    }

    /// "He and Hale", "the mayor and her deputy": nobody alone.
    private func joinsTwo(_ source: SourceFinder.Source) -> Bool {
        source.tokens.dropFirst().dropLast().contains { at in
            guard body.keys[at] == "and", isNominal(at - 1) else { return false }
            let next = (at + 1..<source.tokens.upperBound).first { isNominal($0) }
            return next != nil && people.mentions(in: at..<at + 1).isEmpty
        }
    }

    private func isNominal(_ at: Int) -> Bool { body.tags[at].isNoun || body.tags[at] == .prp }

    /// The name at the head, or the last one before the phrase's end: "spokesman Dmitry Peskov".
    private func named(_ source: SourceFinder.Source) -> Int? {
        let inside = people.mentions(in: source.tokens)
        if let one = inside.first(where: { $0.name.contains(source.head) }), !isPossessive(one) || inside.count == 1 {
            return one.entity
        }
        guard let one = inside.last, one.name.upperBound >= source.tokens.upperBound,
            people.entities[one.entity].isPerson
        else {
            return nil
        }
        return one.entity
    }

    /// "the mayor of Holm, Anna Hale, said": the person named between commas behind a description.
    private func apposed(_ source: SourceFinder.Source) -> Int? {
        let end = source.tokens.upperBound
        guard end + 1 < body.tokens.count, body.tags[source.head].isNoun, body.isSign(end, ","),
            let name = people.mentions(in: end + 1..<min(end + 8, body.tokens.count)).first,
            name.whole.lowerBound == end + 1 || name.name.lowerBound == end + 1,
            name.name.upperBound < body.tokens.count, body.isSign(name.name.upperBound, ","),
            people.entities[name.entity].isPerson
        else { return nil }
        return name.entity
    }

    /// "Anna Hale, a member of the council, said": the phrase between commas says what she is, whatever the tree made of it.
    private func namedBefore(_ source: SourceFinder.Source) -> NameMention? {
        let comma = source.tokens.lowerBound - 1
        guard comma > 0, body.isSign(comma, ","), Self.apposing.contains(body.keys[comma + 1]),
            body.tags[source.head] == .nn, source.tokens.upperBound < body.tokens.count,
            let name = people.mentions(in: max(0, comma - 4)..<comma).last, name.name.upperBound == comma,
            people.entities[name.entity].isPerson, people.mentions(in: source.head..<source.head + 1).isEmpty,
            !isOwned(name)
        else { return nil }
        return name
    }

    /// "In Lunde, a woman said": a name behind a preposition is not who speaks.
    private func isOwned(_ name: NameMention) -> Bool {
        let before = name.whole.lowerBound - 1
        return before >= 0 && (body.tags[before] == .in || body.tags[before] == .to)
    }

    private static let apposing = Lexicon("a an the his her its their")

    /// "the agency's Anna Hale" is Anna Hale.
    private func isPossessive(_ mention: NameMention) -> Bool {
        mention.name.upperBound < body.tokens.count && body.keys[mention.name.upperBound] == "'s"
    }

    private func isRelative(_ at: Int) -> Bool {
        body.tags[at] == .wp || body.tags[at] == .wdt || body.keys[at] == "who" || body.keys[at] == "which"
    }

    /// The noun that a relative clause hangs on.
    private func antecedent(_ pronoun: Int) -> Int? {
        var at = pronoun
        for _ in 0..<4 {
            let head = body.heads[at]
            guard head >= 0 else { break }
            if body.relations[at] == .relativeClause { return head }
            at = head
        }
        let before = pronoun - (pronoun > 0 && body.isSign(pronoun - 1, ",") ? 2 : 1)
        return before >= 0 && body.tags[before].isNoun ? before : nil
    }

    // MARK: pronouns

    /// So much less likely is a name of another paragraph than one of the pronoun's own.
    private static let otherParagraph: Float = 0.7

    /// The person that "he" or "she" means: the subject of late, the one who spoke last, never one of the other gender.
    private func pronoun(_ at: Int) -> Int? {
        let gender: Gender
        switch body.keys[at] {
        case "he", "him": gender = .he
        case "she", "her": gender = .she
        default: return nil
        }
        let end = people.firstMention(endingAfter: at)
        guard let here = body.index(of: at) else { return nil }
        let paragraph = body.paragraph(of: at)
        var best: Int?
        var most = -Float.infinity
        for mention in people.mentions[max(0, end - 14)..<end].reversed() {
            let entity = people.entities[mention.entity]
            guard entity.isPerson, entity.gender == .unknown || entity.gender == gender, mention.name.upperBound <= at
            else { continue }
            let there = body.index(of: mention.name.lowerBound) ?? here
            var score = -Float(here - there)
            if body.isSubject(mention) { score += 1.2 }
            if last?.entity == mention.entity { score += 0.8 }
            if entity.gender == gender { score += 0.3 }
            if context.inUtterance(mention.name.lowerBound) { score -= 4 }
            if body.paragraph(of: mention.name.lowerBound) != paragraph { score -= Self.otherParagraph }
            if mention.name.upperBound < body.tokens.count, body.keys[mention.name.upperBound] == "'s" { score -= 0.4 }
            if score > most { (best, most) = (mention.entity, score) }
        }
        if let last, most < -4, at - last.at < 400,
            people.entities[last.entity].gender == gender || people.entities[last.entity].gender == .unknown
        {
            return last.entity
        }
        return best
    }

    /// The court, company or council that "it" means: a name that was the subject a sentence or two before.
    private func institution(_ at: Int) -> Int? {
        let end = people.firstMention(endingAfter: at)
        guard let here = body.index(of: at) else { return nil }
        return people.mentions[max(0, end - 6)..<end].reversed().first { mention in
            !people.entities[mention.entity].isPerson && body.isSubject(mention)
                && here - (body.index(of: mention.name.lowerBound) ?? 0) <= 2 && mention.name.upperBound <= at
        }?.entity
    }

    // MARK: nobody in particular

    /// Somebody the article does not name: "officials", "a person familiar with the talks".
    private func isAnonymous(_ source: SourceFinder.Source) -> Bool {
        Self.anonymous.contains(body.keys[source.head])
    }

    private static let anonymous = Lexicon(
        """
        official officials source sources person people aide aides adviser advisers advisor advisors diplomat diplomats insider insiders
        lawmaker lawmakers senator senators expert experts analyst analysts observer observers critic critics resident residents witness
        witnesses man woman men women spokesman spokeswoman spokesperson representative representatives employee employees staffer staffers
        operative operatives strategist strategists executive executives officer officers investigator investigators prosecutor
        prosecutors supporter supporters activist activists member members others some someone many voter voters student students friend
        friends neighbor neighbors neighbour neighbours relative relatives victim victims soldier soldiers worker workers doctor doctors
        participant participants minister ministers envoy negotiator negotiators economist economists scientist scientists researcher
        researchers
        """)
}

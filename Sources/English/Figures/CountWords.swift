import ReportKit

/// Counts that are no numbers, found by the grammar: "a girl was killed", "another was hurt", "no injuries", "nobody died".
///
/// An article counts where a number could stand: when harm or arrest comes to the person, or when the noun is one of a row in which
/// others are counted ("six rifles, a pistol and two knives").
struct CountWords {
    let body: BodyText

    init(_ body: BodyText) { self.body = body }

    /// The figures with what these words count, in reading order.
    func added(to figures: [Figure]) -> [Figure] {
        guard body.heads.count == body.tokens.count else { return figures }
        let numbered = numberedNouns(figures)
        var found: [Figure] = []
        var next = 0
        for at in body.tokens.indices {
            guard let value = Self.value(body.keys[at]), let figure = figure(at, value, numbered) else { continue }
            while next < figures.count, figures[next].span.end <= figure.span.start { next += 1 }
            guard next == figures.count || !figures[next].span.overlaps(figure.span) else { continue }
            // "no one": its "one" is not looked at again
            if let last = found.last, last.span.overlaps(figure.span) { continue }
            found.append(figure)
        }
        guard !found.isEmpty else { return figures }
        return (figures + found).sorted { $0.span.start < $1.span.start }
    }

    /// What a word counts where it counts.
    private static func value(_ key: WordKey) -> Double? {
        switch key {
        case "a", "an", "another", "one": 1
        case "no", "nobody", "none", "no-one": 0
        case "both": 2
        default: nil
        }
    }

    private func figure(_ at: Int, _ value: Double, _ numbered: Set<Int>) -> Figure? {
        // EXAMPLE "another was hurt", "one died", "nobody was killed", "none died", "killing one", "wounding both"
        if body.relations[at].isSubject { return pronoun(at, value) }
        if body.relations[at] == .object { return object(at, value) }
        if body.keys[at] == "no", at + 1 < body.keys.count, body.keys[at + 1] == "one" { return noOne(at) }
        let noun = body.heads[at]
        guard body.relations[at] == .determiner, noun > at, noun - at <= Self.farthest else { return nil }
        let isCounted: Bool
        if value == 0 {
            // EXAMPLE "no injuries were reported", "no children were hurt"
            isCounted = Self.harm.contains(body.keys[noun]) || isPerson(noun) && comesToHarm(noun)
        } else if value == 2 {
            // EXAMPLE "both women were found dead"
            isCounted = body.tags[noun] == .nns && isPerson(noun)
        } else if body.keys[at] == "one" || body.tags[noun] != .nn {
            return nil
        } else {
            // EXAMPLE "killed a girl", "a girl and two men were hurt", "a pistol and two knives"
            isCounted = comesToHarm(noun) || isInNumberedRow(noun, numbered)
        }
        return isCounted ? counting(at..<at + 1, value, noun) : nil
    }

    /// How many words may stand between an article and its noun.
    private static let farthest = 6

    private func counting(_ run: Range<Int>, _ value: Double, _ noun: Int?) -> Figure {
        Figure(body.span(run), .number, value: value, counted: noun.map { body.tokens[$0].span })
    }

    private func pronoun(_ at: Int, _ value: Double) -> Figure? {
        let verb = body.heads[at]
        guard verb >= 0, isHarmed(verb, subject: at) else { return nil }
        return counting(at..<at + 1, value, nil)
    }

    /// "Killing one, wounding both".
    private func object(_ at: Int, _ value: Double) -> Figure? {
        guard value > 0, body.heads[at] >= 0, Self.bodily.contains(body.keys[body.heads[at]]) else { return nil }
        return counting(at..<at + 1, value, nil)
    }

    /// "No one was hurt": "one" is the subject.
    private func noOne(_ at: Int) -> Figure? {
        let one = at + 1
        guard one < body.tokens.count, body.keys[one] == "one", body.relations[one].isSubject, body.heads[one] >= 0,
            isHarmed(body.heads[one], subject: one)
        else { return nil }
        return counting(at..<one + 1, 0, nil)
    }

    private func isPerson(_ noun: Int) -> Bool {
        Lexicon.persons.contains(body.keys[noun]) || Self.people.contains(body.keys[noun])
    }

    /// Whether the noun, or the row that it stands in, is what a verb of harm or arrest is done to.
    private func comesToHarm(_ noun: Int) -> Bool {
        var at = noun
        while body.relations[at] == .conjunct, body.heads[at] >= 0, body.heads[at] < at { at = body.heads[at] }
        let next = noun + 1
        if next < body.tokens.count, Self.states.contains(body.keys[next]) { return true }
        let verb = body.heads[at]
        guard verb >= 0 else { return false }
        // what is killed or wounded is alive, whatever its noun; but a bridge is seized as well
        guard isPerson(noun) || Self.bodily.contains(body.keys[verb]) else { return false }
        if body.relations[at].isSubject { return isHarmed(verb, subject: at) }
        return body.relations[at] == .object && Lexicon.tollVerbs.contains(body.keys[verb])
    }

    /// "Was killed", "died": harm that comes to the subject.
    private func isHarmed(_ verb: Int, subject: Int) -> Bool {
        if Self.deaths.contains(body.keys[verb]) { return true }
        // "nobody is thought to have been hurt"
        if Self.beliefs.contains(body.keys[verb]) {
            let end = min(verb + Self.farthest + 1, body.tokens.count)
            return (verb + 1..<max(end, verb + 1)).contains {
                body.heads[$0] == verb
                    && (Lexicon.tollVerbs.contains(body.keys[$0]) || Self.states.contains(body.keys[$0]))
            }
        }
        guard Lexicon.tollVerbs.contains(body.keys[verb]) || Self.states.contains(body.keys[verb]) else { return false }
        return body.relations[subject] == .passiveSubject || Self.states.contains(body.keys[verb])
            || (subject..<verb).contains { body.relations[$0] == .passiveAuxiliary || body.relations[$0] == .copula }
    }

    /// Whether another noun of the same row has a number.
    private func isInNumberedRow(_ noun: Int, _ numbered: Set<Int>) -> Bool {
        // "nurses, a survey of 400 says": what is of something else is no member of a row
        if noun + 1 < body.keys.count, body.keys[noun + 1] == "of" { return false }
        guard !numbered.isEmpty, !Self.spans.contains(body.keys[noun]), let sentence = body.sentence(of: noun) else {
            return false
        }
        let first = body.relations[noun] == .conjunct ? body.heads[noun] : noun
        guard first >= 0 else { return false }
        if first != noun, numbered.contains(first) { return true }
        let near = max(sentence.lowerBound, noun - Self.row)..<min(sentence.upperBound, noun + Self.row)
        return near.contains {
            $0 != noun && body.heads[$0] == first && body.relations[$0] == .conjunct && numbered.contains($0)
        }
    }

    /// How far apart the nouns of a row may stand.
    private static let row = 24

    /// The nouns that a number counts.
    private func numberedNouns(_ figures: [Figure]) -> Set<Int> {
        Set(
            figures.compactMap { figure in
                guard figure.kind == .number, figure.unit == nil, let counted = figure.counted else { return nil }
                return body.tokens(in: counted).last
            })
    }

    /// Units of time and the like, of which one in a row is no count.
    private static let spans = Lexicon(
        "day week month year hour minute time lot number series half quarter dozen bit total")
    private static let people = Lexicon(
        "people men women children boys girls students soldiers officers workers passengers civilians residents pupils others"
    )
    /// What there can be none of after an accident or an attack.
    private static let harm = Lexicon(
        "injuries injury casualties casualty deaths death fatalities fatality victims victim survivors arrests arrest wounded dead"
    )
    private static let beliefs = Lexicon("thought believed reported feared said known confirmed understood")
    private static let bodily = Lexicon(
        """
        killed kill kills killing injured injure injures injuring wounded wound wounds wounding hurt hurting murdered murdering \
        stabbed stabbing hospitalised hospitalized
        """)
    private static let deaths = Lexicon("died dies die dying drowned perished succumbed vanished")
    private static let states = Lexicon(
        "dead injured wounded hurt missing unhurt uninjured homeless hospitalised hospitalized")
}

extension Lexicon {
    /// What is done to people who are counted afterwards.
    static let tollVerbs = Lexicon(
        """
        killed kill kills killing injured injure injures injuring wounded wound wounds wounding hurt hurts hurting shot shoot \
        shoots shooting stabbed stabbing struck arrested arresting detained detaining rescued rescuing executed murdered murdering \
        kidnapped abducted trapped burned burnt crushed beaten seized captured beheaded freed released saved evacuated treated \
        taken hospitalised hospitalized slain electrocuted
        """)
}

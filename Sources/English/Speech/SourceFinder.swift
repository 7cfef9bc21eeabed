import ReportKit

/// Finds who said it: the words that name the source of a reporting word.
struct SourceFinder {
    let context: SpeechContext
    var body: BodyText { context.body }

    init(_ context: SpeechContext) { self.context = context }

    /// The head of the source and its core tokens, without appositions and relative clauses.
    struct Source: Equatable {
        var head: Int
        var tokens: Range<Int>
    }

    /// - Parameter content: what is said; the source lies outside.
    func source(of cue: Int, content: [Range<Int>]) -> Source? {
        found(cue, content).flatMap { isClock($0) ? nil : $0 }
    }

    /// "A call at around 11 a.m. saying that …": no time says anything.
    private func isClock(_ source: Source) -> Bool {
        source.tokens.contains { at in
            Self.halves.contains(body.keys[at]) && at > 0
                && (body.tokens[at - 1].kind == .number || at > 1 && body.keys[at] == "m" && body.isSign(at - 1, "."))
        }
    }

    private static let halves = Lexicon("a p m am pm noon midnight")

    private func found(_ cue: Int, _ content: [Range<Int>]) -> Source? {
        func outside(_ at: Int) -> Bool { !content.contains { $0.contains(at) } }
        let key = body.keys[cue]
        if key == "according" || key == "per" { return afterAccording(cue) }
        if body.isSign(cue, ":") { return before(cue, content) }
        if let subject = subject(cue), outside(subject) { return nameBehind(subject, cue) ?? phrase(subject, content) }
        // "is accused of": by nobody that is told
        if isPassive(cue) { return nil }
        if body.tags[cue].isVerb || body.tags[cue] == .jj, let found = climb(cue, outside) {
            return phrase(found, content)
        }
        if body.tags[cue].isNoun, let found = owner(cue), outside(found) { return phrase(found, content) }
        return beside(cue, content)
    }

    /// The source of an utterance in quotation marks: between it and the word, else right after the word.
    func source(ofUtterance runs: [Range<Int>], cue: Int) -> Source? {
        if let run = runs.last(where: { $0.upperBound <= cue }), cue - run.upperBound < 25, !body.isSign(cue, ":") {
            if let subject = subject(cue), subject >= run.upperBound, body.tags[subject] != .wdt {
                let core = phrase(subject, runs)
                // “…,” said teacher Anna Hale, “…”: the whole of what stands behind the word, where the tree cuts it
                if subject > cue, let whole = nounPhrase(from: cue + 1), body.tags[whole.head].isName,
                    whole.tokens.upperBound > core.tokens.upperBound
                {
                    return whole
                }
                return core
            }
            // “…,” Smith, a farmer, said
            var at = run.upperBound
            while at < cue, body.tokens[at].kind == .sign { at += 1 }
            if at < cue, let found = nounPhrase(from: at), found.tokens.upperBound <= cue { return found }
            if let found = nounPhrase(from: cue + 1) { return found }
        }
        return source(of: cue, content: runs)
    }

    /// "Down the road at Orrin Mills, Smith said": what stands before the comma is a place. "Smith, the miller, said" has two.
    private func nameBehind(_ subject: Int, _ cue: Int) -> Source? {
        guard subject < cue, body.tags[subject].isNoun,
            let comma = (subject + 1..<cue).last(where: { body.tokens[$0].kind == .sign }), body.isSign(comma, ","),
            let sentence = body.sentence(of: cue),
            sentence.clamped(to: sentence.lowerBound..<subject).contains(where: { isPlacing($0, before: subject) }),
            let name = nounPhrase(from: comma + 1), name.tokens.upperBound == cue, body.tags[name.head].isName
        else { return nil }
        return name
    }

    /// Whether a preposition of place leads to a noun, with nothing but its own words between.
    private func isPlacing(_ at: Int, before noun: Int) -> Bool {
        Self.placing.contains(body.keys[at])
            && (at + 1..<noun).allSatisfy {
                body.tags[$0].isNoun || [.dt, .jj, .prpPossessive].contains(body.tags[$0])
            }
    }

    private static let placing = Lexicon("at in near from outside inside across")

    private func isPassive(_ verb: Int) -> Bool {
        let children = context.children(verb)
        if children.contains(where: { body.relations[$0] == .passiveAuxiliary }) { return true }
        // "asked by a reporter …, he said": a participle with its agent
        guard Self.asked.contains(body.keys[verb]), verb + 1 < body.tokens.count, body.keys[verb + 1] == "by" else {
            return false
        }
        return !children.contains { body.relations[$0].isSubject || body.relations[$0] == .auxiliary }
    }

    private static let asked = Lexicon("asked questioned pressed quizzed")

    private func subject(_ verb: Int) -> Int? {
        let children = context.children(verb)
        if isPassive(verb) {
            // "he was told by aides that": by whom
            return children.first {
                body.relations[$0] == .oblique && context.children($0).contains { body.keys[$0] == "by" }
            }
        }
        return children.first {
            body.relations[$0] == .subject && !Self.times.contains(body.keys[$0]) && !isPlace($0)
        }
    }

    /// The subject of the verb that a verb without its own hangs on; the noun of a participle or a relative clause.
    private func climb(_ verb: Int, _ outside: (Int) -> Bool) -> Int? {
        var at = verb
        for _ in 0..<5 {
            let head = body.heads[at]
            guard head >= 0 else { return nil }
            switch body.relations[at] {
            case .adjectivalClause, .relativeClause:
                let isPlaced = (head + 1..<max(head + 1, at)).contains { isPlace($0) }
                return outside(head) && !isPlaced ? head : nil
            case .conjunct, .openClause, .adverbialClause, .parataxis, .clause, .other, .copula, .auxiliary:
                if let found = context.children(head).first(where: {
                    body.relations[$0].isSubject && $0 != at && outside($0)
                }) {
                    return found
                }
            case .object, .oblique:
                if let found = subject(head), outside(found) { return found }
            default: break
            }
            at = head
        }
        return nil
    }

    /// "a call in which Smith warned": the call is where it was said, not who said it.
    private func isPlace(_ pronoun: Int) -> Bool {
        (body.tags[pronoun] == .wdt || body.tags[pronoun] == .wp) && pronoun > 0 && body.tags[pronoun - 1] == .in
    }

    /// "Smith's claim that", "the warning by Smith"; else the subject of "made the claim that".
    private func owner(_ noun: Int) -> Int? {
        let children = context.children(noun)
        if let found = children.first(where: { body.relations[$0] == .possessive }) { return found }
        if let found = children.first(where: { one in
            body.relations[one] == .nounModifier
                && context.children(one).contains { ["by", "from", "of"].contains(body.keys[$0]) }
        }) {
            return found
        }
        let head = body.heads[noun]
        guard head >= 0 else { return nil }
        if body.tags[head].isVerb { return subject(head) }
        return nil
    }

    private func afterAccording(_ cue: Int) -> Source? {
        var start = cue + 1
        if start < body.tokens.count, body.keys[start] == "to" { start += 1 }
        return nounPhrase(from: start)
    }

    /// "Smith: …" and "Smith said: …".
    private func before(_ colon: Int, _ content: [Range<Int>]) -> Source? {
        guard let sentence = body.sentence(of: colon), sentence.lowerBound < colon else { return nil }
        for at in (max(sentence.lowerBound, colon - 25)..<colon) where body.relations[at] == .subject {
            return phrase(at, content)
        }
        return nounPhrase(from: sentence.lowerBound).flatMap { $0.tokens.upperBound <= colon ? $0 : nil }
    }

    /// Where the tree says nothing: the noun phrase right before or right after the word.
    private func beside(_ cue: Int, _ content: [Range<Int>]) -> Source? {
        func free(_ source: Source?) -> Source? {
            guard let source, !content.contains(where: { $0.overlaps(source.tokens) }) else { return nil }
            return source
        }
        var at = cue - 1
        var steps = 0
        while at >= 0, steps < 4,
            body.tags[at] == .rb || body.tags[at] == .md || body.keys[at] == "has" || body.keys[at] == "had"
                || body.keys[at] == "have" || body.keys[at] == "is" || body.keys[at] == "was"
        {
            at -= 1
            steps += 1
        }
        if at >= 0, body.tags[at].isNoun || body.tags[at] == .prp || body.tags[at] == .wp {
            var start = at
            while start > 0, at - start < 8, body.tokens[start - 1].kind != .sign,
                body.tags[start - 1].isNoun || body.tags[start - 1] == .jj || body.tags[start - 1] == .dt
                    || body.tags[start - 1] == .prpPossessive
            { start -= 1 }
            if let found = free(Source(head: at, tokens: start..<at + 1)) { return found }
        }
        return free(nounPhrase(from: cue + 1))
    }
}

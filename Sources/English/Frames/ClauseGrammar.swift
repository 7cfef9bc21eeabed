import ReportKit

/// What the grammar says of the clauses around a word: the verb that it hangs on, that verb's subject, what two verbs share.
struct ClauseGrammar {
    let body: BodyText

    init(_ body: BodyText) { self.body = body }

    /// Whether the grammar was read.
    var isParsed: Bool { body.heads.count == body.tokens.count && !body.tokens.isEmpty }

    /// How far a word may stand from its verb, in steps of the grammar: beyond, the sentence is too tangled to tell.
    private static let farthest = 8

    /// The verb that a span hangs on, and who owns what stands between.
    ///
    /// - Parameter owned: where owners count, whether a token is a name: "Tarrow's 41 votes" are hers, "Tarrow's visit on Monday"
    ///   is none.
    func holder(of span: TextSpan, owned isName: ((Int) -> Bool)?) -> (verb: Int?, owner: Int?) {
        if let verb = verbBefore(span) { return (verb, nil) }
        guard var at = head(of: body.tokens(in: span)) else { return (nil, nil) }
        let start = at
        var owner: Int?
        for _ in 0..<Self.farthest {
            if isName != nil, owner == nil { owner = possessor(of: at) }
            if isVerb(at) { return (at, owner) }
            let head = body.heads[at]
            if let isName, owner == nil, body.relations[at] == .nounModifier, isName(head) { owner = head }
            guard head >= 0 else { break }
            at = head
        }
        return (nearestVerb(start), owner)
    }

    /// The token of a run that the others hang on.
    private func head(of run: Range<Int>) -> Int? {
        run.first { !run.contains(body.heads[$0]) && body.tokens[$0].kind != .sign } ?? run.first
    }

    /// Where the grammar lost its way, the one finite verb of the sentence; nil where there are several or none.
    private func nearestVerb(_ at: Int) -> Int? {
        guard let sentence = body.sentence(of: at), sentence.count < 60 else { return nil }
        let verbs = sentence.filter { body.tags[$0].isVerb && body.relations[$0] != .auxiliary }
        let finite = verbs.filter { body.tags[$0].isFinite }
        if finite.isEmpty { return verbs.count == 1 ? verbs[0] : nil }
        return finite.count == 1 ? finite[0] : nil
    }

    /// "… and injured at least 14": the verb of harm right before a number, whatever the tree made of it.
    private func verbBefore(_ span: TextSpan) -> Int? {
        let run = body.tokens(in: span)
        guard let first = run.first else { return nil }
        var at = first - 1
        while at > 0, first - at < Self.reach, Self.bounds.contains(body.keys[at]) { at -= 1 }
        // the tagger may take "killed" for an adjective here; before a number it is none
        return at >= 0 && Lexicon.tollVerbs.contains(body.keys[at]) ? at : nil
    }

    /// So many words that bound a number may stand between it and its verb.
    private static let reach = 5
    private static let bounds = Lexicon(
        "at least most more than about around nearly almost some over up to as many an estimated another")

    /// A verb, or what is said of a subject with "is".
    func isVerb(_ at: Int) -> Bool {
        body.tags[at].isVerb ? body.isVerbOfItsOwn(at) && body.relations[at] != .copula : copula(of: at) != nil
    }

    /// The word that shows a verb: "was" of "the rate was 5 percent", but "free" of "two were free".
    func shown(_ verb: Int) -> Int {
        body.tags[verb].isVerb || body.tags[verb] == .jj ? verb : copula(of: verb) ?? verb
    }

    private func copula(of at: Int) -> Int? { dependents(of: at).first { body.relations[$0] == .copula } }

    private func possessor(of noun: Int) -> Int? {
        dependents(of: noun).first { body.relations[$0] == .possessive }
    }

    /// The tokens that hang on a token of the same sentence.
    func dependents(of head: Int) -> LazyFilterSequence<Range<Int>> {
        let sentence = body.sentence(of: head) ?? head..<head
        let near = max(sentence.lowerBound, head - 60)..<min(sentence.upperBound, head + 60)
        return near.lazy.filter { body.heads[$0] == head }
    }

    /// The subject of a verb, over the verbs it is joined to; "followed by the council": the council.
    func subject(of verb: Int) -> Int? {
        var verb = verb
        for _ in 0..<4 {
            let own = dependents(of: verb)
            if let subject = own.first(where: { body.relations[$0].isSubject }) { return antecedent(of: subject, verb) }
            if body.tags[verb] == .vbn, let agent = agent(of: verb) { return agent }
            let relation = body.relations[verb]
            if relation == .relativeClause || relation == .adjectivalClause {
                return body.heads[verb] >= 0 ? body.heads[verb] : nil
            }
            guard isDependentVerb(verb) else { return nil }
            verb = body.heads[verb]
        }
        return nil
    }

    /// "Killed three sailors and injured 14": the first of two verbs of harm, whose objects the tree may take for a subject.
    func firstOfPair(_ verb: Int) -> Int {
        guard Lexicon.tollVerbs.contains(body.keys[verb]), verb > 0, body.keys[verb - 1] == "and",
            let sentence = body.sentence(of: verb)
        else { return verb }
        let near = max(sentence.lowerBound, verb - Self.pair)..<verb
        return near.last { body.tags[$0].isVerb || Lexicon.tollVerbs.contains(body.keys[$0]) }.flatMap {
            Lexicon.tollVerbs.contains(body.keys[$0]) ? $0 : nil
        } ?? verb
    }

    /// How far apart the two may stand.
    private static let pair = 9

    /// Whether a verb without a subject shares that of the verb it hangs on: "fell and killed", "fell, killing".
    private func isDependentVerb(_ verb: Int) -> Bool {
        guard body.heads[verb] >= 0 else { return false }
        switch body.relations[verb] {
        case .conjunct, .adverbialClause, .openClause: return true
        default: return false
        }
    }

    /// "the man who …" for "who".
    private func antecedent(of subject: Int, _ verb: Int) -> Int {
        let tag = body.tags[subject]
        guard tag == .wp || tag == .wdt, body.relations[verb] == .relativeClause, body.heads[verb] >= 0 else {
            return subject
        }
        return body.heads[verb]
    }

    /// "By the storm" of "killed by the storm".
    func agent(of verb: Int) -> Int? {
        dependents(of: verb).first { at in
            body.relations[at] == .oblique && dependents(of: at).contains { body.keys[$0] == "by" }
                && body.tags[at].isNoun
        }
    }

    /// Whether what one verb tells and what the other tells have one time: "a bus fell on Monday, killing 12", "12 were killed
    /// when it fell on Monday", "killed 12 and hurt 30 on Monday"; but not "he said on Monday that 12 died".
    func shareTime(_ one: Int, _ other: Int) -> Bool {
        one == other || follows(one, other) || follows(other, one)
    }

    private func follows(_ verb: Int, _ main: Int) -> Bool {
        var at = verb
        for _ in 0..<3 {
            let head = body.heads[at]
            guard head >= 0, isPartOf(at) else { return false }
            if head == main { return true }
            at = head
        }
        return false
    }

    /// Whether a verb tells a part of what the verb it hangs on tells.
    private func isPartOf(_ verb: Int) -> Bool {
        let own = dependents(of: verb)
        switch body.relations[verb] {
        case .openClause: return true
        case .conjunct: return !own.contains { body.relations[$0] == .subject }
        case .adverbialClause:
            if body.tags[verb] == .vbg, !own.contains(where: { body.relations[$0] == .mark }) { return true }
            return own.contains { body.keys[$0] == "when" || body.keys[$0] == "as" }
        default: return false
        }
    }
}

import ReportKit

/// Finds by the grammar whose number a figure is and what happens on a day: the verb that it hangs on, and its bearer.
struct FrameReader {
    let body: BodyText
    let people: People
    private let bearers: Bearers

    init(_ body: BodyText, _ people: People) {
        self.body = body
        self.people = people
        bearers = Bearers(body, people)
    }

    /// The figures, each with its frame.
    func framed(_ figures: [Figure]) -> [Figure] {
        guard isParsed else { return figures }
        return figures.map { figure in
            var figure = figure
            figure.frame = figure.kind == .age ? ageFrame(figure) : frame(of: figure.span, owned: true)
            return figure
        }
    }

    /// The days, each with its frame; a time or a duration has one, too.
    func framed(_ dates: [DateMention]) -> [DateMention] {
        guard isParsed else { return dates }
        return dates.map { date in
            var date = date
            date.frame = frame(of: date.span, owned: false)
            return date
        }
    }

    private var isParsed: Bool { body.heads.count == body.tokens.count && !body.tokens.isEmpty }

    /// How far a figure may stand from its verb, in steps of the grammar: beyond, the sentence is too tangled to tell.
    private static let farthest = 8

    /// - Parameter owned: whether an owner on the way counts: "Tarrow's 41 votes" are hers, "Tarrow's visit on Monday" is none.
    private func frame(of span: TextSpan, owned: Bool) -> Frame? {
        guard var at = head(of: body.tokens(in: span)) else { return nil }
        var owner: Int?
        for _ in 0..<Self.farthest {
            if owned, owner == nil { owner = possessor(of: at) }
            if isVerb(at) { return frame(verb: at, owner: owner, without: span) }
            if owned, owner == nil, body.relations[at] == .nounModifier, isName(body.heads[at]) {
                owner = body.heads[at]
            }
            guard body.heads[at] >= 0 else { break }
            at = body.heads[at]
        }
        return owner.flatMap { bearers.mention($0) }.map { Frame(bearer: $0.mention, isNamed: $0.isNamed) }
    }

    private func frame(verb: Int, owner: Int?, without span: TextSpan) -> Frame {
        let subject = owner ?? subject(of: verb)
        let found = subject.flatMap { bearers.mention($0) }
        let isSelf = found.map { $0.mention.span.overlaps(span) } ?? true
        return Frame(
            verb: body.tokens[verb].span, bearer: isSelf ? nil : found?.mention,
            isNamed: isSelf ? false : found?.isNamed ?? false)
    }

    /// "Ms. Tarrow, 41", "the 41-year-old Tarrow": the name beside an age, else as for any figure.
    private func ageFrame(_ figure: Figure) -> Frame? {
        let run = body.tokens(in: figure.span)
        let before = run.lowerBound - (run.lowerBound > 0 && body.isSign(run.lowerBound - 1, ",") ? 2 : 1)
        for at in [before, run.upperBound] where at >= 0 && at < body.tokens.count && isName(at) {
            if let found = bearers.mention(at) { return Frame(bearer: found.mention, isNamed: found.isNamed) }
        }
        return frame(of: figure.span, owned: true)
    }

    /// The token of a run that the others hang on.
    private func head(of run: Range<Int>) -> Int? {
        run.first { !run.contains(body.heads[$0]) && body.tokens[$0].kind != .sign } ?? run.first
    }

    private func isName(_ at: Int) -> Bool { at >= 0 && people.name(at: at) != nil }

    /// A verb, or what is said of a subject with "is".
    private func isVerb(_ at: Int) -> Bool {
        body.tags[at].isVerb
            ? body.isVerbOfItsOwn(at) : dependents(of: at).contains { body.relations[$0] == .copula }
    }

    private func possessor(of noun: Int) -> Int? {
        dependents(of: noun).first { body.relations[$0] == .possessive }
    }

    /// The tokens that hang on a token of the same sentence.
    private func dependents(of head: Int) -> LazyFilterSequence<Range<Int>> {
        let sentence = body.sentence(of: head) ?? head..<head
        let near = max(sentence.lowerBound, head - 60)..<min(sentence.upperBound, head + 60)
        return near.lazy.filter { body.heads[$0] == head }
    }

    /// The subject of a verb, over the verbs it is joined to; "followed by the council": the council.
    private func subject(of verb: Int) -> Int? {
        var verb = verb
        for _ in 0..<4 {
            let own = dependents(of: verb)
            if let subject = own.first(where: { body.relations[$0].isSubject }) {
                return antecedent(of: subject, verb)
            }
            if body.tags[verb] == .vbn, let agent = own.first(where: isAgent) { return agent }
            let relation = body.relations[verb]
            if relation == .relativeClause || relation == .adjectivalClause {
                return body.heads[verb] >= 0 ? body.heads[verb] : nil
            }
            guard relation == .conjunct || relation == .adverbialClause || relation == .openClause,
                body.heads[verb] >= 0
            else { return nil }
            verb = body.heads[verb]
        }
        return nil
    }

    /// "the man who …" for "who".
    private func antecedent(of subject: Int, _ verb: Int) -> Int {
        let tag = body.tags[subject]
        guard tag == .wp || tag == .wdt, body.relations[verb] == .relativeClause, body.heads[verb] >= 0 else {
            return subject
        }
        return body.heads[verb]
    }

    private func isAgent(_ at: Int) -> Bool {
        body.relations[at] == .oblique && dependents(of: at).contains { body.keys[$0] == "by" }
    }
}

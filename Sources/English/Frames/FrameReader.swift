import ReportKit

/// Finds by the grammar whose number a figure is and what happens on a day: the verb that it hangs on, its bearer, the place.
struct FrameReader {
    let body: BodyText
    let people: People
    let clauses: ClauseGrammar
    private let bearers: Bearers

    init(_ body: BodyText, _ people: People) {
        self.body = body
        self.people = people
        clauses = ClauseGrammar(body)
        bearers = Bearers(body, people)
    }

    /// The figures, each with its frame.
    func framed(_ figures: [Figure]) -> [Figure] {
        guard clauses.isParsed else { return figures }
        return figures.map { figure in
            var figure = figure
            figure.frame = figure.kind == .age ? ageFrame(figure) : frame(of: figure)
            return figure
        }
    }

    /// The days, each with its frame; a time or a duration has one, too.
    func framed(_ dates: [DateMention]) -> [DateMention] {
        guard clauses.isParsed else { return dates }
        return dates.map { date in
            var date = date
            let found = clauses.holder(of: date.span, owned: nil)
            date.frame = found.verb.map { frame(verb: $0, owner: nil, without: [date.span]) }
            return date
        }
    }

    /// "Tarrow's 41 votes" are hers whatever the verb; the number hangs on the noun that it counts.
    private func frame(of figure: Figure) -> Frame? {
        let found = clauses.holder(of: figure.span, owned: isName)
        let own = [figure.span] + (figure.counted.map { isBehind($0, figure) ? [$0] : [] } ?? [])
        if let verb = found.verb { return frame(verb: verb, owner: found.owner, without: own) }
        return found.owner.flatMap { bearers.mention($0) }.map { Frame(bearer: $0.mention, isNamed: $0.isNamed) }
    }

    /// "12 boats" counts the boats; in "the toll rose to 12" the toll is whose number it is.
    private func isBehind(_ counted: TextSpan, _ figure: Figure) -> Bool { counted.start >= figure.span.start }

    private func frame(verb: Int, owner: Int?, without own: [TextSpan]) -> Frame {
        var frame = Frame(verb: body.tokens[clauses.shown(verb)].span)
        frame.place = place(of: verb, without: own)
        let found = (owner ?? subject(of: verb, without: own)).flatMap { bearers.mention($0) }
        guard let found, !own.contains(where: found.mention.span.overlaps) else { return frame }
        frame.bearer = found.mention
        frame.isNamed = found.isNamed
        return frame
    }

    /// Who does it; where the counted are the subject of a passive, who does it to them: "12 people were killed by the storm".
    private func subject(of verb: Int, without own: [TextSpan]) -> Int? {
        guard let subject = clauses.subject(of: clauses.firstOfPair(verb)) else { return nil }
        let isOwn = own.contains { $0.overlaps(body.tokens[subject].span) }
        return isOwn ? clauses.agent(of: verb) : subject
    }

    /// "Ms. Tarrow, 41", "the 41-year-old Tarrow": the name beside an age, else as for any figure.
    private func ageFrame(_ figure: Figure) -> Frame? {
        let run = body.tokens(in: figure.span)
        let before = run.lowerBound - (run.lowerBound > 0 && body.isSign(run.lowerBound - 1, ",") ? 2 : 1)
        for at in [before, run.upperBound] where isName(at) {
            if let found = bearers.mention(at) { return Frame(bearer: found.mention, isNamed: found.isNamed) }
        }
        return frame(of: figure)
    }

    private func isName(_ at: Int) -> Bool {
        at >= 0 && at < body.tokens.count && people.name(at: at) != nil
    }

    /// Where a clause says that it happens: the name behind "in", "at", "near" that hangs on its verb.
    private func place(of verb: Int, without own: [TextSpan]) -> Mention? {
        for at in clauses.dependents(of: verb) where body.relations[at] == .oblique && body.tags[at].isName {
            guard clauses.dependents(of: at).contains(where: { Self.placing.contains(body.keys[$0]) }),
                !own.contains(where: body.tokens[at].span.overlaps), let name = people.name(at: at)
            else { continue }
            return Mention(body.tokens[at].span, name: name)
        }
        return nil
    }

    private static let placing = Lexicon("in at near off outside around inside across")
}

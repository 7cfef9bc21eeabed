import ReportKit

/// Finds by the grammar what a figure counts where no noun beside it says so: the subject of its verb ("trade grew 31 percent"),
/// and for "36 times" the verb itself, so that "met 36 times" and "their 37th meeting" count the same.
struct Counting {
    let body: BodyText

    init(_ body: BodyText) { self.body = body }

    func counted(_ figures: [Figure]) -> [Figure] {
        guard body.heads.count == body.tokens.count else { return figures }
        var before: Figure?
        return figures.map { figure in
            var figure = figure
            defer { before = figure }
            if figure.unit == Figure.score { return figure }
            if isTimes(figure.span), let verb = verb(of: figure) {
                figure.counted = body.tokens[verb].span
                return figure
            }
            figure.counted = figure.counted.map { withoutVerb($0, behind: figure) }
            if figure.counted == nil, let counted = before?.counted,
                isSetAgainst(figure, before) || isShortened(figure, before)
            {
                figure.counted = counted
                return figure
            }
            if let counted = figure.counted {
                if isTimes(counted), let verb = verb(of: figure) { figure.counted = body.tokens[verb].span }
            } else if figure.kind != .age, figure.kind != .duration, figure.kind != .ordinal {
                figure.counted = subject(of: figure)
            }
            return figure
        }
    }

    /// "Two in five nurses wants": the verb that looks like a plural is not what is counted.
    private func withoutVerb(_ counted: TextSpan, behind figure: Figure) -> TextSpan {
        let run = body.tokens(in: counted)
        guard run.count == 1, run.lowerBound > 0, counted.start >= figure.span.end, body.tags[run.lowerBound].isVerb,
            body.tags[run.lowerBound - 1] == .nns, body.tokens[run.lowerBound - 1].span.start >= figure.span.end
        else { return counted }
        return body.tokens[run.lowerBound - 1].span
    }

    /// "Killed three sailors and injured at least 14": the second number counts what the first does.
    private func isShortened(_ figure: Figure, _ before: Figure?) -> Bool {
        guard let before, figure.kind == .number, before.kind == .number, before.unit == nil, figure.unit == nil,
            let counted = before.counted, counted.start > before.span.start
        else { return false }
        let first = body.tokens(in: before.span).lowerBound, token = body.tokens(in: figure.span).lowerBound
        guard let sentence = body.sentence(of: token), sentence.contains(first) else { return false }
        return (max(first, token - Self.near)..<token).contains { Lexicon.tollVerbs.contains(body.keys[$0]) }
    }

    /// The verb stands so near before a shortened number.
    private static let near = 5

    /// "Nine rescues, compared with 31 the year before": the second number counts what the first does.
    private func isSetAgainst(_ figure: Figure, _ before: Figure?) -> Bool {
        let token = body.tokens(in: figure.span).lowerBound
        guard let before, before.unit == figure.unit, before.kind == figure.kind, token > 1,
            let sentence = body.sentence(of: token), sentence.contains(body.tokens(in: before.span).lowerBound)
        else { return false }
        switch body.keys[token - 1] {
        case "to", "with": return body.keys[token - 2] == "compared"
        case "from": return Self.moved.contains(body.keys[token - 2])
        case "versus", "against": return true
        default: return false
        }
    }

    private static let moved = Lexicon("up down")
    private static let times = Lexicon("times time twice thrice")

    private func isTimes(_ span: TextSpan) -> Bool {
        let run = body.tokens(in: span)
        return run.count == 1 && Self.times.contains(body.keys[run.lowerBound])
    }

    /// The verb that a figure hangs on, over a few nouns.
    private func verb(of figure: Figure) -> Int? {
        var at = body.tokens(in: figure.span).lowerBound
        var steps = 0
        while steps < 8, at < body.heads.count, body.heads[at] >= 0 {
            at = body.heads[at]
            if body.isVerbOfItsOwn(at) {
                return Self.light.contains(body.keys[at]) ? nil : at
            }
            steps += 1
        }
        return nil
    }

    private static let light = Lexicon("is are was were be been being has have had do did does said says say told")

    /// The noun that is the subject of the figure's verb, with the words before it that say which.
    private func subject(of figure: Figure) -> TextSpan? {
        let token = body.tokens(in: figure.span).lowerBound
        guard token < body.tokens.count, var verb = changed(by: figure, at: token),
            let sentence = body.sentence(of: token), sentence.count <= ClaimReader.longest
        else { return nil }
        var steps = 0
        while steps < 3 {
            if let noun = subject(ofVerb: verb, sentence) { return noun < token ? phrase(noun, sentence) : nil }
            guard
                body.relations[verb] == .conjunct || body.relations[verb] == .openClause
                    || body.relations[verb] == .adverbialClause, body.heads[verb] >= 0
            else { return nil }
            verb = body.heads[verb]
            steps += 1
        }
        return nil
    }

    /// The verb that says of its subject that it is or becomes so much; the figure itself where "is" links it.
    private func changed(by figure: Figure, at token: Int) -> Int? {
        for at in body.tokens(in: figure.span)
        where body.relations[at] == .root || body.relations[at] == .clause || isPredicate(at) { return at }
        guard let verb = verb(of: figure), Self.changes.contains(body.keys[verb]) else { return nil }
        return verb
    }

    /// "The rate was 35.7": the number is what is said of the rate.
    private func isPredicate(_ at: Int) -> Bool {
        let near = max(0, at - 6)..<min(body.tokens.count, at + 2)
        return near.contains { body.heads[$0] == at && body.relations[$0] == .copula }
    }

    /// Verbs whose subject is what a figure measures: "the toll rose to 16".
    private static let changes = Lexicon(
        """
        rose rise rises risen rising fell fall falls fallen falling grew grow grows grown growing reached reach reaches climbed climbs \
        climb dropped drops drop increased increases increase decreased decreases hit hits jumped jumps surged slid slipped plunged \
        declined declines totaled totalled totals amounted amounts stood stands exceeded exceeds exceed topped tops passed surpassed \
        averaged averages narrowed widened shrank expanded soared tumbled dipped edged advanced doubled tripled cost costs measured \
        measures weighed weighs lasted lasts remained remains slowed accelerated swelled mounted neared
        """)

    private func subject(ofVerb verb: Int, _ sentence: Range<Int>) -> Int? {
        for at in sentence
        where body.heads[at] == verb && body.relations[at].isSubject {
            return body.tags[at] == .nn || body.tags[at] == .nns ? at : nil
        }
        return nil
    }

    private func phrase(_ noun: Int, _ sentence: Range<Int>) -> TextSpan {
        var start = noun
        while start > sentence.lowerBound, body.heads[start - 1] == noun,
            body.relations[start - 1] == .adjective || body.relations[start - 1] == .compound
        { start -= 1 }
        return body.span(start..<noun + 1)
    }
}

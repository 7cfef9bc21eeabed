import ReportKit

/// Where one reports what another said.
extension SourceFinder {
    /// "The agency quoted the mayor as saying that …": it is the mayor who says it, and the agency that passes it on.
    func quoted(_ speech: Speech) -> Speech {
        guard let cue = speech.cue, Self.quoting.contains(body.keys[cue]), let first = speech.parts.first,
            first.lowerBound > cue,
            let saying = first.prefix(Self.reach).dropFirst().first(where: isAsSaying), saying + 1 < first.upperBound,
            let who = nounPhrase(from: first.lowerBound),
            who.tokens.upperBound < saying
        else { return speech }
        var copy = speech.by(who)
        copy.cue = saying
        copy.parts[0] = saying + 1..<first.upperBound
        return copy
    }

    /// “…,” the agency said, citing the mayor.
    func cited(_ speech: Speech) -> Speech {
        guard let cue = speech.cue, let end = speech.parts.last?.upperBound, let sentence = body.sentence(of: cue)
        else {
            return speech
        }
        if let quoted = quotedBehind(speech, end, sentence) { return quoted }
        if Self.citing.contains(body.keys[cue]) {
            // “…,” reports the agency, citing the mayor: the participle is the reporting word already
            let head = body.heads[cue]
            guard head >= end, sentence.contains(head), body.tags[head].isVerb else { return speech }
            return speech.passed(by: source(of: head, content: speech.parts))
        }
        guard
            let citing = (cue + 1..<max(cue + 1, min(sentence.upperBound, cue + Self.reach))).first(where: {
                Self.citing.contains(body.keys[$0]) && body.isSign($0 - 1, ",")
            }), let who = nounPhrase(from: citing + 1)
        else { return speech }
        return speech.by(who)
    }

    /// “…,” the agency quoted the mayor as saying.
    private func quotedBehind(_ speech: Speech, _ end: Int, _ sentence: Range<Int>) -> Speech? {
        guard let cue = speech.cue, cue >= end,
            let verb = (max(end, cue - Self.reach)...cue).last(where: { Self.quoting.contains(body.keys[$0]) }),
            let saying = (verb + 1..<max(verb + 1, min(sentence.upperBound, verb + Self.reach)))
                .first(where: isAsSaying), cue == verb || cue == saying, let who = nounPhrase(from: verb + 1),
            who.tokens.upperBound < saying
        else { return nil }
        var copy = speech
        copy.source = source(of: verb, content: speech.parts)
        return copy.by(who)
    }

    /// The second word of "as saying".
    private func isAsSaying(_ at: Int) -> Bool { Self.says.contains(body.keys[at]) && body.keys[at - 1] == "as" }

    /// How many words may stand between.
    private static let reach = 25
    private static let quoting = Lexicon("quoted quotes quoting cited cites citing")
    static let citing = Lexicon("citing quoting")
    private static let says = Lexicon("saying telling stating warning adding")
}

extension Speech {
    /// The same, said by another; who was taken for the source has passed it on.
    fileprivate func by(_ source: SourceFinder.Source) -> Speech {
        var copy = self
        copy.source = source
        return copy.passed(by: self.source)
    }
}

import ReportKit

extension English {
    /// Who said what, in reading order.
    func quotations(in body: BodyText, _ people: People) -> [Quotation] {
        let runs = QuotedFinder(body: body).find()
        return runs.filter { $0.inner.count > 3 }.map { run in
            let cue = nearbyCue(run, body)
            return Quotation(
                .direct, content: [body.span(run.tokens)], cue: cue.map { body.span($0.cue..<$0.cue + 1) },
                speaker: cue?.speaker.map { Mention(body.span($0), name: people.name(at: $0.upperBound - 1) ?? body.string($0)) },
                confidence: cue == nil ? 0.5 : 0.8)
        }
    }

    /// A reporting word next to the run, and the name or pronoun beside it.
    private func nearbyCue(_ run: Quoted, _ body: BodyText) -> (cue: Int, speaker: Range<Int>?)? {
        let after = run.tokens.upperBound..<min(run.tokens.upperBound + 10, body.tokens.count)
        let before = max(0, run.tokens.lowerBound - 10)..<run.tokens.lowerBound
        for at in Array(after) + before.reversed() where Words.saying.contains(body.keys[at]) {
            let left = nameEnding(at, body)
            return (at, left ?? nameBeginning(at + 1, body))
        }
        return nil
    }

    private func nameEnding(_ end: Int, _ body: BodyText) -> Range<Int>? {
        var start = end
        while start > 0, body.isCapitalized(start - 1) || Words.pronouns.contains(body.keys[start - 1]) { start -= 1 }
        return start < end ? start..<end : nil
    }

    private func nameBeginning(_ start: Int, _ body: BodyText) -> Range<Int>? {
        var end = start
        while end < body.tokens.count, body.isCapitalized(end) || Words.pronouns.contains(body.keys[end]) { end += 1 }
        return start < end ? start..<end : nil
    }
}

extension Words {
    /// Pronouns for persons, as subjects.
    static let pronouns = Lexicon("he she they i we you who")
}

extension BodyText {
    /// What a run of tokens says.
    func string(_ run: Range<Int>) -> String { String(decoding: text[span(run).range], as: UTF8.self) }
}

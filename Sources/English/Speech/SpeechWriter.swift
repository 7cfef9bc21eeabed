import ReportKit

/// Writes speeches down as quotations: kind, spans, speaker in the fullest form, who passed it on.
struct SpeechWriter {
    let context: SpeechContext
    let people: People

    func quotations(_ speeches: [Speech]) -> [Quotation] {
        var resolver = SpeakerResolver(context: context, people: people)
        let check = SpeakerCheck(body: context.body)
        var last: Mention?
        var lastEnd = 0
        return speeches.enumerated().map { index, speech in
            let isWithin = isWithin(speech, speeches[max(0, index - 4)..<index])
            var mention = speech.source.flatMap { source in
                check.speaker(resolver.mention(source, isWithin: isWithin), source)
            }
            if mention == nil, speech.cue == nil, speech.isUtterance, isNear(speech, lastEnd) { mention = last }
            if let mention, says(speech) { (last, lastEnd) = (mention, speech.end) }
            return Quotation(
                kind(speech), content: speech.parts.map { context.body.span($0) },
                cue: speech.cue.map { context.body.tokens[$0].span }, speaker: mention,
                via: speech.via.compactMap { check.speaker(resolver.mention($0), $0) },
                confidence: speech.confidence)
        }
    }

    /// Whether it is an utterance, or reported with one of the plain words of saying; who believes or plans does not speak on.
    private func says(_ speech: Speech) -> Bool {
        speech.isUtterance || speech.cue.map { Words.saying.contains(context.body.keys[$0]) } ?? false
    }

    /// How many sentences back a speaker goes on.
    private static let memory = 2

    /// Whether words without a reporting word stand in the paragraph of what was reported last, and not far behind: who
    /// spoke then goes on. A paragraph that opens with a mark carries nobody over.
    private func isNear(_ speech: Speech, _ lastEnd: Int) -> Bool {
        let start = speech.whole.lowerBound
        guard lastEnd > 0, lastEnd <= start, let here = context.body.index(of: start),
            let there = context.body.index(of: lastEnd - 1)
        else { return false }
        return here - there <= Self.memory
            && context.body.paragraph(of: start) == context.body.paragraph(of: lastEnd - 1)
    }

    /// Whether the reporting word is part of what somebody else is reported with.
    private func isWithin(_ speech: Speech, _ before: ArraySlice<Speech>) -> Bool {
        guard let cue = speech.cue else { return false }
        return before.contains { $0.source != nil && $0.parts.contains { $0.contains(cue) } }
    }

    /// By the letters that stand between quotation marks: nine in ten make it direct.
    private func kind(_ speech: Speech) -> Quotation.Kind {
        var inside = 0, all = 0
        for part in speech.parts {
            for at in part where context.body.tokens[at].kind != .sign {
                let count = context.body.tokens[at].span.count
                all += count
                if context.runOf[at] >= 0 { inside += count }
            }
        }
        return inside == 0 ? .indirect : inside * 10 >= all * 9 ? .direct : .mixed
    }
}

extension Speech {
    /// Behind its words, its reporting word and its source.
    fileprivate var end: Int {
        max(whole.upperBound, cue.map { $0 + 1 } ?? 0, source?.tokens.upperBound ?? 0)
    }
}

import ReportKit

/// Writes speeches down as quotations: kind, spans, speaker in the fullest form, who passed it on.
struct SpeechWriter {
    let context: SpeechContext
    let people: People

    func quotations(_ speeches: [Speech]) -> [Quotation] {
        var resolver = SpeakerResolver(context: context, people: people)
        var last: Mention?
        return speeches.enumerated().map { index, speech in
            let isWithin = isWithin(speech, speeches[max(0, index - 4)..<index])
            var mention = speech.source.map { resolver.mention($0, isWithin: isWithin) }
            if mention == nil, speech.carried { mention = last }
            if let mention, speech.isUtterance { last = mention }
            return Quotation(
                kind(speech), content: speech.parts.map { context.body.span($0) },
                cue: speech.cue.map { context.body.tokens[$0].span }, speaker: mention,
                via: speech.via.map { resolver.mention($0) },
                confidence: speech.confidence)
        }
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

import ReportKit

// What of a content is said, and what says who says it.
extension SpeechReader {
    /// Without ", according to …" at its end, which says who passed it on.
    func trimmed(_ content: Content) -> [Range<Int>] {
        content.parts.compactMap { part in
            guard
                let end = part.dropFirst().first(where: {
                    context.body.keys[$0] == "according" && context.body.isSign($0 - 1, ",")
                })
            else { return context.body.keys[part.lowerBound] == "according" ? nil : part }
            return end - 1 > part.lowerBound ? part.lowerBound..<end - 1 : nil
        }
    }

    /// "According to the miller, Smith “lost the key”": with all the words behind the comma.
    func fromItsSubject(_ cue: Int, _ parts: [Range<Int>]) -> [Range<Int>] {
        guard let first = parts.first, first.lowerBound > cue, context.body.keys[cue] == "according",
            let comma = (cue..<first.lowerBound).last(where: { context.body.isSign($0, ",") }),
            (comma + 1..<first.lowerBound).allSatisfy({ context.body.tokens[$0].kind == .word })
        else { return parts }
        return [comma + 1..<first.upperBound] + parts.dropFirst()
    }

    /// "Allowed them to leave", "kept the key": a deed, unless words in marks say that it is told.
    func isDeed(_ cue: Int, _ parts: [Range<Int>]) -> Bool {
        Self.deeds.contains(context.body.keys[cue]) && !parts.contains(where: holdsWords)
    }

    private static let deeds = Lexicon("allowed allow allows allowing kept keep keeps keeping let lets letting")

    /// "Whom everyone calls “Stubs” has left", "was shown on Friday": a name or a date is nothing that is said.
    func saysNothing(_ cue: Int, _ parts: [Range<Int>]) -> Bool {
        guard let first = parts.first else { return true }
        if parts.allSatisfy(isOnlyName) || first.allSatisfy(isOfDate) { return true }
        let run = Int(context.runOf[first.lowerBound])
        return run >= 0 && context.isName[run] && NamesInMarks.naming.contains(context.body.keys[cue])
    }

    private func isOfDate(_ at: Int) -> Bool {
        if context.body.tags[at] == .in || context.body.tags[at] == .dt || context.body.tokens[at].kind != .word {
            return true
        }
        guard let word = Word.table[context.body.keys[at]] else { return false }
        return word.weekday > 0 || word.month > 0 || word.time != .none || word.role != .none
    }

    /// "A woman known as", "known for such films": nobody reports anything.
    func isKnown(_ at: Int) -> Bool {
        context.body.keys[at] == "known" && at + 1 < context.body.keys.count && context.body.tags[at + 1] == .in
            && context.body.keys[at + 1] != "that"
    }

    /// Whether a part holds words in marks that somebody may have said.
    func holdsWords(_ part: Range<Int>) -> Bool {
        part.contains { at in
            guard context.runOf[at] >= 0, !context.isName[Int(context.runOf[at])] else { return false }
            return context.runs[Int(context.runOf[at])].inner.count >= Self.fewWords
        }
    }

    /// One or two words in marks are said of a thing ("a “safe” house") sooner than said by somebody.
    private static let fewWords = 3

    /// Whether a part is a name in marks, and nothing else.
    func isOnlyName(_ part: Range<Int>) -> Bool {
        part.allSatisfy { at in
            context.body.tokens[at].kind == .sign || context.runOf[at] >= 0 && context.isName[Int(context.runOf[at])]
        }
    }

    /// "Asked by a reporter “…”": who asks is no part of the question.
    func withoutAsker(_ cue: Int, _ parts: [Range<Int>]) -> [Range<Int>] {
        guard let first = parts.first, first.lowerBound == cue + 1, context.body.keys[cue + 1] == "by",
            let who = sources.nounPhrase(from: cue + 2), who.tokens.upperBound < first.upperBound
        else { return parts }
        let question = who.tokens.upperBound
        if context.runOf[question] >= 0 { return [context.runs[Int(context.runOf[question])].tokens] }
        return [question..<first.upperBound] + parts.dropFirst()
    }

    /// "Told him the bridge was closed": he is who hears it.
    func withoutHearer(_ cue: Int, _ parts: [Range<Int>]) -> [Range<Int>] {
        guard let first = parts.first, first.lowerBound == cue + 1, first.count > 2,
            Self.hearers.contains(context.body.keys[cue + 1]), context.body.tags[cue + 1] == .prp,
            Self.tells.contains(context.body.keys[cue])
        else { return parts }
        return [first.lowerBound + 1..<first.upperBound] + parts.dropFirst()
    }

    private static let hearers = Lexicon("him her them us me you")
    private static let tells = Lexicon(
        "told tells tell telling warned warns warn warning assured assures informed informs reminded reminds asked asks"
    )
}

import ReportKit

/// Whether the words that a reporting word gives for its source can be somebody: a person, an office, a body. Else nobody is said.
struct SpeakerCheck {
    let body: BodyText

    /// The mention where it can speak; nil where it cannot.
    func speaker(_ mention: Mention, _ source: SourceFinder.Source) -> Mention? {
        // a pronoun or a description that was resolved has another name than its words
        let isResolved = mention.name != body.string(source.tokens)
        if isResolved { return mention }
        let head = source.head
        if source.tokens.count == 1, Self.nobodies.contains(body.keys[head]) || isDeed(head) { return nil }
        if isTime(source) || isNoPhrase(source.tokens) { return nil }
        return canName(head) || source.tokens.contains { body.tags[$0].isNoun } ? mention : nil
    }

    private func canName(_ head: Int) -> Bool {
        switch body.tags[head] {
        case .nn, .nns, .nnp, .nnps, .prp, .wp, .wdt, .dt, .cd, .fw:
            body.text[Int(body.tokens[head].span.start)] &- 0x30 >= 10
        // "the injured said", but not "alike"
        case .jj, .jjs: head > 0 && body.tags[head - 1] == .dt
        default: body.isCapitalized(head)
        }
    }

    /// "No reason for alarm", "part of the reason", "some have": what begins or goes on like this is nobody.
    private func isNoPhrase(_ tokens: Range<Int>) -> Bool {
        guard let first = tokens.first else { return true }
        if tokens.count > 1, Self.openers.contains(body.keys[first]) { return true }
        guard let last = tokens.last, tokens.count > 1 else { return false }
        return body.tags[last].isFinite && body.tokens[last].letters == .lower
    }

    private static let openers = Lexicon("no what that plenty part including because there")

    /// "On Monday", "11 a.m.", "1998".
    private func isTime(_ source: SourceFinder.Source) -> Bool {
        if body.tokens[source.head].kind == .number { return source.tokens.count == 1 }
        let word = Word.table[body.keys[source.head]]
        return word.map { $0.weekday > 0 || $0.month > 0 && !body.isCapitalized(source.head) || $0.time != .none }
            ?? false
    }

    /// "Shooting", "the bombing": a deed.
    private func isDeed(_ head: Int) -> Bool {
        let span = body.tokens[head].span
        guard span.count > 6, !Self.beings.contains(body.keys[head]), !body.tags[head].isName || head == 0 else {
            return false
        }
        return body.text[span.range].suffix(3).elementsEqual([0x69, 0x6E, 0x67])
    }

    private static let beings = Lexicon(
        "sibling offspring underling hireling foundling darling meeting filing ruling briefing")
    /// Pronouns that name nobody where nothing resolves them.
    private static let nobodies = Lexicon(
        """
        me you it myself yourself itself nobody everyone everybody anyone anybody nothing something everything this that these those \
        which what there such here now then how why when where
        """)
}

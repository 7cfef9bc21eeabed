import ReportKit

// The noun phrases that name a source.
extension SourceFinder {
    /// The noun phrase that begins at a token, within its sentence; nil where none does.
    func nounPhrase(from start: Int) -> Source? {
        var end = start
        var head = -1
        let limit = min(start + 14, start < body.tokens.count ? body.sentence(of: start)?.upperBound ?? start : start)
        while end < limit {
            let tag = body.tags[end]
            if tag == .prp || tag == .wp {
                guard head < 0, end == start else { break }
                return Source(head: end, tokens: start..<end + 1)
            }
            if tag.isNoun || isDescription(end) {
                head = end
            } else if tag == .in, body.keys[end] == "of", head >= 0 {
                // "a source of the ministry"
            } else if ![.dt, .jj, .jjr, .jjs, .prpPossessive, .pos, .cd, .hyphen, .pdt].contains(tag),
                !isPoint(end, start)
            {
                break
            }
            end += 1
        }
        guard head >= 0, !Self.times.contains(body.keys[head]) else { return nil }
        return Source(head: head, tokens: start..<head + 1)
    }

    /// A small word before a name, which the tagger may take for anything: "said treasurer Anna Hale".
    private func isDescription(_ at: Int) -> Bool {
        at + 1 < body.tokens.count && body.tokens[at].letters == .lower && body.tags[at + 1] == .nnp
            && body.tokens[at].kind == .word && body.tokens[at].span.count > 4 && body.tags[at] != .in
            && body.tags[at] != .rb
    }

    /// The point of "Sen." or of an initial.
    private func isPoint(_ at: Int, _ start: Int) -> Bool {
        at > start && body.isSign(at, ".") && body.touchesLast(at) && body.isCapitalized(at - 1)
            && body.tokens[at - 1].span.count < 6
    }

    /// Nobody's name.
    static let times = Lexicon(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night week month year
        january february march april may june july august september october november december
        """)

    /// The core of the phrase around its head: up to a comma, a bracket, a relative clause.
    func phrase(_ head: Int, _ content: [Range<Int>]) -> Source {
        var start = max(Int(context.low[head]), head - 14)
        // "a week after Smith spoke": what a preposition parts from the head is not of its phrase
        if let cut = (start..<head).last(where: { body.tags[$0] == .in || body.tags[$0] == .to }) { start = cut + 1 }
        while start < head,
            body.tokens[start].kind == .sign || content.contains(where: { $0.contains(start) })
        { start += 1 }
        let limit = min(Int(context.high[head]), head + 20)
        var end = head + 1
        while end <= limit {
            if body.tokens[end].kind == .sign, !(body.isSign(end, ".") && body.touchesLast(end)) { break }
            if body.tags[end] == .wp || body.tags[end] == .wdt || body.tags[end] == .vbg || body.tags[end] == .vbn
                || body.tags[end] == .in
                    && body.keys[end] != "of" && body.keys[end] != "for" && body.keys[end] != "at"
                    && body.keys[end] != "in" && body.keys[end] != "from"
            {
                break
            }
            if content.contains(where: { $0.contains(end) }) || body.relations[end] == .relativeClause { break }
            end += 1
        }
        // "the Karethi adviser Pavel Brandt", where the tree hangs the name elsewhere
        while end < body.tokens.count, end > start, body.tags[end - 1].isNoun, body.tags[end] == .nnp,
            !Self.times.contains(body.keys[end]), !content.contains(where: { $0.contains(end) })
        { end += 1 }
        // "he and Hale said", where the tree hangs her on the verb
        if end < body.tokens.count, body.keys[end] == "and", let other = nounPhrase(from: end + 1),
            other.tokens.upperBound < body.tokens.count, body.tags[other.tokens.upperBound].isFinite,
            !content.contains(where: { $0.overlaps(other.tokens) })
        {
            return Source(head: head, tokens: start..<other.tokens.upperBound)
        }
        // "the latter"
        if end == head + 1, start < head || body.tags[head] != .dt { return Source(head: head, tokens: start..<end) }
        return Source(head: head, tokens: start..<(body.tags[head] == .dt ? min(head + 2, body.tokens.count) : end))
    }
}

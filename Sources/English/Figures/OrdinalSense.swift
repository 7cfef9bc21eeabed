import ReportKit

/// Tells an ordinal that gives a place in a row ("their first meeting", "she finished third") from the adverb ("was first seen").
struct OrdinalSense {
    let body: BodyText

    init(_ body: BodyText) { self.body = body }

    /// The figures without the ordinals that count nothing.
    func counting(_ figures: [Figure]) -> [Figure] {
        guard body.heads.count == body.tokens.count else { return figures }
        return figures.filter { $0.kind == .ordinal ? givesPlace($0) : !isPronoun($0) }
    }

    /// "Like one used before", "one he regrets": what was named, no number.
    private func isPronoun(_ figure: Figure) -> Bool {
        guard figure.kind == .number, figure.value == 1 else { return false }
        let at = body.tokens(in: figure.span).lowerBound, next = at + 1
        guard next < body.tokens.count, body.keys[at] == "one", body.relations[at] != .number else { return false }
        switch body.tags[next] {
        case .vbn, .vbd, .prp, .wp, .wdt: return true
        default: return false
        }
    }

    private func givesPlace(_ figure: Figure) -> Bool {
        let at = body.tokens(in: figure.span).lowerBound
        guard at < body.tokens.count, Self.adverbs.contains(body.keys[at]) else { return true }
        let before = at > 0 ? body.keys[at - 1] : ""
        let next = at + 1 < body.tokens.count ? at + 1 : nil
        // EXAMPLE "at first", "first of all", "in the first place"
        if before == "at" { return next.map(isNominal) ?? false }
        if let next, body.keys[next] == "of", at + 2 < body.keys.count, body.keys[at + 2] == "all" { return false }
        if let next, body.keys[next] == "place", before == "the" { return false }
        if at > 0, isDeterminer(at - 1) { return true }
        // EXAMPLE "finished first", "came second"
        if at > 0, Self.ranking.contains(before) { return true }
        // EXAMPLE "was first seen", "an offer first reported by", "put safety first"
        return next.map(isNominal) ?? false
    }

    /// Ordinals that are adverbs as well.
    private static let adverbs = Lexicon("first second third fourth fifth")
    private static let ranking = Lexicon(
        "finish finished finishes finishing came come comes coming place placed places rank ranked ranks ranking ran run runs stands stood sits"
    )

    /// What an ordinal says the place of.
    private func isNominal(_ at: Int) -> Bool {
        switch body.tags[at] {
        case .nn, .nns, .nnp, .nnps, .jj, .jjs, .cd: true
        default: body.tokens[at].kind == .number
        }
    }

    private func isDeterminer(_ at: Int) -> Bool {
        switch body.tags[at] {
        case .dt, .pdt, .prpPossessive, .pos, .wpPossessive: true
        default: body.relations[at] == .possessive
        }
    }
}

import ReportKit

extension Fate {
    /// The fate that stands nearest to a figure that may count people, among the words of its own stretch; nil where none does.
    init?(of figure: Figure, _ rivals: [TextSpan], _ sentence: PreparedSentence, _ surroundings: Surroundings) {
        guard figure.unit == nil, figure.kind == .number, figure.value.rounded() == figure.value else { return nil }
        // "two hurt" says it itself
        if let counted = figure.counted, let own = sentence.run(counted).lazy.compactMap({ sentence.fate($0) }).last {
            self = own
            return
        }
        var best: (fate: Fate, reach: Float)?
        for at in sentence.words.indices where surroundings.reach[at] >= Self.near {
            guard surroundings.reach[at] > best?.reach ?? 0, let fate = sentence.fate(at) else { continue }
            let distance = sentence.words[at].span.distance(to: figure.span)
            if rivals.contains(where: { sentence.words[at].span.distance(to: $0) < distance }) { continue }
            best = (fate, surroundings.reach[at])
        }
        guard let best else { return nil }
        self = best.fate
    }

    /// A word that counts at least so much around a figure can tell the fate of whom it counts.
    private static let near: Float = 0.5
}

extension PreparedSentence {
    fileprivate func fate(_ at: Int) -> Fate? {
        EnglishWords.fates.first { $0.1.contains(words[at].key) }?.0
    }
}

extension TextSpan {
    /// How many bytes lie between the two; negative where they overlap.
    func distance(to other: TextSpan) -> Int32 { max(start - other.end, other.start - end) }
}

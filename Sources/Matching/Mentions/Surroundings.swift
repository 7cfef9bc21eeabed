import ReportKit

/// The words around a place in a sentence, nearer ones heavier.
///
/// Where a sentence gives several figures, each has its own stretch: "paid $9 in tax and $3 in fees" says nothing of fees
/// about the nine. Words of another's stretch count little.
struct Surroundings: Sendable {
    /// By word of the sentence: how much it counts, 0 to 1; 0 for the place itself, for dates and for function words.
    let reach: [Float]
    /// The nearest words of the sentence on either side that tell something; nil at its ends.
    let before: Int?
    let after: Int?

    /// How much a word counts, by the telling words that stand between it and the place.
    private static let nearness: [Float] = [1, 1, 0.8, 0.65, 0.5, 0.4, 0.35, 0.3]
    /// How much of that is left for a word of another figure's stretch.
    private static let foreign: Float = 0.25

    /// - Parameters:
    ///   - sentence: the sentence.
    ///   - place: what the surroundings are of.
    ///   - rivals: other places of its kind in the sentence.
    ///   - without: what is compared in another way: dates, the unit.
    ///   - text: the article's text.
    init(
        _ sentence: PreparedSentence, around place: TextSpan, rivals: [TextSpan], without: [TextSpan], in text: [UInt8]
    ) {
        let words = sentence.words
        let inside = sentence.run(place)
        let stretch = Surroundings.stretch(of: place, rivals, sentence, text)
        var reach = [Float](repeating: 0, count: words.count)
        func spread(_ places: some Sequence<Int>) {
            var between = 0
            for at in places where words[at].kind != .function {
                let near = Self.nearness[min(between, Self.nearness.count - 1)]
                between += 1
                if without.contains(where: words[at].span.overlaps) { continue }
                reach[at] = stretch.contains(words[at].span) ? near : near * Self.foreign
            }
        }
        spread(words.indices[..<inside.lowerBound].reversed())
        spread(words.indices[inside.upperBound...])
        self.reach = reach
        before = words.indices[..<inside.lowerBound].last { words[$0].kind != .function }
        after = words.indices[inside.upperBound...].first { words[$0].kind != .function }
    }

    /// The part of the sentence that belongs to the place: up to the comma or conjunction before the next rival.
    private static func stretch(of place: TextSpan, _ rivals: [TextSpan], _ sentence: PreparedSentence, _ text: [UInt8])
        -> TextSpan
    {
        let before = rivals.filter { $0.end <= place.start }.map(\.end).max()
        let after = rivals.filter { $0.start >= place.end }.map(\.start).min()
        let start = before.map { cut(Int($0), Int(place.start), sentence, text) } ?? Int(sentence.span.start)
        let end = after.map { cut(Int(place.end), Int($0), sentence, text) } ?? Int(sentence.span.end)
        return TextSpan(start, end)
    }

    /// Where, between two places, the second one's stretch begins: after the last comma or at the last conjunction.
    private static func cut(_ from: Int, _ to: Int, _ sentence: PreparedSentence, _ text: [UInt8]) -> Int {
        let comma = text[from..<max(from, to)].lastIndex { $0 == 0x2C || $0 == 0x3B || $0 == 0x28 } ?? from
        let word = sentence.words.last {
            Int($0.span.start) >= from && Int($0.span.end) <= to && EnglishWords.conjunctions.contains($0.key)
        }
        let conjunction = word.map { Int($0.span.start) } ?? from
        return max(comma, conjunction) > from ? max(comma, conjunction) : to
    }
}

import ReportKit

/// A place with the words around it, as a heading shows it: up to the next comma, and not ending in "according to".
struct Window {
    let span: TextSpan

    /// How many words stand on each side of the place.
    private static let reach = 4
    /// Words that lead on to others: no heading ends with one.
    private static let leading = Lexicon(
        """
        a an the of to in on at by for from with as and or but that than into about over under after before between among
        against without while when who which whose its his her their according is are was were be been has have had will would
        """)

    /// - Parameters:
    ///   - place: what is shown; it stands in `sentence`.
    ///   - text: the article's text.
    init(around place: TextSpan, in sentence: TextSpan, _ text: [UInt8]) {
        let words = tokens(in: text.span, sentence.range.clamped(to: 0..<text.count)).filter { $0.kind != .sign }
        let low = words.lastIndex { $0.span.end <= place.start }
        let first = low.map { words[max(0, $0 - Self.reach)].span } ?? place
        let behind = words.drop { $0.span.start < place.end }.prefix(Self.reach + 1)
        // a comma right behind the place ends no clause: "on Tuesday, the council"
        let clause = behind.prefix { word in
            !text[Int(place.end)..<Int(word.span.start)].dropFirst().contains { $0 == 0x2C || $0 == 0x3B }
        }
        let last = clause.last { !Self.leading.contains(WordKey(text.span, $0.span.range)) }?.span ?? place
        span = TextSpan(Int(min(first.start, place.start)), Int(max(last.end, place.end)))
    }
}

import Matching
import ReportKit

extension Line {
    /// How many words stand on each side of a place that is shown with those around it.
    private static let reach = 4

    /// Words that lead on to others: no heading ends with one.
    private static let leading = Lexicon(
        """
        a an the of to in on at by for from with as and or but that than into about over under after before between among
        against without while when who which whose its his her their according is are was were be been has have had will would
        """)

    /// A place with the words around it, as a heading shows it: up to the next comma, and not ending in "according to".
    func window(around span: TextSpan, in text: [UInt8]) -> TextSpan {
        let low = words.lastIndex { $0.span.end <= span.start }
        let first = low.map { words[max(0, $0 - Self.reach)].span } ?? span
        let behind = words.drop { $0.span.start < span.end }.prefix(Self.reach + 1)
        // a comma right behind the place ends no clause: "on Tuesday, the council"
        let clause = behind.prefix { word in
            !text[Int(span.end)..<Int(word.span.start)].dropFirst().contains { $0 == 0x2C || $0 == 0x3B }
        }
        let last = clause.last { !Self.leading.contains(WordKey(text.span, $0.span.range)) }?.span ?? span
        return TextSpan(Int(min(first.start, span.start)), Int(max(last.end, span.end)))
    }
}

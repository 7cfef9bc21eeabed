import ReportKit

extension Statement {
    /// Words that deny what the statement says.
    var denials: [TextSpan] {
        words.compactMap { word in
            let key = key(word)
            return Markers.denials.contains(key) ? word.span : nil
        }
    }

    /// Whether it speaks of an earlier time than the report's: "last year", "in May had", "previously".
    var tellsOfAnotherTime: Bool {
        words.contains { Markers.otherTimes.contains(key($0)) }
    }

    /// Words that say which part of something is meant: "first", "both", "total".
    var parts: [Stem] { words.lazy.filter { Markers.parts.contains(key($0)) }.map(\.stem) }

    private func key(_ word: ContentWord) -> WordKey {
        let start = Int(word.span.start) - Int(span.start)
        return WordKey(text.span, start..<start + word.span.count)
    }
}

private enum Markers {
    static let denials = Lexicon(
        """
        no not none never neither nor nobody nothing without cannot can't don't doesn't didn't isn't aren't wasn't weren't
        won't wouldn't couldn't shouldn't hasn't haven't hadn't denied denies deny denying
        """)
    static let otherTimes = Lexicon("last previous previously earlier ago former")
    static let parts = Lexicon("first second third both total all average committee half quarter each per")
}

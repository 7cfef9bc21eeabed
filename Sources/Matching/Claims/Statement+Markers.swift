import ReportKit

extension Statement {
    /// The places of the words that deny something.
    var denials: [Int] { words.indices.filter { Markers.denials.contains(key(words[$0])) } }

    /// Whether an earlier time than the report's is named near a run of words: "last year", "previously".
    func tellsOfAnotherTime(near run: Range<Int>) -> Bool {
        around(run).contains { Markers.otherTimes.contains(key(words[$0])) }
    }

    /// Words near a run that say which part of something is meant: "first", "both", "total".
    func parts(near run: Range<Int>) -> Set<Stem> {
        Set(around(run).lazy.filter { Markers.parts.contains(key(words[$0])) }.map { words[$0].stem })
    }

    private func around(_ run: Range<Int>) -> Range<Int> {
        max(0, run.lowerBound - 7)..<min(words.count, run.upperBound + 7)
    }

    private func key(_ word: ContentWord) -> WordKey {
        let start = Int(word.span.start) - Int(span.start)
        return WordKey(text.span, start..<start + word.span.count)
    }
}

private enum Markers {
    static let denials = Lexicon(
        """
        no non not none never neither nor nobody nothing without cannot can't don't doesn't didn't isn't aren't wasn't weren't
        won't wouldn't couldn't shouldn't hasn't haven't hadn't denied denies deny denying
        """)
    static let otherTimes = Lexicon("last previous previously earlier ago former")
    static let parts = Lexicon("first second third both total all average committee half quarter each per")
}

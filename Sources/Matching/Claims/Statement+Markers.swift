import ReportKit

extension Statement {
    /// The places of the words that deny something.
    var denials: [Int] {
        words.indices.filter { at in
            let word = key(words[at])
            if word == "no" { return !isNumbered(at) }
            if word == "not", at + 1 < words.count, Markers.alone.contains(key(words[at + 1])) { return false }
            if word == "yet" { return at + 1 < words.count && key(words[at + 1]) == "to" }
            return Markers.denials.contains(word)
        }
    }

    /// Whether a denial is of the verb behind it: "did not recover", unlike "no one recovered".
    func deniesVerb(_ at: Int) -> Bool { !Markers.quantifiers.contains(key(words[at])) }

    /// "Threw out a bill" is one word in two; "threw a pass" is another.
    func isWhole(_ at: Int) -> Bool {
        key(words[at]) != "threw" || words[at...].prefix(5).contains { key($0) == "out" }
    }

    /// "No. 1" is no denial.
    private func isNumbered(_ at: Int) -> Bool {
        let end = Int(words[at].span.end - span.start)
        return at + 1 < words.count && words[at + 1].kind == .number && end < text.count && text[end] == 0x2E
    }

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
        no not non none never neither nor nobody nothing without cannot can't don't doesn't didn't isn't aren't wasn't weren't
        won't wouldn't couldn't shouldn't hasn't haven't hadn't denied denies deny denying n't don doesn didn isn aren wasn weren
        wouldn couldn shouldn hasn haven hadn fail fails failed refuse refuses refused unable lack lacks lacked
        """)
    static let quantifiers = Lexicon("no non none nobody nothing neither nor without denied denies deny denying")
    /// "Not only" denies nothing.
    static let alone = Lexicon("only just merely simply solely")
    static let otherTimes = Lexicon("last previous previously earlier ago former")
    static let parts = Lexicon("first second third both total all average committee half quarter each per")
}

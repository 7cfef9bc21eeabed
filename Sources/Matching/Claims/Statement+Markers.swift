import ReportKit

extension Statement {
    /// The places of the words that deny something.
    var denials: [Int] {
        words.indices.filter { at in
            let word = key(words[at])
            if word == "no" { return !isNumbered(at) }
            if word == "not", at + 1 < words.count, EnglishWords.alone.contains(key(words[at + 1])) { return false }
            if word == "yet" { return at + 1 < words.count && key(words[at + 1]) == "to" }
            return EnglishWords.denials.contains(word)
        }
    }

    /// Whether a denial is of the verb behind it: "did not recover", unlike "no one recovered".
    func deniesVerb(_ at: Int) -> Bool { !EnglishWords.quantifiers.contains(key(words[at])) }

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
        around(run).contains { EnglishWords.otherTimes.contains(key(words[$0])) }
    }

    /// Words near a run that say which part of something is meant: "first", "both", "total".
    func parts(near run: Range<Int>) -> Set<Stem> {
        Set(around(run).lazy.filter { EnglishWords.partsOfClaims.contains(key(words[$0])) }.map { words[$0].stem })
    }

    private func around(_ run: Range<Int>) -> Range<Int> {
        max(0, run.lowerBound - 7)..<min(words.count, run.upperBound + 7)
    }

    private func key(_ word: ContentWord) -> WordKey { word.key }
}

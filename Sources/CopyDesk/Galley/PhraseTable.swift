/// Phrases to find in lower-case text, by their first byte.
struct PhraseTable: Sendable {
    private let buckets: [[[UInt8]]]

    init(_ phrases: [String]) {
        var buckets = [[[UInt8]]](repeating: [], count: 256)
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            if let first = bytes.first { buckets[Int(first)].append(bytes) }
        }
        self.buckets = buckets
    }

    /// The length of the longest phrase that stands at `at` and ends with a word; nil where none does.
    ///
    /// A blank in a phrase matches any run of blanks; an apostrophe matches a curly one.
    func match(_ text: [UInt8], at: Int, before end: Int) -> Int? {
        guard at < end else { return nil }
        var longest: Int?
        for phrase in buckets[Int(text[at])] {
            if let length = length(of: phrase, text, at, end), length > longest ?? 0 { longest = length }
        }
        return longest
    }

    private func length(of phrase: [UInt8], _ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var at = start
        for letter in phrase {
            guard at < end else { return nil }
            if letter == 0x20 {
                guard text[at] <= 0x20 else { return nil }
                while at < end, text[at] <= 0x20, at - start < 200 { at += 1 }
            } else if letter == 0x27, at + 2 < end, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99 {
                at += 3
            } else {
                guard text[at] == letter else { return nil }
                at += 1
            }
        }
        let closed = at >= end || !isLetterOrDigit(text[at]) || !isLetterOrDigit(phrase[phrase.count - 1])
        return closed ? at - start : nil
    }

    /// How many phrases begin at words of the range; those inside a longer one are not counted again.
    func count(in galley: Galley, _ range: Range<Int>, limit: Int = .max) -> Int {
        var found = 0
        var at = range.lowerBound
        while at < range.upperBound, found < limit {
            let begins = at == range.lowerBound || !isLetterOrDigit(galley.lower[at - 1])
            if begins, let length = match(galley.lower, at: at, before: range.upperBound) {
                found += 1
                at += length
            } else {
                at += 1
            }
        }
        return found
    }
}

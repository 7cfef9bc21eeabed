/// An article's text on the desk, with a copy in lower case (ASCII alone, so that offsets agree) to compare with.
struct Galley {
    let text: [UInt8]
    let lower: [UInt8]

    init(_ text: [UInt8]) {
        self.text = text
        lower = text.map { ($0 &- 0x41) < 26 ? $0 | 0x20 : $0 }
    }

    /// The range without the blanks at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, case let length = blank(at: start, before: end), length > 0 { start += length }
        while end > start, case let length = blank(endingAt: end, after: start), length > 0 { end -= length }
        return start..<end
    }

    /// The length of the blank at `at`: ASCII blanks and controls, no-break and zero-width space, byte order mark.
    private func blank(at: Int, before end: Int) -> Int {
        let byte = text[at]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2, at + 1 < end, text[at + 1] == 0xA0 { return 2 }
        if at + 2 < end, isWideBlank(byte, text[at + 1], text[at + 2]) { return 3 }
        return 0
    }

    private func blank(endingAt end: Int, after start: Int) -> Int {
        let byte = text[end - 1]
        if byte <= 0x20 { return 1 }
        if byte == 0xA0, end - 2 >= start, text[end - 2] == 0xC2 { return 2 }
        if end - 3 >= start, isWideBlank(text[end - 3], text[end - 2], byte) { return 3 }
        return 0
    }

    private func isWideBlank(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
        (a == 0xE2 && b == 0x80 && (0x80...0x8F).contains(c)) || (a == 0xEF && b == 0xBB && c == 0xBF)
            || (a == 0xE2 && b == 0x80 && (c == 0xAF || c == 0xA8 || c == 0xA9))
    }

    /// True where the lower-case text has `word` at `at`.
    func has(_ word: StaticString, at: Int, before end: Int) -> Bool {
        guard at >= 0, at + word.utf8CodeUnitCount <= end else { return false }
        for step in 0..<word.utf8CodeUnitCount where lower[at + step] != word.utf8Start[step] { return false }
        return true
    }

    /// True where `range` ends with `word`, in lower case.
    func ends(_ range: Range<Int>, with word: StaticString) -> Bool {
        let at = range.upperBound - word.utf8CodeUnitCount
        return at >= range.lowerBound && has(word, at: at, before: range.upperBound)
    }

    /// Where `word` first stands in the range, in lower case.
    func find(_ word: StaticString, in range: Range<Int>) -> Int? {
        guard word.utf8CodeUnitCount > 0, range.count >= word.utf8CodeUnitCount else { return nil }
        let first = word.utf8Start[0]
        for at in range.lowerBound...(range.upperBound - word.utf8CodeUnitCount)
        where lower[at] == first && has(word, at: at, before: range.upperBound) { return at }
        return nil
    }

    /// How many characters the range has: bytes that do not continue a sequence.
    func characters(in range: Range<Int>) -> Int {
        var count = 0
        for at in range where text[at] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// How many words, runs between blanks, the range has.
    func words(in range: Range<Int>) -> Int {
        var count = 0
        var inside = false
        for at in range {
            let isBlank = text[at] <= 0x20
            if !isBlank && !inside { count += 1 }
            inside = !isBlank
        }
        return count
    }

    /// True where the range ends as a sentence does: a point, `!`, `?` or `…`, perhaps inside quotation marks or brackets.
    func endsSentence(_ range: Range<Int>) -> Bool {
        var end = trimmed(range).upperBound
        while end > range.lowerBound {
            let byte = text[end - 1]
            if byte == 0x2E || byte == 0x21 || byte == 0x3F { return true }
            if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D || byte == 0x20 {
                end -= 1
            } else if end - 3 >= range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80 {
                if byte == 0xA6 { return true }
                guard (0x98...0x9F).contains(byte) else { return false }
                end -= 3
            } else if end - 2 >= range.lowerBound, text[end - 2] == 0xC2, byte == 0xBB {
                end -= 2
            } else if end - 3 >= range.lowerBound, text[end - 3] == 0xE3, text[end - 2] == 0x80, byte == 0x82 {
                return true
            } else {
                return false
            }
        }
        return false
    }

    /// True where the first letter of the range is a small one.
    func beginsSmall(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return (0x61...0x7A).contains(text[first])
    }

    /// True where nothing in the range is a letter or a digit: stars, dashes, dots.
    func isOrnament(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            if isLetterOrDigit(byte) { return false }
            // General punctuation and symbols (U+2000 to U+2BFF) are ornaments, other scripts are text.
            if byte >= 0x80 {
                guard byte == 0xE2 || byte == 0xC2 else { return false }
                at += byte == 0xE2 ? 3 : 2
            } else {
                at += 1
            }
        }
        return true
    }
}

/// ASCII letters and digits.
@inline(__always) func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
@inline(__always) func isLetter(_ byte: UInt8) -> Bool { ((byte | 0x20) &- 0x61) < 26 }
@inline(__always) func isDigit(_ byte: UInt8) -> Bool { (byte &- 0x30) < 10 }
@inline(__always) func isCapital(_ byte: UInt8) -> Bool { (byte &- 0x41) < 26 }

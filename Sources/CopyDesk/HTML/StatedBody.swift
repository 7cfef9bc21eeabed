/// The body that a page repeats for search engines, as the set of its runs of four words: tells which blocks are the article's.
struct StatedBody {
    let shingles: Set<UInt64>

    init?(_ text: String?) {
        guard let text else { return nil }
        let bytes = Array(text.utf8)
        let found = Self.shingles(bytes, 0..<bytes.count)
        guard found.count >= 40 else { return nil }
        shingles = Set(found)
    }

    /// How much of a block stands in the stated body, 0 to 1; nil for one too short to tell.
    func share(of text: [UInt8], _ range: Range<Int>) -> Double? {
        let found = Self.shingles(text, range)
        guard found.count >= 2 else { return nil }
        return Double(found.reduce(0) { $0 + (shingles.contains($1) ? 1 : 0) }) / Double(found.count)
    }

    /// Hashes of each four words in a row; letters and digits alone count, in lower case.
    static func shingles(_ text: [UInt8], _ range: Range<Int>) -> [UInt64] {
        var found: [UInt64] = []
        var last: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var count = 0
        var word: UInt64 = 0
        for at in range.lowerBound...range.upperBound {
            let byte = at < range.upperBound ? text[at] : 0x20
            // Quotation marks and dashes differ between the two copies; bytes of E2 80 are left out.
            if isLetterOrDigit(byte)
                || (byte >= 0x80 && byte != 0xE2 && !(at > 0 && text[at - 1] == 0xE2)
                    && !(at > 1 && text[at - 2] == 0xE2))
            {
                let low = (byte &- 0x41) < 26 ? byte | 0x20 : byte
                word = (word ^ UInt64(low)) &* 0x100_0000_01B3 &+ 1
            } else if word != 0 {
                last = (last.1, last.2, last.3, word)
                count += 1
                word = 0
                if count >= 4 { found.append(mixed(last)) }
            }
        }
        return found
    }

    private static func mixed(_ words: (UInt64, UInt64, UInt64, UInt64)) -> UInt64 {
        var hash = words.0
        for word in [words.1, words.2, words.3] { hash = (hash ^ (hash >> 29)) &* 0x9E37_79B9_7F4A_7C15 ^ word }
        return hash
    }
}

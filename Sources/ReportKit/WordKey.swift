/// A word without its case, as one number: two words with the same letters have the same key.
///
/// FNV-1a, 64 bits, over the UTF-8 bytes with ASCII and Latin-1 capitals made small and `’` read as `'`. Comparing keys
/// costs one instruction whatever the words hold; among a million different words a false match has odds of 3 in 100 million.
public struct WordKey: Sendable, Hashable, Comparable {
    /// The hash.
    public let number: UInt64

    /// The key of the bytes in `range` of a UTF-8 text.
    public init(_ text: Span<UInt8>, _ range: Range<Int>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var at = range.lowerBound
        while at < range.upperBound {
            var byte = text[at]
            if byte &- 0x41 < 26 {
                byte |= 0x20
            } else if byte == 0xE2, at + 2 < range.upperBound, text[at + 1] == 0x80, text[at + 2] == 0x99 {
                byte = 0x27
                at += 2
            } else if at > range.lowerBound, text[at - 1] == 0xC3, (0x80...0x9E).contains(byte) {
                byte |= 0x20
            }
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
            at += 1
        }
        number = hash
    }

    public static func < (left: WordKey, right: WordKey) -> Bool { left.number < right.number }
}

extension WordKey: ExpressibleByStringLiteral {
    /// The key of a word of ours.
    public init(_ word: some StringProtocol) {
        let bytes = Array(word.utf8)
        self.init(bytes.span, 0..<bytes.count)
    }

    /// The key of a word that is written out in the source.
    public init(stringLiteral word: String) { self.init(word) }
}

/// A set of words of ours, looked up by key: `Lexicon("said told asked")`.
public struct Lexicon: Sendable {
    private let keys: Set<WordKey>

    /// The words of `list`, apart by blanks or line ends.
    public init(_ list: String) {
        keys = Set(list.split(whereSeparator: \.isWhitespace).map { WordKey($0) })
    }

    /// Whether the word is in the list, in any case.
    @inlinable public func contains(_ key: WordKey) -> Bool { has(key) }

    @usableFromInline func has(_ key: WordKey) -> Bool { keys.contains(key) }
}

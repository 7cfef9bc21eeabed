/// A word without its case, as one number: two words with the same letters have the same key.
///
/// FNV-1a, 64 bits, over the UTF-8 bytes with ASCII and Latin-1 capitals made small and `’` read as `'`. Comparing keys
/// costs one instruction whatever the words hold; among a million different words a false match has odds of about 1 in 40 million.
public struct WordKey: Sendable, Hashable, Comparable {
    /// The hash.
    public let number: UInt64

    /// The key with this number: what `number` gave.
    @inlinable public init(number: UInt64) { self.number = number }

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

    /// The key of this word with an ASCII letter behind it, in small: `WordKey("boat").followed(by: 0x73)` is that of "boats".
    public func followed(by letter: UInt8) -> WordKey {
        WordKey(number: (number ^ UInt64(letter)) &* 0x0000_0100_0000_01b3)
    }

    public static func < (left: WordKey, right: WordKey) -> Bool { left.number < right.number }
}

extension WordKey: ExpressibleByStringLiteral {
    /// The key of a word of ours.
    public init(_ word: some StringProtocol) {
        if let key = WordKey(ascii: word.utf8) {
            self = key
        } else {
            let bytes = Array(word.utf8)
            self.init(bytes.span, 0..<bytes.count)
        }
    }

    /// The key of a word of ours, as it stands in the source: the compiler makes a number of it.
    @inlinable @inline(__always) public init(stringLiteral word: StaticString) {
        if word.hasPointerRepresentation,
            let key = WordKey(ascii: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        {
            self = key
        } else {
            self.init(word.description)
        }
    }

    /// The key of letters that are all ASCII; nil where one is not.
    @inlinable @inline(__always) init?(ascii bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            guard byte < 0x80 else { return nil }
            hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
        }
        self.init(number: hash)
    }
}

/// A set of words of ours, looked up by key: `Lexicon("said told asked")`.
public struct Lexicon: Sendable {
    /// The keys, each at the first free place from where its own bits lead; 0 where none is. A key is a hash already, so that
    /// looking one up takes a step or two.
    private let slots: [UInt64]

    /// The words of `list`, apart by blanks or line ends.
    public init(_ list: String) {
        let keys = list.split(whereSeparator: \.isWhitespace).map { WordKey($0) }
        var size = 8
        while size < keys.count * 3 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for key in keys {
            var at = Self.start(key, size)
            while slots[at] != 0, slots[at] != key.number { at = (at + 1) & (size - 1) }
            slots[at] = key.number
        }
        self.slots = slots
    }

    /// Whether the word is in the list, in any case.
    @inlinable public func contains(_ key: WordKey) -> Bool { has(key) }

    @usableFromInline func has(_ key: WordKey) -> Bool {
        var at = Self.start(key, slots.count)
        while slots[at] != 0 {
            if slots[at] == key.number { return true }
            at = (at + 1) & (slots.count - 1)
        }
        return false
    }

    private static func start(_ key: WordKey, _ size: Int) -> Int {
        Int(truncatingIfNeeded: key.number ^ key.number >> 29) & (size - 1)
    }
}

import CStemmer
import ReportKit

/// Snowball's English stemmer. Not to be shared between threads: the C library keeps the word it works on.
final class Stemmer {
    private let stemmer: OpaquePointer?
    private var known: [WordKey: Stem] = [:]
    /// Names never end; the cache starts anew when it holds so many words.
    private static let mostKnown = 200_000

    init() { stemmer = sb_stemmer_new("english", "UTF_8") }
    deinit { sb_stemmer_delete(stemmer) }

    /// The stem of the word in `range`, in any case and in either spelling of English.
    func stem(_ text: Span<UInt8>, _ range: Range<Int>) -> Stem {
        let key = WordKey(text, range)
        if let stem = known[key] { return stem }
        if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
        let word = small(text, range)
        var stem = Stem(cut(word) ?? key)
        if let american = Spelling.american(word).flatMap(cut), Rarity.of(Stem(american)) < Rarity.of(stem) {
            stem = Stem(american)
        }
        known[key] = stem
        return stem
    }

    private func cut(_ word: [UInt8]) -> WordKey? {
        guard let stemmer, !word.isEmpty, word.count <= 100,
            let cut = sb_stemmer_stem(stemmer, word, Int32(word.count))
        else { return nil }
        let letters = Array(UnsafeBufferPointer(start: cut, count: Int(sb_stemmer_length(stemmer))))
        return WordKey(letters.span, 0..<letters.count)
    }

    /// The word's bytes with ASCII capitals made small and `’` read as `'`, as `WordKey` reads them.
    private func small(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var word: [UInt8] = []
        word.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            if byte == 0xE2, at + 2 < range.upperBound, text[at + 1] == 0x80, text[at + 2] == 0x99 {
                word.append(0x27)
                at += 3
            } else {
                word.append(byte &- 0x41 < 26 || word.last == 0xC3 && (0x80...0x9E).contains(byte) ? byte | 0x20 : byte)
                at += 1
            }
        }
        return word
    }
}

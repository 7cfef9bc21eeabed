public import ReportKit

/// Paragraphs that return in many articles of one outlet, by hash: they are the outlet's, not the articles'.
///
/// The ledger counts the hashes of each article (`PressedParagraphs.hashes`) by outlet and hands those that have come
/// back often with the next copy (`WireCopy.pressed`); reading then labels such paragraphs boilerplate.
public enum PressedParagraphs {
    /// How many articles of an outlet must hold a paragraph before it counts as the outlet's own.
    public static let returns = 4

    /// The hashes of an article's body paragraphs, to be counted. The same article twice must be counted once.
    public static func hashes(of article: Article) -> Set<UInt64> {
        Set(
            article.segments.filter { $0.kind == .body || $0.kind == .boilerplate }.compactMap {
                hash(article.text, $0.span.range)
            })
    }

    /// The hash of a paragraph's letters; digits count as one, so that a date in a standing line does not hide it.
    /// Nil for a paragraph too short to be told from an ordinary phrase.
    static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var letters = 0
        for at in range {
            let byte = text[at]
            guard isLetterOrDigit(byte) || byte >= 0x80 else { continue }
            letters += 1
            let folded = isDigit(byte) ? 0x30 : (byte &- 0x41) < 26 ? byte | 0x20 : byte
            hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        }
        return letters >= 12 ? hash : nil
    }

    /// The segments with the known paragraphs of the body labelled boilerplate.
    static func label(_ segments: [Segment], of text: [UInt8], known: Set<UInt64>) -> [Segment] {
        guard !known.isEmpty else { return segments }
        return segments.map { segment in
            guard segment.kind == .body, let hash = hash(text, segment.span.range), known.contains(hash) else {
                return segment
            }
            return Segment(segment.span, .boilerplate)
        }
    }
}

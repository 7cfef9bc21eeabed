import ReportKit

/// Paragraphs that return in many articles of one outlet, by hash: they are the outlet's, not the articles'.
///
/// `PressedBook` learns them in the order of filing and hands those that have come back often with the next copy
/// (`WireCopy.pressed`); reading then labels such paragraphs boilerplate.
public struct PressedParagraphs: Sendable, Hashable {
    /// By the outlet's number: the hashes of its paragraphs.
    private var byOutlet: [UInt64: Set<UInt64>] = [:]

    /// Nothing known yet.
    public init() {}

    /// The paragraphs of one outlet.
    func of(_ outlet: String?) -> Set<UInt64> { outlet.flatMap { byOutlet[Self.number(of: $0)] } ?? [] }

    func contains(_ hash: UInt64, of outlet: UInt64) -> Bool { byOutlet[outlet]?.contains(hash) ?? false }

    func count(of outlet: UInt64) -> Int { byOutlet[outlet]?.count ?? 0 }

    mutating func insert(_ hash: UInt64, of outlet: UInt64) { byOutlet[outlet, default: []].insert(hash) }

    /// An outlet's name as a number (FNV-1a), the same in every run.
    static func number(of outlet: String) -> UInt64 {
        outlet.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// The hashes of an article's paragraphs that may be the outlet's own, each once, at most `mostCounted` from either end.
    ///
    /// What somebody says is news however often it is printed: a paragraph with a quotation in it is never counted.
    static func hashes(of article: Article) -> [UInt64] {
        let quoted = article.quotations.filter { $0.kind != .indirect }.flatMap(\.content)
        let counted = article.segments.filter { segment in
            (segment.kind == .body || segment.kind == .boilerplate)
                && !quoted.contains { $0.start < segment.span.end && segment.span.start < $0.end }
        }
        let all = counted.compactMap { hash(article.text, $0.span.range) }
        return Set(all.prefix(mostCounted) + all.suffix(mostCounted)).sorted()
    }

    private static let mostCounted = 100

    /// The hash of a paragraph's letters and digits; nil for one too short to be told from an ordinary phrase.
    ///
    /// Digits count as they are: "Brent rose 2 percent to $78" returns each day in the same words, and its digits are the news.
    static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var letters = 0
        for at in range {
            let byte = text[at]
            guard isLetterOrDigit(byte) || byte >= 0x80 else { continue }
            letters += 1
            let folded = (byte &- 0x41) < 26 ? byte | 0x20 : byte
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

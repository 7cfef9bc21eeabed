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

    /// In letters. Shorter ones are news as often as not: "No injuries were reported."
    private static let shortest = 40

    /// The hash of a paragraph's letters and digits; nil for one too short to be told from an ordinary sentence.
    ///
    /// Digits count as they are: "Brent rose 2 percent to $78" returns each day in the same words, and its digits are the news.
    static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64? {
        let letters = text[range].lazy.filter { isLetterOrDigit($0) || $0 >= 0x80 }
        return letters.prefix(shortest).count == shortest ? hash(letters) : nil
    }

    /// The hash of letters (FNV-1a), capital or not, mixed so that small hashes are as good as any (splitmix64's finish).
    static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in letters {
            let folded = (byte &- 0x41) < 26 ? byte | 0x20 : byte
            hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        }
        hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
        return hash ^ hash >> 31
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

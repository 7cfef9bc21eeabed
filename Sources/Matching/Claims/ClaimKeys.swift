public import ReportKit

/// What an article's claims are found by: of each the stems that tell most, rarest first, eight at most.
public struct ClaimKeys: Sendable, Hashable {
    /// By claim, in the order of the article's `claims`.
    public let claims: [[Stem]]

    /// The keys of an article's claims.
    public init(_ article: Article) {
        claims = Wordbook.use { book in
            article.claims.map { claim in
                let range = claim.span.range.clamped(to: 0..<article.text.count)
                return Statement.rarest(
                    contentWords(in: article.text.span, range, book).prefix(Statement.mostWords))
            }
        }
    }

    /// Keys that were made elsewhere.
    public init(claims: [[Stem]]) { self.claims = claims.map { Array($0.prefix(ClaimIndex.keys)) } }

    /// For each claim how many keys it has, in one byte, and the keys, in four each, little endian.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(claims.count * 33)
        for keys in claims {
            bytes.append(UInt8(keys.count))
            for key in keys { withUnsafeBytes(of: key.number.littleEndian) { bytes.append(contentsOf: $0) } }
        }
        return bytes
    }

    /// Reads what `bytes` gave; nil where it is cut short.
    public init?(bytes: [UInt8]) {
        var claims: [[Stem]] = []
        var at = 0
        while at < bytes.count {
            let end = at + 1 + Int(bytes[at]) * 4
            guard end <= bytes.count else { return nil }
            claims.append(
                stride(from: at + 1, to: end, by: 4).map { place in
                    Stem(number: (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << UInt32(8 * $1) })
                })
            at = end
        }
        self.claims = claims
    }
}

extension Statement {
    /// The stems that tell most, rarest first: what `ClaimIndex` files and finds a claim by.
    public var keys: [Stem] { Statement.rarest(words[...]) }

    /// The eight stems that tell most, rarest first.
    static func rarest(_ words: ArraySlice<ContentWord>) -> [Stem] {
        var seen: Set<Stem> = []
        return words.filter { $0.kind != .function && seen.insert($0.stem).inserted }
            .sorted { ($0.weight, $1.stem) > ($1.weight, $0.stem) }.prefix(ClaimIndex.keys).map(\.stem)
    }
}

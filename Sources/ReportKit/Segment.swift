/// A part of an article's text, labelled with what it is. Segments follow each other without gap or overlap.
public struct Segment: Sendable, Hashable {
    /// What a part of the text is. Only `body` is read for sentences, quotations, figures, dates and claims.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case headline, byline, dateline, body, crosshead, caption, boilerplate, embed, metadata, space
    }

    /// The part, in UTF-8 bytes of the article's text.
    public var span: TextSpan
    /// What it is.
    public var kind: Kind

    /// A part of the text, labelled.
    public init(_ span: TextSpan, _ kind: Kind) {
        self.span = span
        self.kind = kind
    }
}

extension Segment: Codable {
    private enum Key: String, CodingKey { case start, end, kind }

    public init(from decoder: any Decoder) throws {
        span = try TextSpan(from: decoder)
        kind = try decoder.container(keyedBy: Key.self).decode(Kind.self, forKey: .kind)
    }

    public func encode(to encoder: any Encoder) throws {
        try span.encode(to: encoder)
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(kind, forKey: .kind)
    }
}

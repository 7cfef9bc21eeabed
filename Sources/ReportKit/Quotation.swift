/// A place in the text that names somebody, and the fullest form the article gives for him.
public struct Mention: Sendable, Hashable {
    /// Where the text names him ("he", "the Chinese leader", "Xi").
    public var span: TextSpan
    /// The fullest form in the article ("Xi Jinping"); for somebody unnamed, his description ("a Kremlin official").
    public var name: String
    /// True where the article does not name the person ("officials", "a person familiar with the talks").
    public var anonymous: Bool

    /// A mention of somebody.
    public init(_ span: TextSpan, name: String, anonymous: Bool = false) {
        self.span = span
        self.name = name
        self.anonymous = anonymous
    }
}

extension Mention: Codable {
    private enum Key: String, CodingKey { case name, anonymous }

    public init(from decoder: any Decoder) throws {
        span = try TextSpan(from: decoder)
        let values = try decoder.container(keyedBy: Key.self)
        name = try values.decode(String.self, forKey: .name)
        anonymous = try values.decodeIfPresent(Bool.self, forKey: .anonymous) ?? false
    }

    public func encode(to encoder: any Encoder) throws {
        try span.encode(to: encoder)
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(name, forKey: .name)
        try values.encode(anonymous, forKey: .anonymous)
    }
}

/// What somebody said or is reported to have said, and who passed it on.
public struct Quotation: Sendable, Hashable {
    /// How much of it stands in quotation marks.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// All of it.
        case direct
        /// Some of it.
        case mixed
        /// None: reported speech.
        case indirect
    }

    /// How much of it stands in quotation marks.
    public var kind: Kind
    /// What was said, quotation marks included; several spans where the sentence interrupts it.
    public var content: [TextSpan]
    /// The reporting word ("said", "according to").
    public var cue: TextSpan?
    /// Who said it; nil rather than wrong.
    public var speaker: Mention?
    /// Who passed it on, nearest to the speaker first ("…, according to Reuters").
    public var via: [Mention]
    /// How sure the reader is, 0 to 1.
    public var confidence: Double

    /// A quotation.
    public init(
        _ kind: Kind, content: [TextSpan], cue: TextSpan? = nil, speaker: Mention? = nil, via: [Mention] = [],
        confidence: Double
    ) {
        self.kind = kind
        self.content = content
        self.cue = cue
        self.speaker = speaker
        self.via = via
        self.confidence = confidence
    }
}

extension Quotation: Codable {
    private enum CodingKeys: String, CodingKey { case kind, content, cue, speaker, via, confidence }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(kind, forKey: .kind)
        try values.encode(content, forKey: .content)
        try values.encode(cue, forKey: .cue)
        try values.encode(speaker, forKey: .speaker)
        try values.encode(via, forKey: .via)
        try values.encode(confidence, forKey: .confidence)
    }
}

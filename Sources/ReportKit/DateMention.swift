/// A day, a period or a length of time that the text names, resolved where it can be.
public struct DateMention: Sendable, Hashable {
    /// How the text names it.
    public enum Kind: String, Sendable, Hashable, Codable {
        case date, weekday, time, period, duration, relative
    }

    /// Where it stands.
    public var span: TextSpan
    /// How the text names it.
    public var kind: Kind
    /// ISO 8601 or TIMEX3: `2021-12-15`, `2021-Q3`, `XXXX-WXX-3`, `P8D`.
    public var value: String
    /// The first day it covers; nil where unknown.
    public var from: Day?
    /// The day after the last it covers; nil where unknown.
    public var to: Day?
    /// False where it was resolved by a guess, or not at all.
    public var anchored: Bool
    /// The weekday, 1 for Monday to 7 for Sunday, that the text gives beside a date it does not fit; nil where all fits.
    public var misfit: Int?
    /// Who does what on that day; nil where the sentence was not parsed.
    public var frame: Frame?

    /// A date, period or duration.
    public init(
        _ span: TextSpan, _ kind: Kind, value: String, from: Day? = nil, to: Day? = nil, anchored: Bool,
        misfit: Int? = nil, frame: Frame? = nil
    ) {
        self.span = span
        self.kind = kind
        self.value = value
        self.from = from
        self.to = to
        self.anchored = anchored
        self.misfit = misfit
        self.frame = frame
    }
}

extension DateMention: Codable {
    private enum Key: String, CodingKey { case kind, value, from, to, anchored, misfit, frame }

    public init(from decoder: any Decoder) throws {
        span = try TextSpan(from: decoder)
        let values = try decoder.container(keyedBy: Key.self)
        kind = try values.decode(Kind.self, forKey: .kind)
        value = try values.decode(String.self, forKey: .value)
        from = try values.decodeIfPresent(Day.self, forKey: .from)
        to = try values.decodeIfPresent(Day.self, forKey: .to)
        anchored = try values.decode(Bool.self, forKey: .anchored)
        misfit = try values.decodeIfPresent(Int.self, forKey: .misfit)
        frame = try values.decodeIfPresent(Frame.self, forKey: .frame)
    }

    public func encode(to encoder: any Encoder) throws {
        try span.encode(to: encoder)
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(kind, forKey: .kind)
        try values.encode(value, forKey: .value)
        try values.encode(from, forKey: .from)
        try values.encode(to, forKey: .to)
        try values.encode(anchored, forKey: .anchored)
        try values.encode(misfit, forKey: .misfit)
        try values.encode(frame, forKey: .frame)
    }
}

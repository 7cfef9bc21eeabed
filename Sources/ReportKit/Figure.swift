/// A number that the text gives, with its value made comparable.
///
/// A result of two numbers ("97-1", "88-to-12", a record of "9-14") is one figure: `kind` number, `unit` `score`, the first
/// number as `value` and the second as `high`, in the order of the text.
public struct Figure: Sendable, Hashable {
    /// The `unit` of a result of two numbers: a vote, a final score, wins and losses.
    public static let score = "score"

    /// What the number measures.
    public enum Kind: String, Sendable, Hashable, Codable {
        case number, ordinal, percent, money, measure, duration, age
    }

    /// Which side of the value the text allows.
    public enum Bound: String, Sendable, Hashable, Codable {
        case atLeast = "at-least"
        case atMost = "at-most"
        case about
    }

    /// Where it stands: the number with its unit, without what is counted.
    public var span: TextSpan
    /// What it measures.
    public var kind: Kind
    /// The value in the unit's base: "$123 billion" is 123000000000, "27 percent" is 27.
    public var value: Double
    /// The upper value of a range ("between 20 and 30"), the second number of a score; nil where there is one value.
    public var high: Double?
    /// ISO 4217 for money, `%` for percentages, a unit's common sign or name for measures; nil for plain numbers.
    public var unit: String?
    /// True where the text says that it is not exact ("about", "nearly", "dozens").
    public var approximate: Bool
    /// Which side of the value the text allows ("at least", "up to").
    public var bound: Bound?
    /// True where the text gives no number at all, only its order of size: "hundreds", "several", "a few dozen".
    public var vague: Bool
    /// What is counted or measured ("meetings", "troops"), where the text names it next to the number.
    public var counted: TextSpan?
    /// The period it holds for: an index into the article's `dates` ("in the first 11 months").
    public var period: Int?
    /// Whose number it is, and the verb it hangs on; nil where the sentence was not parsed.
    public var frame: Frame?

    /// A figure.
    public init(
        _ span: TextSpan, _ kind: Kind, value: Double, high: Double? = nil, unit: String? = nil,
        approximate: Bool = false, bound: Bound? = nil, vague: Bool = false, counted: TextSpan? = nil,
        period: Int? = nil,
        frame: Frame? = nil
    ) {
        self.span = span
        self.kind = kind
        self.value = value
        self.high = high
        self.unit = unit
        self.approximate = approximate
        self.bound = bound
        self.vague = vague
        self.counted = counted
        self.period = period
        self.frame = frame
    }
}

extension Figure: Codable {
    private enum Key: String, CodingKey {
        case kind, value, high, unit, approximate, bound, vague, counted, period, frame
    }

    public init(from decoder: any Decoder) throws {
        span = try TextSpan(from: decoder)
        let values = try decoder.container(keyedBy: Key.self)
        kind = try values.decode(Kind.self, forKey: .kind)
        value = try values.decode(Double.self, forKey: .value)
        high = try values.decodeIfPresent(Double.self, forKey: .high)
        unit = try values.decodeIfPresent(String.self, forKey: .unit)
        approximate = try values.decode(Bool.self, forKey: .approximate)
        bound = try values.decodeIfPresent(Bound.self, forKey: .bound)
        vague = try values.decodeIfPresent(Bool.self, forKey: .vague) ?? false
        counted = try values.decodeIfPresent(TextSpan.self, forKey: .counted)
        period = try values.decodeIfPresent(Int.self, forKey: .period)
        frame = try values.decodeIfPresent(Frame.self, forKey: .frame)
    }

    public func encode(to encoder: any Encoder) throws {
        try span.encode(to: encoder)
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(kind, forKey: .kind)
        try values.encode(value, forKey: .value)
        try values.encode(high, forKey: .high)
        try values.encode(unit, forKey: .unit)
        try values.encode(approximate, forKey: .approximate)
        try values.encode(bound, forKey: .bound)
        try values.encode(vague, forKey: .vague)
        try values.encode(counted, forKey: .counted)
        try values.encode(period, forKey: .period)
        try values.encode(frame, forKey: .frame)
    }
}

/// Something that the desk does not want to be told of for a while. What is found meanwhile is kept, and marked.
public struct Mute: Sendable, Hashable, Codable {
    /// What is muted.
    public enum Matter: String, Sendable, Hashable, Codable {
        case story, kind, plugin
    }

    /// Its number in the ledger.
    public var number: Int64
    public var matter: Matter
    /// The story's id, the kind of alert, or the plugin's name.
    public var name: String
    /// Why, in the words of whoever asked for it.
    public var because: String
    /// Who asked for it: a login name.
    public var by: String
    /// From when, ISO 8601 in UTC.
    public var at: String
    /// Until when; then it ends by itself.
    public var until: String
    /// When it was taken back; nil where it was not.
    public var lifted: String?

    /// A mute. The ledger gives the number.
    public init(
        number: Int64 = 0, _ matter: Matter, _ name: String, because: String, by: String, at: String, until: String,
        lifted: String? = nil
    ) {
        self.number = number
        self.matter = matter
        self.name = name
        self.because = because
        self.by = by
        self.at = at
        self.until = until
        self.lifted = lifted
    }

    /// Whether it holds at a time (ISO 8601 in UTC, seconds).
    public func holds(at time: String) -> Bool { at <= time && time < until && lifted.map { time < $0 } ?? true }
}

extension Mute {
    // Written out, because what the compiler makes leaves out a nil.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(number, forKey: .number)
        try values.encode(matter, forKey: .matter)
        try values.encode(name, forKey: .name)
        try values.encode(because, forKey: .because)
        try values.encode(by, forKey: .by)
        try values.encode(at, forKey: .at)
        try values.encode(until, forKey: .until)
        try values.encode(lifted, forKey: .lifted)
    }
}

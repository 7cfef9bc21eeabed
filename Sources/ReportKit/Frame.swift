/// The clause that a figure or a day stands in, as far as comparing needs it: of whom it is said, and what they do.
///
/// "Ms. Tarrow, 41", "Tarrow's 41 votes" and "Tarrow won 41 votes" all give Tarrow as bearer. Two numbers of two bearers
/// never contradict each other, however alike their sentences are.
public struct Frame: Sendable, Hashable {
    /// The verb that the figure or day hangs on; nil where the grammar shows none.
    public var verb: TextSpan?
    /// Whose number or day it is: the owner of what is counted, else the subject of the verb; nil where neither is shown.
    public var bearer: Mention?
    /// True where the bearer has a name in the article; false for "the quake".
    public var isNamed: Bool

    /// Where the clause says that it happens ("in Lunde"); nil where it says nothing.
    public var place: Mention?

    /// A frame.
    public init(verb: TextSpan? = nil, bearer: Mention? = nil, isNamed: Bool = false, place: Mention? = nil) {
        self.verb = verb
        self.bearer = bearer
        self.isNamed = isNamed
        self.place = place
    }
}

extension Frame: Codable {
    private enum Key: String, CodingKey { case verb, bearer, named, place }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        verb = try values.decodeIfPresent(TextSpan.self, forKey: .verb)
        bearer = try values.decodeIfPresent(Mention.self, forKey: .bearer)
        isNamed = try values.decodeIfPresent(Bool.self, forKey: .named) ?? false
        place = try values.decodeIfPresent(Mention.self, forKey: .place)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(verb, forKey: .verb)
        try values.encode(bearer, forKey: .bearer)
        try values.encode(isNamed, forKey: .named)
        try values.encode(place, forKey: .place)
    }
}

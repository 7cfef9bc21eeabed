/// The shape that `wirewatch same --json` prints.
extension SameClaim.Likeness: Encodable {
    private enum Key: String, CodingKey { case score, relation, apart, why }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode((score * 10_000).rounded() / 10_000, forKey: .score)
        try values.encode(relation, forKey: .relation)
        try values.encode(isApart, forKey: .apart)
        try values.encode(why, forKey: .why)
    }
}

/// What an editor found of an alert. It is kept by the alert's id, which is made of the content: a replay, or a ledger
/// that was begun anew with the same articles, gives the same ids.
public struct Verdict: Sendable, Hashable, Codable {
    /// The alert's id.
    public var alert: String
    /// The alert's kind.
    public var kind: String
    /// Whether it was right.
    public var isRight: Bool
    /// Who said so: a login name.
    public var by: String
    /// When, ISO 8601 in UTC.
    public var at: String

    private enum CodingKeys: String, CodingKey {
        case alert, kind, by, at
        case isRight = "right"
    }

    /// A verdict.
    public init(alert: String, kind: String, isRight: Bool, by: String, at: String) {
        self.alert = alert
        self.kind = kind
        self.isRight = isRight
        self.by = by
        self.at = at
    }
}

/// How often alerts of one kind were right, by those that somebody judged.
public struct Precision: Sendable, Hashable, Codable {
    public var kind: String
    public var right: Int
    public var wrong: Int
    /// The share that was right, 0 to 1.
    public var precision: Double

    init(kind: String, right: Int, wrong: Int) {
        self.kind = kind
        self.right = right
        self.wrong = wrong
        precision = right + wrong == 0 ? 0 : Double(right) / Double(right + wrong)
    }
}

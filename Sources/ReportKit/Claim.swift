/// A checkable statement: somebody says that something is so. One clause: who did what, to whom, how many, when.
public struct Claim: Sendable, Hashable {
    /// Its place among the article's claims, from 0, in reading order.
    public var id: Int
    /// Where it stands.
    public var span: TextSpan
    /// Who says it, from who said it to who passed it on; empty where the outlet says it in its own voice.
    public var attribution: [Mention]
    /// True where it says that something is not so.
    public var negated: Bool
    /// True where it is said with reserve ("may", "reportedly", "is likely to").
    public var hedged: Bool
    /// Indices into the article's `figures`.
    public var figures: [Int]
    /// Indices into the article's `dates`.
    public var dates: [Int]
    /// The names in it, each in the fullest form the article gives.
    public var names: [String]
    /// The quotation it is part of: an index into the article's `quotations`.
    public var quotation: Int?

    /// A claim.
    public init(
        id: Int, _ span: TextSpan, attribution: [Mention] = [], negated: Bool = false, hedged: Bool = false,
        figures: [Int] = [], dates: [Int] = [], names: [String] = [], quotation: Int? = nil
    ) {
        self.id = id
        self.span = span
        self.attribution = attribution
        self.negated = negated
        self.hedged = hedged
        self.figures = figures
        self.dates = dates
        self.names = names
        self.quotation = quotation
    }
}

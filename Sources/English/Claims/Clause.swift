/// One clause of a sentence.
struct Clause: Sendable {
    /// Its tokens, without marks and joining words at its ends.
    var run: Range<Int>
    /// Its verb, or the noun or adjective that "is" links.
    var head: Int
    /// How its head hangs in the sentence.
    var relation: Relation
    /// The head of its subject, also where it shares that of the clause before.
    var subject: Int?
    /// The quotation whose words it is cut from.
    var quotation: Int?
}

/// A word of a sentence while it is parsed, as the parser's features need it.
///
/// Two nodes are no words: the root, which waits behind the last word, and nothing, which is where no word is. So asking for
/// "the left dependent of the head of the word on the stack" never has to ask whether there is one.
struct ParserNode {
    /// Its place in the sentence; below 0 for nothing.
    var place: Int32
    /// Places of its head, and of its two outermost dependents on each side.
    var head, left1, left2, right1, right2: Int32
    /// How many dependents it has on each side, up to 7.
    var lefts: UInt8 = 0
    var rights: UInt8 = 0
    /// How it hangs on its head, by `Relation`.
    var relation: UInt8
    /// The word without its case.
    var key: UInt64
    /// Its part of speech, by `Tag`.
    var tag: UInt64

    var how: UInt64 { UInt64(relation) }
    var isNothing: Bool { place < 0 }

    init(_ place: Int, key: UInt64, tag: UInt64, nothing: Int, relation: UInt8 = Relation.other.rawValue) {
        self.place = Int32(truncatingIfNeeded: place)
        let none = Int32(truncatingIfNeeded: nothing)
        (head, left1, left2, right1, right2) = (none, none, none, none, none)
        self.key = key
        self.tag = tag
        self.relation = relation
    }

    /// The numbers that stand for no word in what was learnt.
    private static let noKey: UInt64 = 1, noTag: UInt64 = 98, noRelation: UInt8 = 60

    static func root(_ place: Int, nothing: Int) -> ParserNode {
        ParserNode(place, key: 2, tag: 99, nothing: nothing, relation: noRelation)
    }

    static func nothing(_ place: Int) -> ParserNode {
        var node = ParserNode(-1, key: noKey, tag: noTag, nothing: place, relation: noRelation)
        (node.lefts, node.rights) = (9, 9)
        return node
    }
}

public import ReportKit

extension Statement {
    /// A word of the statement as comparing sees it.
    public struct Word: Sendable, Hashable {
        /// The word without case and ending; a number without its commas.
        public let stem: Stem
        /// Where it stands.
        public let span: TextSpan
        /// How much it tells, 0 to 10.
        public let weight: Float
        /// True for words that hold a sentence together and tell nothing alone.
        public let isFunction: Bool
        /// True for a number in digits or letters.
        public let isNumber: Bool
        /// True for what is written like a name.
        public let isName: Bool
    }

    /// The words, in reading order.
    public var content: [Word] {
        words.map {
            Word(
                stem: $0.stem, span: $0.span, weight: $0.weight, isFunction: $0.kind == .function,
                isNumber: $0.kind == .number, isName: $0.kind == .name)
        }
    }

    /// How alike two words are: 1 for the same stem, else the cosine of their vectors; numbers only exactly.
    public func likeness(of word: Int, in other: Statement, to partner: Int) -> Float {
        let one = words[word], two = other.words[partner]
        if one.stem == two.stem { return 1 }
        if one.kind == .function || two.kind == .function || one.kind == .number || two.kind == .number { return 0 }
        if one.kind == .name && two.kind == .name { return 0 }
        return min(0.99, max(0, WordVectors.cosine(vectors, word, other.vectors, partner)))
    }
}

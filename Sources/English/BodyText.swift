package import ReportKit

/// The body of an article, cut once: its tokens, their keys, and the sentences and paragraphs as runs of tokens.
///
/// Every reader works on this, so that the text is cut once however many of them there are.
package final class BodyText: Sendable {
    /// The article's text, UTF-8.
    package let text: [UInt8]
    /// The body's tokens, in reading order.
    package let tokens: [Token]
    /// The tokens without their case, by token.
    package let keys: [WordKey]
    /// The sentences, as ranges of tokens.
    package let sentences: [Range<Int>]
    /// The paragraphs, as ranges of tokens: a segment, or a part of one between blank lines.
    package let paragraphs: [Range<Int>]
    /// What part of speech each token is: `body.tags[at].isVerb`, `body.tags[at] == .cd`.
    ///
    /// From a learnt tagger: right 94 times in 100 on web text, more often on news. `.none` throughout where it is left out.
    package let tags: [Tag]
    /// The token that each token hangs on, -1 for the root of its sentence: the verb of a clause is the head of its
    /// subject (`relations[at] == .subject`), object, adverbs; the noun is the head of its articles and adjectives.
    package let heads: [Int]
    /// How each token hangs on its head. A content clause ("said that …") has its verb hang on the verb as `.clause`.
    package let relations: [Relation]

    init(
        text: [UInt8], tokens: [Token], keys: [WordKey], sentences: [Range<Int>], paragraphs: [Range<Int>],
        tree: Tree = Tree()
    ) {
        self.text = text
        self.tokens = tokens
        self.keys = keys
        self.sentences = sentences
        self.paragraphs = paragraphs
        tags = tree.tags
        heads = tree.heads
        relations = tree.relations
    }

    /// Where a run of tokens stands in the text.
    func span(_ run: Range<Int>) -> TextSpan {
        guard !run.isEmpty else { return TextSpan(0, 0) }
        return tokens[run.lowerBound].span.joined(with: tokens[run.upperBound - 1].span)
    }

    /// The first byte of a token.
    func byte(_ token: Int) -> UInt8 { text[Int(tokens[token].span.start)] }

    /// Whether nothing, not even a blank, stands between a token and the one before it.
    func touchesLast(_ token: Int) -> Bool {
        token > 0 && tokens[token - 1].span.end == tokens[token].span.start
    }

    /// Whether a token is the ASCII sign `sign`.
    func isSign(_ token: Int, _ sign: Unicode.Scalar) -> Bool {
        tokens[token].kind == .sign && byte(token) == UInt8(truncatingIfNeeded: sign.value)
    }

    /// Whether a token begins with a capital letter.
    func isCapitalized(_ token: Int) -> Bool {
        switch tokens[token].letters {
        case .capitalized, .capitals: true
        // "iPhone" begins small, "McConnell" does not
        case .mixed: byte(token) &- 0x61 >= 26
        case .lower: false
        }
    }
}

// What the grammar says of tokens and names.
extension BodyText {
    /// Whether a token is a verb that is neither an adjective nor the help of another verb.
    func isVerbOfItsOwn(_ token: Int) -> Bool {
        tags[token].isVerb && relations[token] != .adjective && relations[token] != .auxiliary
    }

    /// Whether a verb has a name as its subject.
    func isSubject(_ mention: NameMention) -> Bool { mention.whole.contains { relations[$0].isSubject } }
}

extension BodyText {
    /// The sentence that holds a token.
    func sentence(of token: Int) -> Range<Int>? { index(of: token).map { sentences[$0] } }

    /// The index of the sentence that holds a token.
    func index(of token: Int) -> Int? {
        var low = 0, high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].contains(token) ? low : nil
    }
}

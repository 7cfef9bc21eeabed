import ReportKit

/// Hale “backed the plan” of Pell: quotation marks within a clause say nothing of its grammar, and the tagger takes the
/// verb behind one for an adjective. They are left out, and hung on the words that they stand beside.
struct InnerMarks {
    /// A mark: what it is, its place among the words of the sentence, its tokens, and the token of the word that it stands beside.
    struct Mark {
        let tag: Tag
        let place: Int
        let tokens: Range<Int>
        let neighbour: Int
    }

    /// In reading order.
    private(set) var marks: [Mark] = []

    /// What lies farther apart is a statement of its own, and its marks tell where it begins.
    private static let farthest = 20
    /// The key that all double quotation marks have as words of the grammar.
    private static let double: UInt64 = 0x22

    init(_ words: [GrammarWord], _ body: BodyText) {
        func kind(_ at: Int) -> Token.Kind { body.tokens[words[at].tokens.lowerBound].kind }
        func isMark(_ at: Int) -> Bool { words[at].key == Self.double && kind(at) == .sign }
        func isSmall(_ at: Int) -> Bool { kind(at) == .word && !body.isCapitalized(words[at].tokens.lowerBound) }
        var at = 1
        while at + 2 < words.count {
            if isMark(at), kind(at - 1) == .word, isSmall(at + 1),
                let close = (at + 2..<min(words.count, at + Self.farthest)).first(where: isMark),
                kind(close - 1) == .word
            {
                for (tag, place, beside) in [(Tag.opener, at, at + 1), (.closer, close, close - 1)] {
                    let word = words[beside].tokens.lowerBound
                    marks.append(Mark(tag: tag, place: place, tokens: words[place].tokens, neighbour: word))
                }
                at = close
            }
            at += 1
        }
    }

    /// The words without the marks.
    func without(_ words: [GrammarWord]) -> [GrammarWord] {
        guard !marks.isEmpty else { return words }
        var left = marks[...]
        return words.indices.compactMap { at in
            guard at == left.first?.place else { return words[at] }
            left.removeFirst()
            return nil
        }
    }
}

extension Tree {
    /// Hangs the marks on the words beside them.
    mutating func hang(_ inner: InnerMarks) {
        for mark in inner.marks {
            for token in mark.tokens {
                tags[token] = mark.tag
                heads[token] = mark.neighbour
                relations[token] = .punctuation
            }
        }
    }
}

import ReportKit

/// Hale “backed the plan” of Pell: quotation marks within a clause say nothing of its grammar, and the tagger takes the
/// verb behind one for an adjective. They are left out, and hung on the words that they stand beside.
struct InnerMarks {
    /// The places of the marks among the words of the sentence.
    private(set) var places: [Int] = []
    /// By mark: its token, and the token of the word that it stands beside.
    private(set) var neighbours: [(mark: Range<Int>, word: Int)] = []

    /// So many words may stand between two marks.
    private static let farthest = 40
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
                places += [at, close]
                neighbours.append((words[at].tokens, words[at + 1].tokens.lowerBound))
                neighbours.append((words[close].tokens, words[close - 1].tokens.lowerBound))
                at = close
            }
            at += 1
        }
    }

    func without(_ words: [GrammarWord]) -> [GrammarWord] {
        guard !places.isEmpty else { return words }
        return words.indices.filter { !places.contains($0) }.map { words[$0] }
    }
}

extension Tree {
    /// Hangs the marks on the words beside them.
    mutating func hang(_ marks: InnerMarks) {
        for (mark, word) in marks.neighbours {
            for token in mark {
                tags[token] = .closer
                heads[token] = word
                relations[token] = .punctuation
            }
        }
    }
}

import ReportKit

/// "According to Hale, Pell left": two names with a comma between them look like a list, and the verb like one of its
/// adjectives. Such an opening is tagged and parsed apart from its sentence, and then hung on its verb.
struct Opening {
    /// The words up to the comma and with it.
    let words: ArraySlice<GrammarWord>
    /// The rest of the sentence.
    let rest: ArraySlice<GrammarWord>

    /// How many words a name in an opening has at most, with its title.
    private static let longest = 8

    /// Nil where a sentence has no such opening, or what stands behind the comma may belong to the name: "in Orrin, Maine,".
    init?(_ sentence: [GrammarWord], _ body: BodyText) {
        func token(_ at: Int) -> Int { sentence[at].tokens.lowerBound }
        func isName(_ at: Int) -> Bool { body.tokens[token(at)].kind == .word && sentence[at].isOpen }
        guard sentence.count > 5, body.isWord(token(0), WordKeys.according),
            let comma = sentence.indices.prefix(Self.longest + 2).first(where: { body.isSign(token($0), ",") }),
            comma > 2, comma + 2 < sentence.count, isName(comma - 1), isName(comma + 1)
        else { return nil }
        let end = (comma + 1..<sentence.count).first { !isName($0) } ?? sentence.count
        guard end < sentence.count, !body.isSign(token(end), ",") else { return nil }
        words = sentence[...comma]
        rest = sentence[(comma + 1)...]
    }
}

extension Tree {
    /// Hangs the root of an opening on the root of the rest of its sentence.
    mutating func hang(_ opening: Opening) {
        func root(_ words: ArraySlice<GrammarWord>) -> Int? {
            words.lazy.map(\.tokens.lowerBound).first { heads[$0] < 0 }
        }
        guard let mine = root(opening.words), let verb = root(opening.rest) else { return }
        heads[mine] = verb
        relations[mine] = .oblique
    }
}

import CTables

/// The grammar of a body: the tag, the head and the relation of each token.
struct Tree {
    /// The part of speech of each token.
    var tags: [Tag] = []
    /// The head of each token; -1 for the root of its sentence.
    var heads: [Int] = []
    /// How each token hangs on its head.
    var relations: [Relation] = []
}

/// The learnt tagger and parser.
package struct Grammar {
    let tagger = Tagger(LinearModel(wirewatch_table_tagger()))
    let parser = Parser(LinearModel(wirewatch_table_parser()))
    /// Longer sentences are tagged and not parsed: no sentence of prose, and the working memory stays small.
    static let longest = 400

    package init() {}

    /// Sentences are read so many at a time, which bounds the working memory.
    private static let block = 64

    /// The grammar of all sentences.
    func tree(of body: BodyText) -> Tree {
        let count = body.tokens.count
        var tree = Tree(
            tags: Array(repeating: .none, count: count), heads: Array(repeating: -1, count: count),
            relations: Array(repeating: .other, count: count))
        var at = 0
        while at < body.sentences.count {
            let end = min(at + Self.block, body.sentences.count)
            let marked = body.sentences[at..<end].map(body.grammarWords)
            let marks = marked.map { InnerMarks($0, body) }
            let sentences = zip(marked, marks).map { $1.without($0) }
            let openings = sentences.map { Opening($0, body) }
            read(
                zip(sentences, openings).flatMap { $1.map { [Array($0.words), Array($0.rest)] } ?? [$0] }, body,
                into: &tree)
            for case let opening? in openings { tree.hang(opening) }
            for marks in marks { tree.hang(marks) }
            at = end
        }
        return tree
    }

    private func read(_ sentences: [[GrammarWord]], _ body: BodyText, into tree: inout Tree) {
        let tags = zip(sentences, tagger.tags(sentences)).map { words, tags in
            zip(words, tags).map { ClosedClass.sound($1, body.keys[$0.tokens.lowerBound]) }
        }
        for (words, tags) in zip(sentences, tags) {
            for (word, tag) in zip(words, tags) { for token in word.tokens { tree.tags[token] = tag } }
        }
        let short = sentences.indices.filter { at in
            let words = sentences[at]
            return (words.last?.tokens.upperBound ?? 0) - (words.first?.tokens.lowerBound ?? 0) <= Self.longest
        }
        let states = parser.parse(short.map { sentences[$0] }, short.map { tags[$0] })
        for (at, state) in zip(short, states) { hang(sentences[at], state, into: &tree) }
    }

    /// The later tokens of a word that was cut ("U.S.") hang on its first.
    private func hang(_ words: [GrammarWord], _ state: ParserState, into tree: inout Tree) {
        for (at, word) in words.enumerated() {
            let head = state.head(at), first = word.tokens.lowerBound
            for token in word.tokens.dropFirst() { tree.heads[token] = first }
            tree.heads[first] = head < 0 || head == words.count ? -1 : words[head].tokens.lowerBound
            tree.relations[first] = state.relation(at)
        }
    }
}

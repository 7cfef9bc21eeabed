import CTables

/// The grammar of a run of tokens: the tag, the head and the relation of each.
package struct Tree {
    /// The part of speech of each token of the run.
    package var tags: [Tag] = []
    /// The head of each token, as an index in the run; -1 for the root.
    package var heads: [Int] = []
    /// How each token hangs on its head.
    package var relations: [Relation] = []
}

/// The learnt tagger and parser.
package struct Grammar {
    let tagger = Tagger(LinearModel(wirewatch_table_tagger()))
    let parser = Parser(LinearModel(wirewatch_table_parser()))
    /// Longer runs are tagged and not parsed: no sentence of prose, and the working memory stays small.
    static let longest = 400

    package init() {}

    /// The grammar of a run of tokens. The later tokens of a word that was cut ("U.S.") hang on its first.
    func tree(_ run: Range<Int>, in body: BodyText) -> Tree {
        let words = body.grammarWords(run)
        let tags = tagger.tags(words)
        var tree = Tree()
        tree.tags.reserveCapacity(run.count)
        for (word, tag) in zip(words, tags) { tree.tags += Array(repeating: tag, count: word.tokens.count) }
        guard run.count <= Self.longest else {
            tree.heads = Array(repeating: -1, count: run.count)
            tree.relations = Array(repeating: .other, count: run.count)
            return tree
        }
        let (heads, relations) = parser.parse(words, tags)
        for (at, word) in words.enumerated() {
            let first = word.tokens.lowerBound - run.lowerBound
            tree.heads.append(heads[at] < 0 ? -1 : words[heads[at]].tokens.lowerBound - run.lowerBound)
            tree.relations.append(relations[at])
            for _ in word.tokens.dropFirst() {
                tree.heads.append(first)
                tree.relations.append(.other)
            }
        }
        return tree
    }
}

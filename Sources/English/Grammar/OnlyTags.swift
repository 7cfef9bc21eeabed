import ReportKit

extension GrammarWord {
    /// The tag of a word that never has another, so that nothing is to be decided: "the", "of", a comma. In small letters
    /// only: "IT" and "Who" are names as well.
    var onlyTag: Tag? {
        guard isSmall || shape & 3 == UInt64(Token.Kind.sign.rawValue) else { return nil }
        return Words.onlyTags[WordKey(number: key)]
    }
}

extension Words {
    fileprivate static let onlyTags: KeyTable<Tag> = {
        let lists: [(words: String, tag: Tag)] = [
            ("the an this some", .dt), ("of at from if than during", .in), ("and or", .cc), ("not also", .rb),
            ("he it they we him you them", .prp), ("their our", .prpPossessive), ("who", .wp), ("which", .wdt),
            ("when where", .wrb), ("was were did", .vbd), ("is has", .vbz), ("are", .vbp), ("be", .vb), ("been", .vbn),
            ("would could", .md), (",", .comma), ("(", .left), (")", .right),
        ]
        var table = KeyTable<Tag>(capacity: 64)
        for (words, tag) in lists { for word in words.split(separator: " ") { table[WordKey(word)] = tag } }
        return table
    }()
}

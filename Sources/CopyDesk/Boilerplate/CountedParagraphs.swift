import ReportKit

/// The paragraphs of an article that may be its outlet's own, and its long words.
///
/// What somebody says is news however often it is printed: a paragraph with a quotation in it is not counted.
struct CountedParagraphs {
    private let text: [UInt8]
    /// Each paragraph once, at most `most` from either end of the article.
    private var ranges: [UInt64: Range<Int>] = [:]

    private static let most = 100
    /// In letters. A name seldom has fewer, and of the words that any article holds many have.
    private static let longWord = 6

    init(of article: Article) {
        text = article.text
        let quoted = article.quotations.filter { $0.kind != .indirect }.flatMap(\.content)
        let all: [(UInt64, Range<Int>)] = article.segments.compactMap { segment in
            guard segment.kind == .body || segment.kind == .boilerplate,
                !quoted.contains(where: { $0.start < segment.span.end && segment.span.start < $0.end })
            else { return nil }
            return PressedParagraphs.hash(article.text, segment.span.range).map { ($0, segment.span.range) }
        }
        for (hash, range) in all.prefix(Self.most) + all.suffix(Self.most) { ranges[hash] = range }
        matter = Self.matter(of: article)
    }

    /// Ascending.
    var hashes: [UInt64] { ranges.keys.sorted() }

    /// What the article is about: see `PressedLeaf.matter`.
    let matter: [UInt64]

    /// The hashes of the long words in the chosen paragraphs.
    func words(in isChosen: (UInt64) -> Bool) -> Set<UInt64> {
        var words: Set<UInt64> = []
        for (hash, range) in ranges where isChosen(hash) { Self.addWords(of: text[range], to: &words) }
        return words
    }

    private static func matter(of article: Article) -> [UInt64] {
        var words: Set<UInt64> = []
        for segment in article.segments where segment.kind == .headline || segment.kind == .body {
            addWords(of: article.text[segment.span.range], to: &words)
        }
        return Array(words.sorted().prefix(PressedLeaf.matterSize))
    }

    private static func addWords(of text: ArraySlice<UInt8>, to words: inout Set<UInt64>) {
        for word in text.split(whereSeparator: { !(isLetterOrDigit($0) || $0 >= 0x80) }) where word.count >= longWord {
            words.insert(PressedParagraphs.hash(word))
        }
    }
}

import ReportKit

/// The words of an article's body, with those in quotation marks marked.
struct OwnWords: Sendable {
    private(set) var keys: [WordKey] = []
    private(set) var isQuoted: [Bool] = []
    private var spans: [TextSpan] = []
    /// By word: whether a colon or a line end with a colon stands before it.
    private var followsColon: [Bool] = []

    /// How many words stand outside quotation marks.
    var ownCount: Int { isQuoted.count { !$0 } }

    /// The words of `article`, prepared once for a process.
    static func of(_ article: Article) -> OwnWords { prepared.value(of: article) { OwnWords(article) } }

    private static let prepared = Prepared<OwnWords>(room: 256)

    init(_ article: Article) {
        var colon = false
        for segment in article.segments where segment.kind == .body || segment.kind == .crosshead {
            let quoted = QuotedText(article.text, segment.span).spans
            var mark = 0
            for token in tokens(in: article.text.span, segment.span.range) {
                if token.kind == .sign {
                    let byte = article.text[Int(token.span.start)]
                    if token.span.count == 1, byte == 0x3A {
                        colon = true
                    } else if byte != 0x22, byte < 0x80 {
                        colon = false
                    }
                    continue
                }
                while mark < quoted.count, quoted[mark].end <= token.span.start { mark += 1 }
                keys.append(WordKey(article.text.span, token.span.range))
                spans.append(token.span)
                isQuoted.append(mark < quoted.count && quoted[mark].overlaps(token.span))
                followsColon.append(colon)
                colon = false
            }
        }
    }

    /// Whether a run of words speaks for itself, as letters and statements do, or is what a colon announces.
    func isStatement(_ run: Range<Int>) -> Bool {
        if (run.lowerBound..<min(run.upperBound, run.lowerBound + 3)).contains(where: { followsColon[$0] }) {
            return true
        }
        let speaking = run.count { Self.firstPerson.contains(keys[$0]) }
        return speaking * 40 >= run.count
    }

    private static let firstPerson = Lexicon(
        "i we my our us me mine ours i'm we're i've we've i'll we'll hereby pursuant")

    func span(_ run: Range<Int>) -> TextSpan { spans[run.lowerBound].joined(with: spans[run.upperBound - 1]) }

    /// The places where a run of so many words begins.
    func starts(_ length: Int) -> Range<Int> { 0..<max(0, keys.count - length + 1) }

    func hash(_ at: Int, _ length: Int) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for key in keys[at..<at + length] { hash = (hash ^ key.number) &* 0xFF51_AFD7_ED55_8CCD &+ hash >> 31 }
        return hash
    }

    /// How many words are the same from here on in both.
    func common(_ at: Int, _ other: OwnWords, _ place: Int) -> Int {
        var length = 0
        while at + length < keys.count, place + length < other.keys.count,
            keys[at + length] == other.keys[place + length]
        { length += 1 }
        return length
    }
}

import ReportKit

/// The story's articles as the page refers to them: by number, by outlet, by the sentence around a span.
struct Cuttings {
    /// The articles, in the order of their arrival.
    let articles: [Article]
    /// Who tells the story, in the order in which they began to.
    let outlets: [String]
    /// What the findings and new claims point at, by article.
    let evidence: [[TextSpan]]
    private let index: [ArticleID: Int]

    /// How many bytes of the sentence stand around the deciding words.
    private static let around = 140

    init(_ page: StoryPage) {
        articles = page.story.articles
        let index = Dictionary(
            articles.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        self.index = index
        var seen: Set<String> = []
        outlets = articles.map(Cuttings.outlet).filter { seen.insert($0).inserted }
        var evidence = [[TextSpan]](repeating: [], count: articles.count)
        for value in page.reports.flatMap(\.values) {
            if let place = index[value.article] { evidence[place].append(value.span) }
        }
        self.evidence = evidence
    }

    /// The outlet; where none is stated, the file's name.
    static func outlet(_ article: Article) -> String {
        article.outlet ?? article.file.split(separator: "/").last.map(String.init) ?? "unnamed"
    }

    /// The article's place in the story; nil for an article of another story.
    func place(_ id: ArticleID) -> Int? { index[id] }

    /// Where the page shows a span: `a2-812`.
    static func anchor(_ article: Int, _ span: TextSpan) -> String { "a\(article + 1)-\(span.start)" }

    /// The sentence around a span, cut in three: before, the span itself, after.
    func sentence(_ article: Int, _ span: TextSpan) -> (before: String, marked: String, after: String) {
        let text = articles[article].text
        let whole = TextSpan(0, text.count)
        let span = TextSpan(min(Int(span.start), text.count), min(Int(span.end), text.count))
        let home = articles[article].sentences.first { $0.contains(span) } ?? whole
        let start = Cuttings.start(
            max(Int(home.start), Int(span.start) - Cuttings.around), text, floor: Int(home.start))
        let end = Cuttings.end(min(Int(home.end), Int(span.end) + Cuttings.around), text, ceiling: Int(home.end))
        let before = (start > Int(home.start) ? "… " : "") + words(text[start..<max(start, Int(span.start))])
        let after = words(text[min(end, Int(span.end))..<end]) + (end < Int(home.end) ? " …" : "")
        return (before, words(text[span.range]), after)
    }

    /// The next place at or after `offset` where a word begins.
    private static func start(_ offset: Int, _ text: [UInt8], floor: Int) -> Int {
        guard offset > floor else { return offset }
        var at = offset
        while at < text.count, at < offset + 40, text[at] > 0x20 { at += 1 }
        while at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
        return at < text.count && text[at] <= 0x20 ? at + 1 : at
    }

    /// The last place at or before `offset` where a word ends.
    private static func end(_ offset: Int, _ text: [UInt8], ceiling: Int) -> Int {
        guard offset < ceiling else { return offset }
        var at = offset
        while at > 0, at > offset - 40, text[at] > 0x20 { at -= 1 }
        while at > 0, text[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }

    /// The text with its line breaks as blanks.
    private func words(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}

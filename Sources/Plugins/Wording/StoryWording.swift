import ReportKit

/// A story's articles by their ids, for putting findings into words.
struct StoryWording {
    private let articles: [ArticleID: Article]
    private let ranks: [ArticleID: Int]

    init(_ articles: [Article]) {
        ranks = Dictionary(articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.articles = Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the article is one of the story's that stand.
    func has(_ article: ArticleID) -> Bool { ranks[article] != nil }

    /// The article's place in the order of arrival.
    func rank(_ article: ArticleID) -> Int { ranks[article] ?? Int.max }

    /// A place with the words around it.
    func clause(_ article: ArticleID, around span: TextSpan, in sentence: TextSpan) -> String {
        articles[article].map { $0.words(Window(around: span, in: sentence, $0.text).span, atMost: 110) } ?? ""
    }

    func publisher(_ article: ArticleID) -> String { articles[article]?.publisher ?? "an unnamed outlet" }

    func words(_ article: ArticleID, _ span: TextSpan, atMost limit: Int = 140) -> String {
        articles[article]?.words(span, atMost: limit) ?? ""
    }

    func excerpt(_ article: ArticleID, around span: TextSpan, in sentence: TextSpan) -> String {
        articles[article]?.excerpt(around: span, in: sentence) ?? ""
    }

    /// The outlets of some articles, each once: "HT", "HT and AJ", "HT, AJ and MP".
    func outlets(_ articles: [ArticleID]) -> String {
        var seen: Set<String> = []
        let names = articles.map(publisher).filter { seen.insert($0).inserted }
        guard let last = names.last, names.count > 1 else { return names.last ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}

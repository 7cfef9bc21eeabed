import Matching
import ReportKit

/// Passages outside quotation marks that several articles print alike, word for word or translated there and back.
struct SharedPassages {
    private struct Found {
        let articles: (Int, Int)
        let spans: (TextSpan, TextSpan)
        let words: Int
        let isVerbatim: Bool
    }

    private let wording: StoryWording
    private let settings: ComparisonSettings

    /// So many passages of a story are told, the longest first.
    private static let most = 8
    /// How sure it is that a passage in the same words was taken over, and one in other words.
    private static let verbatim = 0.95
    private static let retold = 0.6

    init(_ wording: StoryWording, _ settings: ComparisonSettings) {
        self.wording = wording
        self.settings = settings
    }

    /// - Parameter article: only what it shares; nil for all.
    func reports(_ questions: StoryQuestions, of article: Article?) -> [Report] {
        let articles = questions.arrived
        let printed = questions.origins.passages.filter {
            wording.has(articles[$0.one].id) && wording.has(articles[$0.two].id)
                && (article == nil || articles[$0.one].id == article?.id || articles[$0.two].id == article?.id)
        }.map {
            Found(
                articles: ($0.one, $0.two), spans: ($0.passage.first, $0.passage.second), words: $0.passage.words,
                isVerbatim: true)
        }
        let places = Dictionary(articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let retold = questions.alikeClaims(of: article?.id).compactMap { pair -> Found? in
            guard let words = Retold.words(pair), let one = places[pair.first.article.id],
                let two = places[pair.second.article.id]
            else { return nil }
            return Found(
                articles: (one, two), spans: (pair.first.claim.span, pair.second.claim.span), words: words,
                isVerbatim: false)
        }
        return told(printed + retold, articles)
    }

    /// The longest first, each place once.
    private func told(_ found: [Found], _ articles: [Article]) -> [Report] {
        var taken: [Int: [TextSpan]] = [:]
        return found.sorted {
            ($1.words, $0.articles.0, $0.articles.1, $0.spans.0) < ($0.words, $1.articles.0, $1.articles.1, $1.spans.0)
        }.compactMap { passage -> Report? in
            let one = passage.articles.0
            if taken[one, default: []].contains(where: passage.spans.0.overlaps) { return nil }
            taken[one, default: []].append(passage.spans.0)
            return report(passage, articles[one], articles[passage.articles.1])
        }.prefix(Self.most).map(\.self)
    }

    private func report(_ passage: Found, _ one: Article, _ two: Article) -> Report? {
        let confidence = passage.isVerbatim ? Self.verbatim : Self.retold
        guard let urgency = settings.urgency(.sharedText, confidence) else { return nil }
        let words = one.words(passage.spans.0, atMost: 90)
        let how = passage.isVerbatim ? "word for word" : "in other words"
        return Report(
            .sharedText, about: words,
            message: "\(wording.outlets([one.id, two.id])) share a passage \(how): “\(words)”",
            values: [
                Evidence(one.id, passage.spans.0, value: words),
                Evidence(two.id, passage.spans.1, value: two.words(passage.spans.1, atMost: 90)),
            ],
            why: [
                passage.isVerbatim
                    ? "\(passage.words) words in a row, outside quotation marks"
                    : "\(passage.words) telling words have their like in the other, in the same order, outside quotations"
            ], confidence: confidence, urgency: urgency)
    }
}

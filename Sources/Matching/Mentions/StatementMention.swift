import ReportKit

/// A statement of an article: one of its claims, or a sentence of which no claim takes the better part.
struct StatementMention: Sendable {
    let span: TextSpan
    let sentence: Int
    /// Its words that tell something, as places in the sentence.
    let words: [Int]
    /// The claim, as an index into the article's list; nil for a sentence.
    let claim: Int?

    /// Fewer words that tell something are no statement.
    private static let fewest = 3

    static func mentions(in article: Article, _ sentences: [PreparedSentence]) -> [StatementMention] {
        let claims = article.claims.enumerated().compactMap { at, claim -> StatementMention? in
            let place = sentences.partitioningIndex { $0.span.end > claim.span.start }
            return place < sentences.count ? StatementMention(claim.span, sentences[place], claim: at) : nil
        }
        var taken = [Int: Set<Int>]()
        for claim in claims { taken[claim.sentence, default: []].formUnion(claim.words) }
        let whole = sentences.compactMap { sentence in
            StatementMention(sentence.span, sentence, claim: nil).flatMap {
                2 * (taken[sentence.place]?.count ?? 0) < $0.words.count ? $0 : nil
            }
        }
        return (claims + whole).sorted { $0.span < $1.span }
    }

    private init?(_ span: TextSpan, _ sentence: PreparedSentence, claim: Int?) {
        words = sentence.run(span).filter { sentence.words[$0].kind != .function }
        guard words.count >= Self.fewest, sentence.span.overlaps(span) else { return nil }
        self.span = span
        self.sentence = sentence.place
        self.claim = claim
    }
}

import ReportKit

/// Which claim and which quotation of an article a place stands in.
struct Clauses {
    private let article: Article
    private let sentences: [PreparedSentence]
    /// By sentence: the claims that overlap it.
    private let claims: [[Claim]]

    init(_ article: Article, _ sentences: [PreparedSentence]) {
        self.article = article
        self.sentences = sentences
        var claims = [[Claim]](repeating: [], count: sentences.count)
        for claim in article.claims {
            var at = sentences.partitioningIndex { $0.span.end > claim.span.start }
            while at < sentences.count, sentences[at].span.start < claim.span.end {
                claims[at].append(claim)
                at += 1
            }
        }
        self.claims = claims
    }

    /// The shortest claim that holds a place; nil where none does.
    func claim(holding place: TextSpan, in sentence: Int) -> Claim? {
        claims[sentence].filter { $0.span.contains(place) }.min { $0.span.count < $1.span.count }
    }

    /// The words of the shortest claim that holds a place; where none does, of its sentence.
    func words(holding place: TextSpan, in sentence: Int) -> Range<Int> {
        claim(holding: place, in: sentence).map { sentences[sentence].run($0.span) }
            ?? sentences[sentence].words.indices
    }

    /// Who says what stands at a place; nil where the outlet does.
    func source(of place: TextSpan, in sentence: Int) -> Mention? {
        claim(holding: place, in: sentence)?.attribution.first
    }
}

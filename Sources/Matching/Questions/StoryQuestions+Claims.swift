public import ReportKit

/// Two claims of two articles that tell of the same, set against each other.
public struct ClaimPair: Sendable {
    public let first: (article: Article, claim: Claim)
    public let second: (article: Article, claim: Claim)
    public let likeness: SameClaim.Likeness
}

extension StoryQuestions {
    /// The claims of two articles that are alike enough to contradict each other, or to be one text told anew: of an article, or
    /// of all.
    public func alikeClaims(of article: ArticleID? = nil) -> [ClaimPair] {
        guard let article else { return claimPairs }
        return claimPairs.filter { $0.first.article.id == article || $0.second.article.id == article }
    }

    /// Sets the claims of an arriving article against those of earlier sentences that tell nearly the same.
    mutating func compareClaims(in pairs: ArraySlice<AlikeSentences>) {
        var statements: [ClaimKey: Statement] = [:]
        let same = SameClaim()
        for pair in pairs {
            for one in claims(in: pair.first) {
                for two in claims(in: pair.second) {
                    let likeness = same.compare(
                        statement(one, pair.first, &statements), statement(two, pair.second, &statements))
                    guard likeness.score >= SameClaim.alike || likeness.relation == .conflict else { continue }
                    claimPairs.append(
                        ClaimPair(
                            first: (articles[Int(pair.first.article)].article, one),
                            second: (articles[Int(pair.second.article)].article, two), likeness: likeness))
                }
            }
        }
    }

    private struct ClaimKey: Hashable {
        let article: Int32
        let claim: Int
    }

    private func claims(in place: SentenceIndex.Place) -> [Claim] {
        let article = articles[Int(place.article)]
        return article.statements.filter { $0.sentence == Int(place.sentence) }
            .compactMap { $0.claim.map { article.article.claims[$0] } }
    }

    private func statement(_ claim: Claim, _ place: SentenceIndex.Place, _ known: inout [ClaimKey: Statement])
        -> Statement
    {
        let key = ClaimKey(article: place.article, claim: claim.id)
        if let statement = known[key] { return statement }
        let statement = Statement(articles[Int(place.article)].article, claim)
        known[key] = statement
        return statement
    }
}

package import ReportKit

/// Two mentions of one story that were judged: what the trainer learns from.
package struct PairSample: Sendable {
    package struct Place: Sendable, Hashable {
        package let article: Int
        package let span: TextSpan

        package init(article: Int, span: TextSpan) {
            self.article = article
            self.span = span
        }
    }

    package let kind: QuestionKind
    package let first: Place
    package let second: Place
    /// Whether their values fit.
    package let agrees: Bool
    /// Whether they are unequal and hold for two periods: judged as if for one, and nothing to learn from.
    package let isApart: Bool
    package let features: [Float]
    /// Of two utterances: how much of the shorter one the other has, 0 to 1.
    package var ownCover: Float { features[PairFeature.shorter.rawValue] }
    /// What their words and clauses alone come to, 0 to 1.
    package let own: Float
    package let rivals: [Float]
    /// What the judge says in the end, 0 to 1.
    package let probability: Float
}

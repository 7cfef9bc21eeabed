public import ReportKit

/// Two mentions of two articles that were judged: how near they came to answering one question, and what decided.
public struct PairJudgement: Sendable, Hashable {
    public let kind: QuestionKind
    public let first: TextSpan
    public let second: TextSpan
    /// How probable it is that the two answer one question, 0 to 1.
    public let reached: Double
    /// What that must reach.
    public let needed: Double
    /// What spoke against it, where the judge alone would have put them together.
    public let veto: Veto?
    /// What was weighed, a line each.
    public let why: [String]
    /// Whether nothing is missing.
    public var fits: Bool { reached >= needed && veto == nil }
}

extension StoryQuestions {
    /// What was weighed between a span of one article and a span of another, the nearest first, as if the two were all there is.
    ///
    /// - Parameter other: nil asks for all of the second article.
    public static func judgements(_ one: Article, _ span: TextSpan, _ two: Article, _ other: TextSpan? = nil)
        -> [PairJudgement]
    {
        let story = of([one, two])
        func judgements<Kind: MentionKind>(_ book: QuestionBook<Kind>) -> [PairJudgement] {
            book.entries.indices.flatMap { entry -> [PairJudgement] in
                book.groups.links(of: Int32(entry)).filter { $0.first == Int32(entry) }.compactMap { link in
                    story.judgement(of: link, book, within: span, other)
                }
            }
        }
        return (judgements(story.figures) + judgements(story.days) + judgements(story.utterances))
            .sorted { ($1.reached - $1.needed, $0.first, $0.second) < ($0.reached - $0.needed, $1.first, $1.second) }
    }

    private func judgement<Kind: MentionKind>(
        of link: MentionLink, _ book: QuestionBook<Kind>, within span: TextSpan, _ other: TextSpan?
    ) -> PairJudgement? {
        let one = book.placed(link.first, in: articles), two = book.placed(link.second, in: articles)
        guard one.frame.span.overlaps(span), other.map(two.frame.span.overlaps) ?? true else { return nil }
        let veto = link.agrees ? nil : book.hasBetterPartner(link) ? .betterPartner : Kind.veto(one, two)
        let values = Kind.relation(one, two)?.agrees == true ? [] : [Kind.apart(one, two)]
        return PairJudgement(
            kind: Kind.kind, first: one.frame.span, second: two.frame.span, reached: Double(link.probability),
            needed: Double(link.agrees ? judge.joins(Kind.kind) : judge.differs(Kind.kind)), veto: veto,
            why: values + reasons(for: link, book) + (veto.map { [$0.words] } ?? []))
    }
}

extension MentionKind {
    /// "37 and 36 cannot both be right."
    fileprivate static func apart(_ one: Placed<Mention>, _ two: Placed<Mention>) -> String {
        "\(answer(one).value) and \(answer(two).value) cannot both be right of one thing"
    }
}

import Matching
import ReportKit

extension FigureTopics {
    /// Different numbers for the same thing within one article, each from a source of its own: "state radio said 5.2", "the
    /// survey put it at 5.4".
    func inOneArticle() -> [Report] {
        table.copies.indices.flatMap { article -> [Report] in
            var taken: Set<Int> = []
            return PairReading.figures(within: table.copies[article]).sorted { $1.around < $0.around }.compactMap {
                link in
                guard link.first < link.second, taken.isDisjoint(with: [link.first, link.second]),
                    let report = disagreement(link, in: article)
                else { return nil }
                taken.formUnion([link.first, link.second])
                return report
            }
        }
    }

    /// How sure it is that two sources of one article speak of the same thing: an article seldom says so twice by chance.
    private static let sureness = 0.7
    /// Two sources are set against each other where they stand this near, in sentences.
    private static let nearby = 4

    private func disagreement(_ link: PairReading.FigureLink, in article: Int) -> Report? {
        let copy = table.copies[article]
        let one = copy.figures[link.first], two = copy.figures[link.second]
        guard link.relation == .different, link.sameTime != false, !link.ofOtherPart,
            one.figure.kind != .ordinal, two.figure.kind != .ordinal, one.line != two.line,
            abs(one.line - two.line) <= FigureTopics.nearby,
            !link.kinship.areTwo,
            link.kinship.bearers ?? 1 >= 0.6 || one.bearer?.isNamed != true || two.bearer?.isNamed != true,
            max(abs(one.figure.value), abs(two.figure.value)) <= 1.5
                * min(abs(one.figure.value), abs(two.figure.value)),
            link.counted ?? 0 >= 0.75 || link.around >= 0.5,
            let first = source(of: one, copy), let second = source(of: two, copy), !Names.same(first, second),
            let urgency = table.settings.urgency(.figureConflict, FigureTopics.sureness)
        else { return nil }
        let places = [link.first, link.second].map { Place(article: article, item: $0) }
        let words = places.map { table.words(article, span($0), atMost: 60) }
        let about = Excerpt(table, article, around: one.figure.span, in: copy.lines[one.line]).text
        return Report(
            .figureConflict, about: about,
            message: "\(copy.outlet) has both: \(words[0]) (\(first.name)); \(words[1]) (\(second.name)) – \(about)",
            values: places.map { Evidence(copy.article.id, span($0), value: figure($0).printed) },
            why: ["one article, two sources: \(first.name) and \(second.name)", "what they count is alike"],
            confidence: FigureTopics.sureness, urgency: urgency,
            key: "one article \(copy.article.id) \(one.figure.span.start)")
    }

    /// Who gives a figure: the source of its claim, else who measured it ("the survey put it at 5.4").
    private func source(of mention: FigureMention, _ copy: Copy) -> Mention? {
        let claims = copy.article.claims.filter { $0.span.contains(mention.figure.span) }
        let claim = claims.min { $0.span.count < $1.span.count }
        if let source = claim?.attribution.first { return source }
        guard let verb = mention.figure.frame?.verb else { return nil }
        let word = WordKey(copy.article.text.span, verb.range)
        return FigureTopics.measures.contains(word) ? mention.bearer?.mention : nil
    }

    private static let measures = Lexicon(
        """
        put puts estimated estimates estimate measured measures recorded records registered registers reported reports gave gives
        listed lists counted counts calculated showed shows found finds said says
        """)
}

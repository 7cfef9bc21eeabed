import Matching
import ReportKit

/// What happened to the people that a figure counts: the dead are never set against the hurt.
enum Toll: Sendable {
    case dead, hurt, missing, saved, held, homeless

    private static let words: [(Toll, Lexicon)] = [
        (
            .dead,
            Lexicon(
                "dead died die dies dying killed kills kill killing death deaths fatal fatalities slain perished murdered"
            )
        ),
        (
            .hurt,
            Lexicon(
                "injured injures injure injuring injury injuries wounded wounding wounds wound hurt hurting hospitalized hospitalised treated"
            )
        ),
        (.missing, Lexicon("missing unaccounted disappeared vanished")),
        (.saved, Lexicon("rescued rescuing saved survived survivors survivor evacuated evacuating")),
        (.held, Lexicon("arrested arresting arrests detained detaining detentions charged jailed")),
        (.homeless, Lexicon("homeless displaced displacing stranded")),
    ]

    /// The toll that stands nearest to a figure, among the words of its own stretch.
    init?(near figure: TextSpan, _ rivals: [TextSpan], _ line: Line, _ surroundings: Surroundings, in article: Article)
    {
        var best: (Toll, Float)?
        for (at, word) in line.words.enumerated() where surroundings.reach[at] >= 0.5 {
            let distance = word.span.distance(to: figure)
            if rivals.contains(where: { word.span.distance(to: $0) < distance }) { continue }
            let key = WordKey(article.text.span, word.span.range)
            guard let toll = Toll.words.first(where: { $0.1.contains(key) })?.0 else { continue }
            if surroundings.reach[at] > best?.1 ?? 0 { best = (toll, surroundings.reach[at]) }
        }
        guard let best else { return nil }
        self = best.0
    }
}

extension TextSpan {
    /// How many bytes lie between the two; negative where they overlap.
    func distance(to other: TextSpan) -> Int32 { max(start - other.end, other.start - end) }
}

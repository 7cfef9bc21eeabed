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

    /// Whom a toll counts, besides those whom their fate names: "five hurt".
    private static let people = Lexicon(
        """
        people persons person man men woman women child children boy boys girl girls baby babies teenager teenagers adult adults
        soldier soldiers troops officer officers policeman policemen police civilian civilians villager villagers resident residents
        worker workers miner miners passenger passengers crew student students pupil pupils teacher teachers other others victim
        victims protester protesters demonstrator demonstrators rioter rioters militant militants insurgent insurgents rebel rebels
        fighter fighters tourist tourists migrant migrants refugee refugees firefighter firefighters marine marines guard guards
        hostage hostages pirate pirates sailor sailors fisherman fishermen pedestrian pedestrians driver drivers climber climbers
        employee employees inmate inmates prisoner prisoners patient patients survivor survivors citizen citizens suspect suspects
        bystander bystanders journalist journalists family families supporter supporters fan fans farmer farmers doctor doctors
        """)

    /// Whether a figure can count people: it names none, or it names such.
    private static func countsPeople(_ figure: Figure, _ line: Line, _ article: Article) -> Bool {
        let text = article.text
        let start = Int(figure.span.start), end = Int(figure.span.end)
        // "Anna Reyes, 34, died": an age
        if start > 1, end < text.count, text[start - 2] == 0x2C, text[end] == 0x2C { return false }
        guard let counted = figure.counted, let head = line.words.last(where: { counted.overlaps($0.span) }) else {
            return true
        }
        let key = WordKey(text.span, head.span.range)
        return people.contains(key) || head.isName || words.contains { $0.1.contains(key) }
    }

    /// The toll that stands nearest to a figure, among the words of its own stretch.
    init?(of counted: Figure, _ rivals: [TextSpan], _ line: Line, _ surroundings: Surroundings, in article: Article) {
        guard Toll.countsPeople(counted, line, article) else { return nil }
        let figure = counted.span
        // "two hurt" says it itself
        if let head = counted.counted,
            let own = Toll.words.first(where: { $0.1.contains(WordKey(article.text.span, head.range)) })
        {
            self = own.0
            return
        }
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

import Ledger
import Matching
import ReportKit

/// What `wirewatch claim --json` prints.
struct ClaimAnswer: Encodable {
    /// One telling: `relation` is `same`, or `conflict` where the two can't both be right.
    struct Told: Encodable {
        let at: String
        let story, title: String
        let file: String
        let item: Int
        let outlet: String?
        let published: String?
        let start, end: Int32
        let text: String
        let relation: SameClaim.Relation
        let score: Double
        let why: [String]
    }

    /// The outlets of a story that do not tell it.
    struct LeftOut: Encodable {
        let story: String
        let outlets: [String]
    }

    /// The earliest telling that says the same; nil where there is none.
    @OrNull var first: Told?
    /// Every telling, in the order of filing.
    let tellings: [Told]
    let leftOut: [LeftOut]

    init(_ tellings: [Telling], leftOut: [LeftOut]) {
        self.tellings = tellings.map(Told.init)
        first = tellings.first { $0.likeness.relation == .same }.map(Told.init)
        self.leftOut = leftOut
    }

    private enum CodingKeys: String, CodingKey {
        case first, tellings
        case leftOut = "left_out"
    }
}

extension ClaimAnswer.Told {
    init(_ telling: Telling) {
        self.init(
            at: telling.at, story: telling.story.id, title: telling.story.title, file: telling.article.file,
            item: telling.article.item, outlet: telling.article.outlet, published: telling.article.published,
            start: telling.span.start, end: telling.span.end, text: telling.article[telling.span],
            relation: telling.likeness.relation, score: telling.likeness.score, why: telling.likeness.why)
    }
}

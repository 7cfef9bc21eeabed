import ArgumentParser
import Ledger
import Matching
import ReportKit

/// `wirewatch why-not`: why two places were not put together.
struct WhyNotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why-not",
        abstract: "Says why two places were not put together: what was missed, and by how much.",
        discussion: """
            A place is a file with the bytes in its text, FILE:START-END, as wirewatch read --json and the alerts give \
            them. A file that is not on this machine any more is looked for in the ledger by the name it had in the inbox.
            """)

    @Flag(help: "Print one JSON object.") var json = false
    @Argument(help: "The first place.") var first: Place
    @Argument(help: "The second place.") var second: Place
    @OptionGroup var daemon: DaemonOptions

    func run() throws {
        let (one, two) = (try first.cutting(daemon), try second.cutting(daemon))
        let answer = WhyNot(one, two)
        if json { try printJSON(answer) } else { try answer.show() }
    }
}

/// What keeps two places apart.
struct WhyNot: Encodable {
    /// A place with its words.
    struct Side: Encodable {
        let file: String
        @OrNull var outlet: String?
        let start: Int32
        let end: Int32
        let text: String
    }

    /// A question that was asked of the two: what was reached, what was needed, and the rest of it.
    struct Question: Encodable {
        let question: String
        let first: Side
        let second: Side
        let reached: Double
        let needed: Double
        let fits: Bool
        let why: [String]
    }

    let first: Side
    let second: Side
    /// The stories first, then the claims, then figures, days and quotations, the nearest first.
    let questions: [Question]

    init(_ one: Cutting, _ two: Cutting) {
        first = Side(one.article, one.span)
        second = Side(two.article, two.span)
        let near = StoryQuestions.judgements(one.article, one.span, two.article, two.span)
        questions =
            [WhyNot.story(one, two), WhyNot.claim(one, two)]
            + near.map { WhyNot.question($0, one.article, two.article) }
    }

    private static func story(_ one: Cutting, _ two: Cutting) -> Question {
        let odds = StoryMatcher.odds(one.article, two.article)
        let fits = one.article.id == two.article.id || odds.logOdds >= odds.joins
        return Question(
            question: "story", first: Side(one.article, one.span), second: Side(two.article, two.span),
            reached: rounded(odds.logOdds), needed: rounded(odds.joins), fits: fits,
            why: [
                fits
                    ? "the two articles tell one story" : "the two articles tell two stories, so they are not compared",
                "log odds, as if the two were all there is",
            ])
    }

    private static func claim(_ one: Cutting, _ two: Cutting) -> Question {
        let likeness = SameClaim().compare(one.statement, two.statement)
        let kind =
            switch likeness.relation {
            case .same: "the same claim"
            case .conflict: "about the same thing, and both cannot be right"
            case .different: likeness.isApart ? "the same thing at another time, or of another part" : "two claims"
            }
        return Question(
            question: "claim", first: Side(one.article, one.span), second: Side(two.article, two.span),
            reached: rounded(likeness.score), needed: SameClaim.alike, fits: likeness.relation != .different,
            why: [kind] + likeness.why)
    }

    static func question(_ miss: PairJudgement, _ one: Article, _ two: Article) -> Question {
        Question(
            question: miss.plural, first: Side(one, miss.first), second: Side(two, miss.second),
            reached: rounded(miss.reached), needed: rounded(miss.needed), fits: miss.fits, why: miss.why)
    }

    private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

    /// Shows it to a person.
    func show() throws(Failure) {
        let screen = Screen.current
        for side in [first, second] {
            try printLine(screen.paint(printable("\(side.file): \(side.text)"), .bold))
        }
        for asked in questions {
            try printLine()
            let verdict = asked.fits ? screen.paint("fits", .good) : screen.paint("missed", .alarm)
            try printLine("\(asked.question): \(verdict), reached \(asked.reached) of \(asked.needed)")
            if !["story", "claim"].contains(asked.question) {
                try printLine(printable("    \(asked.first.text)  |  \(asked.second.text)"))
            }
            for reason in asked.why { try printLine(printable("    \(reason)")) }
        }
        let asked = Set(questions.map(\.question))
        let silent = ["figures", "days", "quotations"].filter { !asked.contains($0) }
        guard !silent.isEmpty else { return }
        try printLine()
        try printLine("no \(silent.joined(separator: ", no ")) in both whose sentences share a telling word")
    }
}

extension PairJudgement {
    /// What the command calls its kind.
    var plural: String {
        switch kind {
        case .figure: "figures"
        case .day: "days"
        case .utterance: "quotations"
        }
    }
}

extension WhyNot.Side {
    init(_ article: Article, _ span: TextSpan) {
        self.init(
            file: article.file, outlet: article.outlet, start: span.start, end: span.end, text: article[span])
    }
}

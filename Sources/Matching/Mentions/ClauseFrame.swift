import ReportKit

/// The clause that a mention stands in, as far as comparing needs it: what stands around it, the verb it hangs on, whose it is,
/// and who says so.
struct ClauseFrame: Sendable {
    /// Where the mention stands.
    let span: TextSpan
    /// Its sentence's place in the article.
    let sentence: Int
    let surroundings: Surroundings
    /// The verb that it hangs on, as a place of a word in the sentence.
    let verb: Int?
    let owner: FigureOwner?
    /// The words of the place that its clause names; empty where it names none.
    let place: [Int]
    /// The words of the shortest claim that holds it.
    let claim: Range<Int>
    /// Who says it; nil where the outlet does.
    let source: Mention?

    init(
        _ span: TextSpan, _ frame: Frame?, _ sentence: PreparedSentence, _ surroundings: Surroundings,
        _ clauses: Clauses
    ) {
        self.span = span
        self.sentence = sentence.place
        self.surroundings = surroundings
        verb = frame?.verb.flatMap { sentence.word(at: $0) }
        owner = FigureOwner(frame, sentence)
        place =
            frame?.place.map { place in
                sentence.run(place.span).filter { sentence.words[$0].kind != .function }
            } ?? []
        claim = clauses.words(holding: span, in: sentence.place)
        source = clauses.source(of: span, in: sentence.place)
    }
}

extension PreparedSentence {
    /// The place of the word that tells something and stands at a span; nil where there is none ("is", "has").
    func word(at span: TextSpan) -> Int? {
        run(span).first { words[$0].kind != .function }
    }
}

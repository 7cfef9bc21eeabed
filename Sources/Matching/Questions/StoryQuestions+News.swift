public import ReportKit

/// A statement of an article, beside what its story had been told when it arrived.
public struct StatementStanding: Sendable, Hashable {
    public let span: TextSpan
    public let sentence: TextSpan
    /// The share of what it tells that earlier articles had told, 0 to 1.
    public let told: Double
    /// Whether its words are an utterance that an earlier article prints.
    public let isQuotedBefore: Bool
    /// Whether it gives a number that no earlier article gives for the same question.
    public let hasNewFigure: Bool
    /// Whether it gives a number that tells something.
    public let hasFigure: Bool
    /// Who says it, where it is somebody with a name.
    public let speaker: Mention?
    /// Whether it tells what became of people, or what was decided.
    public let tellsFate: Bool
    public let tellsDecision: Bool
}

extension StoryQuestions {
    /// The statements of an article of the story, beside what had been told before it.
    public func statements(of article: ArticleID) -> [StatementStanding] {
        guard let at = place(of: article) else { return [] }
        let prepared = articles[at]
        let newFigures = prepared.figures.indices.filter { isNew($0, in: at) }.map { prepared.figures[$0].frame.span }
        let quoted = prepared.utterances.indices.filter { isRepeated($0, in: at) }.map {
            prepared.utterances[$0].frame.span
        }
        let speaking = prepared.utterances.filter { $0.speaker?.anonymous == false }
        return zip(prepared.statements, coverage.statements[at]).map { statement, told in
            let words = prepared.sentences[statement.sentence].words
            let keys = statement.words.map { words[$0].key }
            return StatementStanding(
                span: statement.span, sentence: prepared.sentences[statement.sentence].span, told: Double(told),
                isQuotedBefore: quoted.contains { 2 * $0.shared(with: statement.span) >= statement.span.count },
                hasNewFigure: newFigures.contains(where: statement.span.contains),
                hasFigure: prepared.figures.contains { statement.span.contains($0.frame.span) && !$0.isTrifle },
                speaker: speaking.first { $0.frame.span.overlaps(statement.span) }?.speaker,
                tellsFate: keys.contains(where: EnglishWords.fateOfPeople.contains),
                tellsDecision: keys.contains(where: EnglishWords.decisions.contains))
        }
    }

    /// Whether a figure tells something that no earlier article gives.
    private func isNew(_ item: Int, in article: Int) -> Bool {
        guard !articles[article].figures[item].isTrifle, let entry = figures.entry(article, item) else { return false }
        return !figures.groups.links(of: entry).contains {
            $0.agrees && $0.probability >= Self.toldBefore && figures.groups.article(of: $0.first) < Int32(article)
        }
    }

    /// Whether an earlier article prints an utterance.
    private func isRepeated(_ item: Int, in article: Int) -> Bool {
        guard let entry = utterances.entry(article, item) else { return false }
        return utterances.groups.members(of: utterances.groups.group(of: entry)).contains {
            utterances.groups.article(of: $0) < Int32(article)
        }
    }

    /// A number is no news where an earlier article gives it for what is the same question with this probability: an editor
    /// rather misses a number than hears one twice.
    private static let toldBefore: Float = 0.2
}

extension FigureMention {
    /// "Two", "hundreds": nothing that an editor would be told of by itself.
    var isTrifle: Bool { figure.vague || figure.unit == nil && figure.value <= 2 }
}

extension TextSpan {
    /// How many bytes two spans share.
    func shared(with other: TextSpan) -> Int { max(0, Int(min(end, other.end)) - Int(max(start, other.start))) }
}

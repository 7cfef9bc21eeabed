public import ReportKit

/// What one article alone has, of those that tell a story.
public struct AloneStanding: Sendable, Hashable {
    public let span: TextSpan
    public let sentence: TextSpan
    /// What an editor would care for first: what the article tells early, numbers with a unit, exact numbers.
    public let weight: Double
    /// Who says it; nil for a figure of the outlet's own.
    public let speaker: Mention?
    public let isFigure: Bool
}

extension StoryQuestions {
    /// The figures and the statements of named people of an article that no other article has, in any wording; the weightiest
    /// first, one a sentence.
    public func alone(_ article: ArticleID) -> [AloneStanding] {
        guard articles.count > 1, let at = place(of: article) else { return [] }
        var seen: Set<TextSpan> = []
        return (aloneFigures(at) + aloneUtterances(at))
            .sorted { ($1.weight, $0.span) < ($0.weight, $1.span) }.filter { seen.insert($0.sentence).inserted }
    }

    /// What another article may have with this probability is not told as somebody's alone.
    private static let perhapsShared: Float = 0.03
    /// The same for the words of a sentence: a figure's, and a statement's.
    private static let sharedSentence: Float = 0.35
    private static let sharedStatement: Float = 0.25
    /// Fewer telling words are no statement.
    private static let fewest = 5

    private func aloneFigures(_ at: Int) -> [AloneStanding] {
        let article = articles[at]
        return article.figures.indices.compactMap { item in
            let mention = article.figures[item], covered = coverage.sentences[at][mention.frame.sentence]
            guard !mention.isTrifle, mention.figure.kind != .ordinal, mention.figure.kind != .age,
                covered < Self.sharedSentence, let entry = figures.entry(at, item),
                isAlone(entry, figures)
            else { return nil }
            let weight = 1 + (mention.figure.unit == nil ? 0 : 0.5) + (mention.digits > 1 ? 0.4 : 0) - Double(covered)
            return AloneStanding(
                span: mention.figure.span, sentence: article.sentences[mention.frame.sentence].span,
                weight: weight + early(mention.frame.sentence, article), speaker: mention.frame.source, isFigure: true)
        }
    }

    private func aloneUtterances(_ at: Int) -> [AloneStanding] {
        let article = articles[at]
        return article.utterances.indices.compactMap { item in
            let mention = article.utterances[item], covered = coverage.sentences[at][mention.frame.sentence]
            guard !mention.isFragment, let speaker = mention.speaker, !speaker.anonymous,
                mention.telling >= Self.fewest, covered < Self.sharedStatement,
                let entry = utterances.entry(at, item), isAlone(entry, utterances)
            else { return nil }
            return AloneStanding(
                span: mention.frame.span, sentence: article.sentences[mention.frame.sentence].span,
                weight: 0.8 - Double(covered) + early(mention.frame.sentence, article), speaker: speaker,
                isFigure: false)
        }
    }

    private func isAlone<Kind: MentionKind>(_ entry: Int32, _ book: QuestionBook<Kind>) -> Bool {
        let group = book.groups.members(of: book.groups.group(of: entry))
        return Set(group.map(book.groups.article)).count == 1
            && group.allSatisfy { book.groups.links(of: $0).allSatisfy { $0.probability < Self.perhapsShared } }
    }

    /// The lead weighs most.
    private func early(_ sentence: Int, _ article: PreparedArticle) -> Double {
        let lead = 0.6 * (1 - Double(sentence) / Double(max(1, article.sentences.count)))
        return sentence < 3 ? lead + 0.6 : lead
    }
}

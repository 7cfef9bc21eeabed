import ReportKit

/// What somebody is quoted with, or reported to have said, in one sentence: long quotations are cut where sentences end, since
/// no two outlets cut them alike.
struct UtteranceMention: Sendable {
    /// The quotation, as an index into the article's list.
    let quotation: Int
    let kind: Quotation.Kind
    let speaker: Mention?
    /// Whether somebody states it: his words are quoted, or the word that reports them is one of stating.
    let isStated: Bool
    let frame: ClauseFrame
    /// Its words, as places in the sentence.
    let words: Range<Int>
    /// How many of them tell something, and what these tell together.
    let telling: Int
    let weight: Float
    /// Whether it is the quoted words alone of a sentence that the outlet tells in its own.
    let isFragment: Bool

    static func mentions(in article: Article, _ sentences: [PreparedSentence], _ clauses: Clauses) -> [UtteranceMention]
    {
        article.quotations.enumerated().flatMap { index, quotation in
            quotation.content.flatMap { content in
                pieces(of: content, sentences).flatMap { sentence, span -> [UtteranceMention] in
                    let whole = UtteranceMention(index, quotation, sentence, span, clauses, article)
                    guard quotation.kind == .mixed else { return [whole] }
                    return [whole]
                        + QuotedText(article.text, span).spans.map {
                            UtteranceMention(index, quotation, sentence, $0, clauses, article, isFragment: true)
                        }.filter { $0.telling > 1 && $0.weight >= leastFragment }
                }
            }
        }
    }

    /// The weight of the telling words that quoted words have at least that are known again by themselves: "a feat of unheard-of
    /// cunning", not "tough".
    private static let leastFragment: Float = 12

    private init(
        _ index: Int, _ quotation: Quotation, _ sentence: PreparedSentence, _ span: TextSpan, _ clauses: Clauses,
        _ article: Article, isFragment: Bool = false
    ) {
        self.quotation = index
        kind = isFragment ? .direct : quotation.kind
        speaker = quotation.speaker
        isStated = quotation.kind != .indirect || quotation.cue.map { Self.states($0, article.text) } ?? false
        let surroundings = Surroundings(sentence, around: span, rivals: [], without: [], in: article.text)
        frame = ClauseFrame(span, nil, sentence, surroundings, clauses)
        self.isFragment = isFragment
        words = sentence.run(span)
        let told = sentence.words[words].filter { $0.kind != .function }
        telling = told.count
        weight = told.reduce(0) { $0 + $1.weight }
    }

    private static func states(_ cue: TextSpan, _ text: [UInt8]) -> Bool {
        tokens(in: text.span, cue.range).contains {
            EnglishWords.stating.contains(WordKey(text.span, $0.span.range))
        }
    }

    /// The content, cut where sentences end.
    private static func pieces(of content: TextSpan, _ sentences: [PreparedSentence]) -> [(PreparedSentence, TextSpan)]
    {
        var at = sentences.partitioningIndex { $0.span.end > content.start }
        var found: [(PreparedSentence, TextSpan)] = []
        while at < sentences.count, sentences[at].span.start < content.end {
            let span = sentences[at].span
            found.append(
                (
                    sentences[at],
                    TextSpan(Int(max(span.start, content.start)), Int(min(span.end, content.end)))
                ))
            at += 1
        }
        return found
    }
}

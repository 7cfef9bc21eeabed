import ReportKit

/// A mention with the sentence and the article that it stands in.
struct Placed<Mention: Sendable> {
    let mention: Mention
    let frame: ClauseFrame
    let article: PreparedArticle

    init(_ mention: Mention, _ frame: ClauseFrame, in article: PreparedArticle) {
        self.mention = mention
        self.frame = frame
        self.article = article
    }

    var sentence: PreparedSentence { article.sentences[frame.sentence] }
    /// Where in the article its sentence stands: 0 for the first, 1 for the last.
    var share: Float { Float(frame.sentence) / Float(max(1, article.sentences.count - 1)) }
}

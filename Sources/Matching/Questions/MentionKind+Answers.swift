import ReportKit

extension Figures {
    static func answer(_ placed: Placed<FigureMention>) -> Answer {
        let figure = placed.mention.figure
        return Answer(placed, span: span(figure), value: figure.printed, source: placed.frame.source)
    }

    /// The number with what is counted, where that follows at once.
    private static func span(_ figure: Figure) -> TextSpan {
        guard let counted = figure.counted, counted.start >= figure.span.end, counted.start - figure.span.end <= 2,
            counted.count <= longestCounted
        else { return figure.span }
        return figure.span.joined(with: counted)
    }

    private static let longestCounted = 40
}

extension Days {
    static func answer(_ placed: Placed<DayMention>) -> Answer {
        Answer(placed, span: placed.mention.date.span, value: placed.mention.date.value, source: placed.frame.source)
    }
}

extension Utterances {
    static func isPlain(_ mention: UtteranceMention) -> Bool { mention.kind != .indirect }

    static func answer(_ placed: Placed<UtteranceMention>) -> Answer {
        let span = placed.frame.span
        return Answer(
            placed, span: span, value: placed.article.article[span].onOneLine,
            source: placed.mention.isStated ? placed.mention.speaker : nil,
            isQuoted: placed.mention.kind != .indirect)
    }
}

extension Answer {
    fileprivate init<M>(_ placed: Placed<M>, span: TextSpan, value: String, source: Mention?, isQuoted: Bool = false) {
        self.init(
            article: placed.article.article.id, span: span, value: value, sentence: placed.sentence.span,
            source: source, isQuoted: isQuoted)
    }
}

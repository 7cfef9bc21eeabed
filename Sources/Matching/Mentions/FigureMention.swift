import ReportKit

/// A figure with its clause: what is counted, what became of it, which part, and when.
struct FigureMention: Sendable {
    let figure: Figure
    let frame: ClauseFrame
    /// What is counted, as places of words in the sentence; empty where the text does not say.
    let counted: [Int]
    let fate: Fate?
    let part: FigurePart
    /// The period or day that its own clause states; nil where it states none.
    let period: DateMention?
    /// How many digits the value has before its closing zeros, 0 to 4: nobody gives $43,885,310 by chance.
    let digits: Int
    /// The other numbers of its sentence.
    let neighbours: [Double]

    static func mentions(in article: Article, _ sentences: [PreparedSentence], _ clauses: Clauses) -> [FigureMention] {
        sentences.flatMap { sentence in
            // "for the first time" counts nothing
            let figures = sentence.figures.map { article.figures[$0] }.filter { $0.kind != .ordinal || $0.value > 1 }
            return figures.map { FigureMention($0, figures, article, sentence, clauses) }
        }
    }

    private init(
        _ figure: Figure, _ figures: [Figure], _ article: Article, _ sentence: PreparedSentence, _ clauses: Clauses
    ) {
        let rivals = figures.map(\.span).filter { $0 != figure.span }
        let surroundings = Surroundings(
            sentence, around: figure.span, rivals: rivals, without: sentence.dates.map { article.dates[$0].span },
            in: article.text)
        self.figure = figure
        frame = ClauseFrame(figure.span, figure.frame, sentence, surroundings, clauses)
        counted = FigureText.counted(by: figure, in: sentence, article)
        fate = Fate(of: figure, rivals, sentence, surroundings)
        part = FigurePart(of: figure, among: figures, in: sentence, article.text)
        period = figure.period.flatMap { article.dates.indices.contains($0) ? article.dates[$0] : nil }
        digits = NumberRelation.digits(figure.value)
        neighbours = figures.filter { $0.span != figure.span }.map(\.value)
    }
}

/// What the text at a figure shows beyond its value.
enum FigureText {
    /// The words that reading marked as counted; where it marked none, the one or two words after the number.
    static func counted(by figure: Figure, in sentence: PreparedSentence, _ article: Article) -> [Int] {
        let words = sentence.words
        if let span = figure.counted {
            return sentence.run(span).filter { words[$0].kind != .function }
        }
        guard figure.kind == .number || figure.kind == .ordinal else { return [] }
        var found: [Int] = []
        var end = Int(figure.span.end)
        for at in words.indices[sentence.run(figure.span).upperBound...].prefix(3) {
            let gap = article.text[end..<max(end, Int(words[at].span.start))]
            let isCut = gap.contains { [0x2C, 0x2E, 0x3B, 0x28, 0x29].contains($0) }
            let isFunction = words[at].kind == .function
            if isCut || words[at].kind == .number || isFunction && !found.isEmpty { break }
            if !isFunction { found.append(at) }
            end = Int(words[at].span.end)
        }
        return found
    }
}

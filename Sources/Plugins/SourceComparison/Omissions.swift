import Matching
import ReportKit

extension SourceComparison {
    /// What one article alone tells, of those that tell the story: figures and statements that no other has.
    ///
    /// - Parameter told: what the articles were found to tell alike or otherwise, which no one has alone.
    func omissions(on table: Table, besides told: [Report]) -> [Report] {
        guard table.copies.count > 1 else { return [] }
        let shared = told.filter { $0.kind != .differentPeriod }.flatMap(\.values)
        return table.copies.indices.flatMap { article in
            let mine = shared.filter { $0.article == table.copies[article].article.id }.map(\.span)
            return Omissions(table, article, besides: mine).found.prefix(max(0, settings.omissionsAnArticle))
        }
    }
}

/// What one article of a story alone has, the weightiest first.
struct Omissions {
    private struct Alone {
        let span: TextSpan
        let line: Line
        let weight: Double
        let reason: String
    }

    let found: [Report]

    init(_ table: Table, _ article: Int, besides told: [TextSpan]) {
        let copy = table.copies[article]
        let covered = Omissions.covered(table, article)
        let alone = Omissions.figures(copy, covered, table, article) + Omissions.statements(copy, covered)
        var lines: Set<Int> = []
        found = alone.filter { one in !told.contains(where: one.span.overlaps) }.sorted {
            ($1.weight, $0.span) < ($0.weight, $1.span)
        }.filter {
            lines.insert($0.line.place).inserted
        }
        .compactMap { Omissions.report($0, table, article) }
    }

    /// By line: how much of it the best line of another article has.
    private static func covered(_ table: Table, _ article: Int) -> [Double] {
        var covered = [Double](repeating: 0, count: table.copies[article].lines.count)
        for other in table.copies.indices where other != article {
            let reading = table.reading(min(article, other), max(article, other))
            for link in reading.lines {
                let (place, share) = article < other ? (link.first, link.there) : (link.second, link.back)
                covered[place] = max(covered[place], share)
            }
        }
        return covered
    }

    /// Figures whose number no other article has in a like sentence.
    private static func figures(_ copy: Copy, _ covered: [Double], _ table: Table, _ article: Int) -> [Alone] {
        let others = Set(
            table.copies.indices.filter { $0 != article }.flatMap { other in
                let reading = table.reading(min(article, other), max(article, other))
                return reading.figures.filter { $0.around >= ($0.relation.canAgree ? 0.25 : 0.45) }.map {
                    article < other ? $0.first : $0.second
                }
            })
        return copy.figures.indices.compactMap { at -> Alone? in
            let mention = copy.figures[at]
            guard !others.contains(at), !mention.isVague, covered[mention.line] < 0.75 else { return nil }
            let figure = mention.figure
            let isTrifle = figure.kind == .age || figure.unit == nil && figure.value <= 2 && figure.kind != .ordinal
            guard !isTrifle else { return nil }
            let digits = figure.value / FigureRelation.step(figure.value)
            let weight =
                1 + (figure.unit == nil ? 0 : 0.5) + (digits >= 10 ? 0.4 : 0) - covered[mention.line]
                + Omissions.early(mention.line, copy)
            return Alone(
                span: figure.span, line: copy.lines[mention.line], weight: weight,
                reason: "a figure that nobody else gives")
        }
    }

    /// Statements of named people that no other article has.
    private static func statements(_ copy: Copy, _ covered: [Double]) -> [Alone] {
        copy.utterances.compactMap { utterance -> Alone? in
            guard let line = utterance.line, covered[line] < 0.4, let speaker = utterance.speaker, !speaker.anonymous,
                utterance.telling.count >= 5
            else { return nil }
            return Alone(
                span: utterance.span, line: copy.lines[line], weight: 0.8 - covered[line] + Omissions.early(line, copy),
                reason: "a statement of \(speaker.name) that nobody else has")
        }
    }

    /// What stands early weighs more.
    private static func early(_ line: Int, _ copy: Copy) -> Double {
        0.4 * (1 - Double(line) / Double(max(1, copy.lines.count)))
    }

    private static func report(_ alone: Alone, _ table: Table, _ article: Int) -> Report? {
        let confidence = (min(0.9, 0.45 + 0.2 * alone.weight) * 100).rounded() / 100
        guard let urgency = table.settings.urgency(.onlyInOneSource, confidence) else { return nil }
        let copy = table.copies[article]
        let excerpt =
            alone.span.count > 60
            ? table.words(article, alone.span, atMost: 90)
            : table.words(article, alone.line.window(around: alone.span, in: copy.article.text), atMost: 110)
        return Report(
            .onlyInOneSource, about: excerpt, message: "Only \(copy.outlet): \(excerpt)",
            values: [Evidence(copy.article.id, alone.span, value: table.words(article, alone.span, atMost: 90))],
            why: [alone.reason, "the other articles have nothing like its sentence"], confidence: confidence,
            urgency: urgency)
    }
}

import Matching
import ReportKit

/// A group of figures, put into words.
struct FigureReport {
    private let topics: FigureTopics
    private let topic: FigureTopics.Topic
    private let isApart: Bool

    init(_ topics: FigureTopics, _ topic: FigureTopics.Topic, apart: Bool = false) {
        self.topics = topics
        self.topic = topic
        isApart = apart
    }

    private var table: Table { topics.table }

    /// Nil where only one article gives the figure, or where it is too unsure to tell.
    var report: Report? {
        let places = topic.classes.flatMap(\.self)
        guard Set(places.map(\.article)).count > 1, let first = topic.classes.first?.first else { return nil }
        let kind: ReportKind = isApart ? .differentPeriod : topic.classes.count > 1 ? .figureConflict : .figureAgree
        let confidence = confidence(kind)
        guard let urgency = table.settings.urgency(kind, confidence) else { return nil }
        let about = Excerpt(table, first.article, around: topics.figure(first).span, in: topics.line(first)).text
        return Report(
            kind, about: about, message: message(kind, about), values: topic.classes.flatMap(values), why: why(kind),
            confidence: confidence, urgency: urgency, key: key(places))
    }

    /// Each article once for a value: where it repeats it, the most exact place counts.
    private func values(_ places: [Table.Place]) -> [Evidence] {
        let exact = Dictionary(grouping: places, by: \.article).values.compactMap { mine in
            mine.sorted().min {
                FigureRelation.step(topics.figure($0).value) < FigureRelation.step(topics.figure($1).value)
            }
        }
        return exact.sorted().map { place in
            Evidence(table.copies[place.article].article.id, topics.span(place), value: topics.figure(place).printed)
        }
    }

    private func confidence(_ kind: ReportKind) -> Double {
        let sureness = topic.sureness + (kind == .figureAgree ? topic.classes[0].first.map(topics.telling) ?? 0 : 0)
        return (min(0.98, 0.25 + 0.75 * sureness) * 100).rounded() / 100
    }

    private func message(_ kind: ReportKind, _ about: String) -> String {
        let told = topic.classes.map { places in
            let words = places.first.map { table.words($0.article, topics.span($0), atMost: 60) } ?? ""
            return (words: words, outlets: table.outlets(places.map(\.article)))
        }
        let sides = told.map { "\($0.outlets): \($0.words)" }.joined(separator: "; ")
        switch kind {
        case .figureAgree: return "\(told[0].outlets) agree: \(told[0].words) (\(about))"
        case .differentPeriod: return "Different times or parts, no conflict – \(sides) (\(about))"
        default: return "\(sides) – \(about)"
        }
    }

    private func why(_ kind: ReportKind) -> [String] {
        guard let link = topic.link else { return [] }
        var why = ["the words around them are \(percent(link.link.around)) alike"]
        if let counted = link.link.counted { why.append("what they count is \(percent(counted)) alike") }
        if case .same(let reason?) = link.link.relation { why.append(reason) }
        switch link.link.sameTime {
        case true?: why.append("both hold for the same time")
        case false?: why.append("they hold for different times")
        case nil: break
        }
        if kind == .figureConflict { why.append("no article gives both numbers") }
        return why
    }

    /// Made of what was told first, so that it stays when more outlets join.
    private func key(_ places: [Table.Place]) -> String? {
        places.min().map { "\(table.copies[$0.article].article.id) \(topics.span($0).start)" }
    }
}

extension FigureTopics {
    /// The number with what is counted, where that follows at once.
    func span(_ place: Place) -> TextSpan {
        let figure = figure(place)
        guard let counted = figure.counted, counted.start >= figure.span.end, counted.start - figure.span.end <= 2,
            counted.count <= 40
        else { return figure.span }
        return figure.span.joined(with: counted)
    }

    func line(_ place: Place) -> Line {
        let copy = table.copies[place.article]
        return copy.lines[copy.figures[place.item].line]
    }
}

extension Figure {
    /// The value as a comparable word: `37`, `123000000000 USD`, `31 %`, `150–200`.
    var printed: String {
        func number(_ value: Double) -> String {
            value.rounded() == value && abs(value) < 1e15 ? String(Int64(value)) : String(value)
        }
        if unit == Votes.unit { return "\(number(value))-\(number(high ?? 0))" }
        let value = high.map { "\(number(self.value))–\(number($0))" } ?? number(self.value)
        return unit.map { "\(value) \($0)" } ?? value
    }
}

/// "87 in 100".
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

/// A few words around a place that say what it is about, with the place itself as a dash of three points.
struct Excerpt {
    let text: String

    init(_ table: Table, _ article: Int, around span: TextSpan, in line: Line) {
        let window = line.window(around: span, in: table.copies[article].article.text)
        let before = table.words(article, TextSpan(Int(window.start), Int(span.start)))
        let after = table.words(article, TextSpan(Int(span.end), Int(window.end)))
        text = [before, "…", after].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

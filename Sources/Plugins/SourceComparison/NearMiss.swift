import Matching
public import ReportKit

/// Two places that were not put together, or were: how near they came, and what was missing.
public struct NearMiss: Sendable, Hashable {
    /// What they were compared as.
    public enum Question: String, Sendable, Hashable, Codable {
        case figures, days, quotations
    }

    public var question: Question
    public var first: TextSpan
    public var second: TextSpan
    /// How alike what stands around them is, 0 to 1, with all that is added for equal values and one time.
    public var reached: Double
    /// What it must reach to be told.
    public var needed: Double
    /// What else was weighed, a line each.
    public var why: [String]
    /// Whether nothing is missing.
    public var fits: Bool
}

extension SourceComparison {
    /// What was weighed between a span of one article and a span of another, the nearest first.
    ///
    /// - Parameter other: nil asks for all of the second article.
    public static func nearMisses(_ one: Article, _ span: TextSpan, _ two: Article, _ other: TextSpan? = nil)
        -> [NearMiss]
    {
        let table = Table(Story(id: "", title: "", articles: [one, two]), ComparisonSettings())
        let all = figures(table) + days(table) + quotations(table)
        return all.filter { $0.first.overlaps(span) && other.map($0.second.overlaps) ?? true }
            .sorted { ($1.reached - $1.needed, $0.first, $0.second) < ($0.reached - $0.needed, $1.first, $1.second) }
    }

    private static func figures(_ table: Table) -> [NearMiss] {
        let topics = FigureTopics(table)
        return topics.links.map { link in
            let isSame = link.link.relation.canAgree
            let reached = link.topic + (isSame ? topics.telling(link.first) : 0)
            let needed = isSame ? FigureTopics.sameFrom : FigureTopics.conflictFrom
            let why = reasons(link.link, topics.figure(link.first), topics.figure(link.second))
            return NearMiss(
                question: .figures, first: topics.figure(link.first).span, second: topics.figure(link.second).span,
                reached: reached, needed: needed, why: why,
                fits: reached >= needed && link.link.relation != .incomparable && link.link.sameTime != false)
        }
    }

    private static func reasons(_ link: PairReading.FigureLink, _ one: Figure, _ two: Figure) -> [String] {
        let relation =
            switch link.relation {
            case .same(let reason): reason ?? "the same number"
            case .compatible: "both can be right: one is a bound or a range that the other lies in"
            case .different: "\(one.printed) and \(two.printed) are different numbers"
            case .incomparable: "\(one.printed) and \(two.printed) cannot be compared"
            }
        var why = [relation, "the words around them are \(percent(link.around)) alike"]
        if let counted = link.counted { why.append("what they count is \(percent(counted)) alike") }
        switch link.sameTime {
        case true?: why.append("both hold for the same time")
        case false?: why.append("they hold for different times, places or parts")
        case nil: why.append("no time is given that would tell them apart or bind them")
        }
        return why
    }

    private static func days(_ table: Table) -> [NearMiss] {
        table.reading(0, 1).days.map { link in
            let (one, two) = (table.copies[0].days[link.first].date, table.copies[1].days[link.second].date)
            let needed = link.agrees ? DayTopics.sameFrom : DayTopics.conflictFrom
            return NearMiss(
                question: .days, first: one.span, second: two.span, reached: link.around, needed: needed,
                why: [
                    link.agrees ? "the same day" : "\(one.value) and \(two.value) are different days",
                    "the words around them are \(percent(link.around)) alike",
                ], fits: link.around >= needed)
        }
    }

    private static func quotations(_ table: Table) -> [NearMiss] {
        table.reading(0, 1).utterances.map { link in
            let (one, two) = (table.copies[0].utterances[link.first], table.copies[1].utterances[link.second])
            let reached = UtteranceTopics.likeness(link, one, two)
            let why = link.isVerbatim ? ["the same words"] : link.why(one, two)
            return NearMiss(
                question: .quotations, first: one.span, second: two.span, reached: reached,
                needed: UtteranceTopics.sameUtterance, why: why, fits: reached >= UtteranceTopics.sameUtterance)
        }
    }
}

public import ReportKit

/// Tells what an article says that its story had not been told before: one alert an article, with a list; and which of
/// its numbers update what the story was told.
public struct NewClaims: ReportPlugin {
    public static let name = "new-claims"

    private let settings: NewClaimsSettings

    public init(_ settings: NewClaimsSettings) { self.settings = settings }

    public func reports(on article: Article, in story: Story) -> [Report] {
        guard article.status != .canceled else { return [] }
        let copy = Copy.of(article)
        let earlier = story.everTold.filter { $0.id != article.id }.suffix(settings.earlierArticles).map(Copy.of)
        let told = ToldBefore(copy, earlier)
        let updates = Updates(copy, earlier, told)
        let found = Statements.of(copy).filter { !told.covers($0) && !updates.cover($0) }
            .map { Weighed(statement: $0, weight: Weight.of($0, in: copy)) }
            .filter { $0.weight >= settings.leastWeight }
        let sorted = found.sorted { ($1.weight, $0.statement.span) < ($0.weight, $1.statement.span) }
        return (found.isEmpty ? [] : [report(sorted, copy, after: earlier.count)]) + updates.reports(of: copy)
    }

    private struct Weighed {
        let statement: Statements.Statement
        let weight: Double
    }

    private func report(_ found: [Weighed], _ copy: Copy, after earlier: Int) -> Report {
        let isFirst = earlier == 0
        // plain statements are listed, and count for nothing: background alone is no news
        let worth = found.reduce(0) { $0 + $1.weight - 1 }
        let top = found.prefix(2).map { words($0.statement.span, copy) }
        let needed = settings.alertFrom(after: earlier)
        let isAlert = isFirst || worth >= needed
        let message =
            isFirst
            ? "New story: \(title(copy)) (\(copy.outlet))"
            : "\(copy.outlet) has \(found.count == 1 ? "a new claim" : "\(found.count) new claims"): \(top.joined(separator: "; "))"
        return Report(
            .newClaim, about: title(copy), message: message,
            values: found.prefix(settings.longestList).map {
                Evidence(copy.article.id, $0.statement.span, value: words($0.statement.span, copy))
            },
            why: isFirst
                ? ["the first article of its story"]
                : [
                    "no earlier article of the story has a sentence like these",
                    "above plain statements they weigh \((worth * 10).rounded() / 10), an alert from \((needed * 10).rounded() / 10)",
                ],
            confidence: (min(0.95, 0.6 + worth / 30) * 100).rounded() / 100, urgency: isAlert ? .alert : .note,
            key: "\(copy.article.id)")
    }

    private func title(_ copy: Copy) -> String {
        words(copy.article.headline ?? copy.lines.first?.span ?? TextSpan(0, min(80, copy.article.text.count)), copy)
    }

    private func words(_ span: TextSpan, _ copy: Copy) -> String { copy.words(span, atMost: 110) }
}

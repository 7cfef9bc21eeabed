import Matching
public import ReportKit

/// Tells what an article says that its story had not been told before: one alert an article, with a list.
public struct NewClaims: ReportPlugin {
    public static let name = "new-claims"

    private let settings: NewClaimsSettings

    public init(_ settings: NewClaimsSettings) { self.settings = settings }

    public func reports(on article: Article, in story: Story) -> [Report] {
        guard article.status != .canceled else { return [] }
        let earlier = story.everTold.count { $0.id != article.id }
        let questions = StoryQuestions.of(
            story.standing + [article], after: story.earlierVersions.map(\.article), story: story.id + " " + Self.name)
        return reports(on: article, after: min(earlier, settings.earlierArticles), questions)
    }

    /// What each article had that was new when it came: the questions know it, so no arrival is played again.
    public func reports(across story: Story) -> [Report] {
        let questions = StoryQuestions.of(
            story.standing, after: story.earlierVersions.map(\.article), story: story.id + " " + Self.name)
        return story.standing.enumerated().flatMap { earlier, article in
            reports(on: article, after: min(earlier, settings.earlierArticles), questions)
        }
    }

    private func reports(on article: Article, after earlier: Int, _ questions: StoryQuestions) -> [Report] {
        let statements = questions.statements(of: article.id)
        let found = statements.filter { !Self.isTold($0) }
            .map { Weighed(statement: $0, weight: Weight.of($0)) }.filter { $0.weight >= settings.leastWeight }
        let sorted = found.sorted { ($1.weight, $0.statement.span) < ($0.weight, $1.statement.span) }
        return found.isEmpty ? [] : [report(sorted, article, after: earlier)]
    }

    private struct Weighed {
        let statement: StatementStanding
        let weight: Double
    }

    /// The share of a statement's words that earlier sentences have where they tell the same.
    private static let told = 0.64

    /// Whether an earlier article says the same. "Sales reached $40 million" is news beside "sales reached $18 million", however
    /// alike the words are.
    private static func isTold(_ statement: StatementStanding) -> Bool {
        !statement.hasNewFigure && (statement.isQuotedBefore || statement.told >= told)
    }

    private func report(_ found: [Weighed], _ article: Article, after earlier: Int) -> Report {
        let isFirst = earlier == 0
        // plain statements are listed, and count for nothing: background alone is no news
        let worth = found.reduce(0) { $0 + $1.weight - 1 }
        let top = found.prefix(2).map { words($0.statement.span, article) }
        let needed = settings.alertFrom(after: earlier)
        let isAlert = isFirst || worth >= needed
        let message =
            isFirst
            ? "New story: \(article.title) (\(article.publisher))"
            : "\(article.publisher) has \(found.count == 1 ? "a new claim" : "\(found.count) new claims"): \(top.joined(separator: "; "))"
        return Report(
            .newClaim, about: article.title, message: message,
            values: found.prefix(settings.longestList).map {
                Evidence(article.id, $0.statement.span, value: words($0.statement.span, article))
            },
            why: isFirst
                ? ["the first article of its story"]
                : [
                    "no earlier article of the story has a sentence like these",
                    "above plain statements they weigh \((worth * 10).rounded() / 10), an alert from \((needed * 10).rounded() / 10)",
                ],
            confidence: min(0.95, 0.6 + worth / 30).hundredths, urgency: isAlert ? .alert : .note, key: "\(article.id)")
    }

    private func words(_ span: TextSpan, _ article: Article) -> String { article.words(span, atMost: 110) }
}

/// How much an editor cares for a statement: 1 for a plain one, and more for what each of these adds.
enum Weight {
    private static let figure = 1.0
    private static let fate = 1.0
    private static let decision = 0.5
    private static let speaker = 0.7

    static func of(_ statement: StatementStanding) -> Double {
        1 + (statement.hasFigure ? figure : 0) + (statement.tellsFate ? fate : 0)
            + (statement.tellsDecision ? decision : 0) + (statement.speaker != nil ? speaker : 0)
    }
}

import Matching
public import ReportKit

/// Sets what the outlets of a story say side by side: where they differ, agree, or leave out.
public struct SourceComparison: ReportPlugin {
    public static let name = "source-comparison"

    let settings: ComparisonSettings

    public init(_ settings: ComparisonSettings) { self.settings = settings }

    public func reports(on article: Article, in story: Story) -> [Report] {
        guard article.status != .canceled else { return [] }
        let articles = story.standing + [article]
        let questions = StoryQuestions.of(articles, story: story.id + " " + Self.name)
        return quieted(
            told(articles, questions, of: article).filter { $0.values.contains { $0.article == article.id } })
    }

    public func reports(across story: Story) -> [Report] {
        let articles = story.standing
        let questions = StoryQuestions.of(articles, story: story.id + " " + Self.name)
        return quieted(told(articles, questions, of: nil)).map(Corroboration(questions).weighed)
    }

    /// What is told of a story's articles.
    /// - Parameter article: only what it takes part in; nil for all.
    private func told(_ articles: [Article], _ questions: StoryQuestions, of article: Article?) -> [Report] {
        let wording = StoryWording(articles)
        let asked = questions.questions(answeredBy: article?.id)
        let worded = QuestionReports(wording, settings), sources = Sources(wording, settings)
        let told =
            asked.flatMap(worded.reports) + asked.compactMap(sources.report)
            + Misfits.reports(articles, settings)
            + Facts(wording, settings).reports(questions.alikeClaims(of: article?.id))
        return told + SharedPassages(wording, settings).reports(questions, of: article)
            + alone(articles, of: article, questions, wording, besides: told)
    }

    private func alone(
        _ articles: [Article], of article: Article?, _ questions: StoryQuestions, _ wording: StoryWording,
        besides told: [Report]
    ) -> [Report] {
        let shared = told.filter { $0.kind != .differentPeriod }.flatMap(\.values)
        let alone = Alone(wording, settings)
        return (article.map { [$0] } ?? articles).flatMap { one in
            alone.reports(one.id, in: questions, besides: shared.filter { $0.article == one.id }.map(\.span))
        }
    }

    /// The surest stay alerts, as many as the settings allow; the others become notes. Of equally sure ones the first.
    private func quieted(_ reports: [Report]) -> [Report] {
        let alerts = reports.indices.filter { reports[$0].urgency == .alert }
        let loud = alerts.sorted { (-reports[$0].confidence, $0) < (-reports[$1].confidence, $1) }
        var reports = reports
        for quiet in loud.dropFirst(max(0, settings.alertsAStory)) { reports[quiet].urgency = .note }
        return reports
    }
}

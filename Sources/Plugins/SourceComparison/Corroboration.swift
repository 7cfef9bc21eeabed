import Matching
import ReportKit

/// How many independent origins stand behind an agreement: four prints of one agency's text are one witness.
struct Corroboration {
    private let origins: [ArticleID: Int]

    init(_ questions: StoryQuestions) {
        origins = Dictionary(
            zip(questions.arrived.map(\.id), questions.origins.first), uniquingKeysWith: { first, _ in first })
    }

    /// Reports as they are; an agreement of articles that print one text says so.
    func weighed(_ report: Report) -> Report {
        guard [.figureAgree, .dateAgree, .quoteAgree].contains(report.kind) else { return report }
        let articles = Set(report.values.map(\.article))
        let count = Set(articles.compactMap { origins[$0] }).count
        guard count < articles.count else { return report }
        var report = report
        report.why.append(
            "\(articles.count) articles, \(count) \(count == 1 ? "origin" : "origins"): they print the same text")
        return report
    }
}

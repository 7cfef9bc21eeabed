import Matching
import ReportKit

/// What one outlet alone has, of those that tell the story.
struct Alone {
    private let wording: StoryWording
    private let settings: ComparisonSettings

    init(_ wording: StoryWording, _ settings: ComparisonSettings) {
        self.wording = wording
        self.settings = settings
    }

    /// - Parameter told: what the articles were found to tell alike or otherwise, which no one has alone.
    func reports(_ article: ArticleID, in questions: StoryQuestions, besides told: [TextSpan]) -> [Report] {
        questions.alone(article).filter { one in !told.contains(where: one.span.overlaps) }
            .prefix(max(0, settings.omissionsAnArticle)).compactMap { report($0, article) }
    }

    private func report(_ alone: AloneStanding, _ article: ArticleID) -> Report? {
        let confidence = min(0.9, 0.45 + 0.2 * alone.weight).hundredths
        guard let urgency = settings.urgency(.onlyInOneSource, confidence) else { return nil }
        let excerpt =
            alone.isFigure
            ? wording.clause(article, around: alone.span, in: alone.sentence)
            : wording.words(article, alone.span, atMost: 90)
        return Report(
            .onlyInOneSource, about: excerpt, message: "Only \(wording.publisher(article)): \(excerpt)",
            values: [Evidence(article, alone.span, value: wording.words(article, alone.span, atMost: 90))],
            why: [
                alone.isFigure
                    ? "a figure that nobody else gives"
                    : "a statement of \(alone.speaker?.name ?? "somebody") that nobody else has",
                "the other articles have nothing like its sentence",
            ], confidence: confidence, urgency: urgency)
    }
}

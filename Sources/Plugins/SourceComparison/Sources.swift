import Matching
import ReportKit

/// Who is named for an utterance in each article: told where two name different people, or one leaves unnamed whom another
/// names. Two people who each say something of their own are no difference: only what is one question is looked at.
struct Sources {
    private let wording: StoryWording
    private let settings: ComparisonSettings

    init(_ wording: StoryWording, _ settings: ComparisonSettings) {
        self.wording = wording
        self.settings = settings
    }

    func report(_ question: Question) -> Report? {
        guard question.kind == .utterance else { return nil }
        let answers = question.answers.filter { $0.source != nil }
        let sources = sources(answers)
        guard sources.count > 1, let first = answers.first, sources.contains(where: { !$0.mention.anonymous }) else {
            return nil
        }
        let confidence = question.probability.hundredths
        guard let urgency = settings.urgency(.attributionDifference, confidence) else { return nil }
        let claim = wording.words(first.article, first.span, atMost: 90)
        let told = sources.map {
            "\($0.mention.anonymous ? "unnamed (\($0.mention.name))" : $0.mention.name) – \(wording.outlets($0.articles))"
        }
        return Report(
            .attributionDifference, about: claim, message: "Who says “\(claim)”? \(told.joined(separator: "; "))",
            values: answers.compactMap { answer in
                answer.source.map { Evidence(answer.article, Self.span($0, answer), value: $0.name) }
            },
            why: question.why + (sources.contains { $0.mention.anonymous } ? ["one leaves the source unnamed"] : []),
            confidence: confidence, urgency: urgency, key: "\(first.article) \(first.span.start)")
    }

    /// The name, where it stands in or near the sentence; else the words that are given to him.
    private static func span(_ source: Mention, _ answer: Answer) -> TextSpan {
        answer.sentence.contains(source.span) ? source.span : answer.span
    }

    /// The people behind the words, each once.
    private func sources(_ answers: [Answer]) -> [(mention: Mention, articles: [ArticleID])] {
        var found: [(mention: Mention, articles: [ArticleID])] = []
        for answer in answers {
            guard let mention = answer.source else { continue }
            if let at = found.firstIndex(where: { Names.same($0.mention, mention) }) {
                found[at].articles.append(answer.article)
            } else {
                found.append((mention, [answer.article]))
            }
        }
        return found
    }
}

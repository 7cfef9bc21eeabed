import Matching
import ReportKit

/// Puts a story's questions into words: who agrees, who differs, and on what.
struct QuestionReports {
    private let wording: StoryWording
    private let settings: ComparisonSettings

    init(_ wording: StoryWording, _ settings: ComparisonSettings) {
        self.wording = wording
        self.settings = settings
    }

    /// What is told of a question; nil where it is too unsure, or shared text and no finding of its own.
    func reports(_ question: Question) -> [Report] {
        switch question.kind {
        case .figure, .day: [valueReport(question)].compactMap(\.self)
        case .utterance: utteranceReports(question)
        }
    }

    // MARK: figures and days

    private func valueReport(_ question: Question) -> Report? {
        guard let first = question.answers.min(by: { wording.rank($0.article) < wording.rank($1.article) }) else {
            return nil
        }
        let kind = question.reportKind
        let confidence = question.probability.hundredths
        guard let urgency = settings.urgency(kind, confidence) else { return nil }
        let about = wording.excerpt(first.article, around: first.span, in: first.sentence)
        return Report(
            kind, about: about, message: message(kind, question, about), values: question.answers.map(evidence),
            why: question.why + (kind == .figureConflict ? ["no article gives both numbers"] : []),
            confidence: confidence, urgency: urgency, key: "\(first.article) \(first.span.start)")
    }

    private func message(_ kind: ReportKind, _ question: Question, _ about: String) -> String {
        let told = question.values.map { answers in
            (
                words: answers.first.map { wording.words($0.article, $0.span, atMost: 60) } ?? "",
                outlets: wording.outlets(answers.map(\.article))
            )
        }
        let sides = told.map { "\($0.outlets): \($0.words)" }.joined(separator: "; ")
        switch question.standing {
        case .agree: return "\(told[0].outlets) agree: \(told[0].words) (\(about))"
        case .otherPeriod: return "Different times or parts, no conflict – \(sides) (\(about))"
        case .update: return "Counted later, no conflict – \(sides) (\(about))"
        case .conflict: return "\(sides) – \(about)"
        }
    }

    private func evidence(_ answer: Answer) -> Evidence {
        Evidence(answer.article, answer.span, value: String(answer.value.prefix(400)))
    }

    // MARK: utterances

    private func utteranceReports(_ question: Question) -> [Report] {
        let printed = PrintedAlike(question.answers, wording)
        // reported alike by all, quoted by none: no more than the reporters' own words
        if printed.isOne, question.answers.allSatisfy({ !$0.isQuoted }) { return [] }
        let kind: ReportKind = printed.isOne ? .quoteAgree : .quoteVariant
        let whole = utteranceReport(kind, question.answers, question)
        guard kind == .quoteVariant else { return [whole].compactMap(\.self) }
        return ([whole] + printed.groups.map { utteranceReport(.quoteAgree, $0, question) }).compactMap(\.self)
    }

    private func utteranceReport(_ kind: ReportKind, _ answers: [Answer], _ question: Question) -> Report? {
        let confidence = (kind == .quoteAgree ? max(0.9, question.probability) : question.probability).hundredths
        guard let first = answers.first, let urgency = settings.urgency(kind, confidence) else { return nil }
        let words = wording.words(first.article, first.span, atMost: 80)
        let who = answers.lazy.compactMap(\.source?.name).first
        return Report(
            kind, about: who.map { "\($0): \(words)" } ?? words, message: message(kind, answers, who),
            values: answers.map {
                Evidence($0.article, $0.span, value: wording.words($0.article, $0.span, atMost: 400))
            },
            why: kind == .quoteAgree ? ["the same words"] : question.why,
            confidence: confidence, urgency: urgency, key: "\(first.article) \(first.span.start)")
    }

    private func message(_ kind: ReportKind, _ answers: [Answer], _ who: String?) -> String {
        let name = who ?? "Somebody"
        func words(_ answer: Answer) -> String { wording.words(answer.article, answer.span, atMost: 70) }
        if kind == .quoteAgree {
            return "\(wording.outlets(answers.map(\.article))) quote \(name) alike: “\(words(answers[0]))”"
        }
        let wordings = answers.map { "“\(words($0))” (\(wording.publisher($0.article)))" }
        return "\(name) in different words: \(wordings.prefix(3).joined(separator: ", "))"
    }
}

extension Question {
    /// What a finding of it is called.
    var reportKind: ReportKind {
        switch (kind, standing) {
        case (.figure, .agree): .figureAgree
        case (.figure, .conflict): .figureConflict
        case (.figure, .update): .figureUpdate
        case (_, .otherPeriod): .differentPeriod
        case (.day, .agree): .dateAgree
        case (.day, .conflict): .dateConflict
        case (.day, .update): .dateUpdate
        case (.utterance, _): .quoteVariant
        }
    }
}

extension Double {
    /// In hundredths: a finding's confidence is no surer than that.
    var hundredths: Double { (self * 100).rounded() / 100 }
}

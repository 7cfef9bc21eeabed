import Foundation
import Matching
import ReportKit

/// Learns the judge's weights from labelled stories: first what words and clauses say, then how a pair stands among its rivals.
///
/// The second weights must not learn from pairs that the first ones have seen, so the first are fitted again for every part of
/// the stories without that part.
struct JudgeTrainer {
    private static let parts = 3
    /// Pairs whose values do not fit are the few that matter most, and count so often.
    private static let unlike: Float = 3
    private let regression = LogisticRegression()

    func judge(from stories: [LabelledStory]) -> Judge {
        var judge = Judge()
        let topics = Array(Set(stories.map(\.topic))).sorted()
        let part = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1, $0 % Self.parts) })
        var seen: [(story: LabelledStory, sample: PairSample, label: Bool)] = []
        var blind = [Judge](repeating: Judge(), count: Self.parts)
        for one in blind.indices {
            learnWords(from: samples(of: stories.filter { part[$0.topic] != one }, blind[one]), &blind[one])
            seen += samples(of: stories.filter { part[$0.topic] == one }, blind[one])
        }
        learnWords(from: samples(of: stories, judge), &judge)
        for kind in QuestionKind.allCases {
            let mine = seen.filter { $0.sample.kind == kind }
            judge.scores[kind]?.rivals = regression.fit(
                mine.map(\.sample.rivals), mine.map(\.label), weights: mine.map { _ in 1 })
        }
        for one in blind.indices {
            for kind in QuestionKind.allCases { blind[one].scores[kind]?.rivals = judge.rivals(kind) }
        }
        let findings: [Told] = blind.indices.flatMap { one in
            stories.filter { part[$0.topic] == one }.flatMap { told($0, blind[one]) }
        }
        for kind in QuestionKind.allCases {
            judge.scores[kind]?.alike = calibration(
                findings.filter { $0.question.kind == kind && $0.question.standing == .agree })
            judge.scores[kind]?.unlike = calibration(
                findings.filter { $0.question.kind == kind && $0.question.standing == .conflict })
        }
        return judge
    }

    private typealias Told = (question: Question, isRight: Bool)

    /// What would be told of a story, and whether that is right.
    private func told(_ story: LabelledStory, _ judge: Judge) -> [Told] {
        var questions = StoryQuestions(judge: judge)
        for article in story.articles { questions.add(article) }
        return questions.questions().map { ($0, story.isRight($0)) }
    }

    /// Fewer findings teach nothing about how sure they are.
    private static let fewest = 20

    private func calibration(_ told: [Told]) -> Judge.Calibration {
        var calibration = Judge.Calibration()
        guard told.count >= Self.fewest, Set(told.map(\.isRight)).count == 2 else { return calibration }
        let score = regression.fit(
            told.map { [Float(log($0.question.probability / (1 - $0.question.probability)))] }, told.map(\.isRight),
            weights: told.map { _ in 1 })
        calibration.slope = score.weights[0]
        calibration.base = score.bias
        return calibration
    }

    private func learnWords(
        from samples: [(story: LabelledStory, sample: PairSample, label: Bool)], _ judge: inout Judge
    ) {
        for kind in QuestionKind.allCases {
            let mine = samples.filter { $0.sample.kind == kind }
            judge.scores[kind]?.words = regression.fit(
                mine.map(\.sample.features), mine.map(\.label),
                weights: mine.map { $0.sample.agrees ? 1 : Self.unlike })
        }
    }

    func samples(of stories: [LabelledStory], _ judge: Judge) -> [(
        story: LabelledStory, sample: PairSample, label: Bool
    )] {
        stories.flatMap { story in
            var questions = StoryQuestions(judge: judge, recording: true)
            for article in story.articles { questions.add(article) }
            return questions.samples.compactMap { sample in story.label(sample).map { (story, sample, $0) } }
        }
    }
}

/// `wirewatch-train judge STORIES OUT`: weights from all stories, and OUT.0 to OUT.4 from all but a fifth of the topics each.
func trainJudge(_ folder: String, _ out: String) throws {
    let stories = try LabelledStory.all(below: folder)
    let trainer = JudgeTrainer()
    let topics = Array(Set(stories.map(\.topic))).sorted()
    let fold = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1, $0 % 5) })
    for one in 0..<5 {
        try trainer.judge(from: stories.filter { fold[$0.topic] != one }).table
            .write(toFile: "\(out).\(one)", atomically: true, encoding: .utf8)
        print("fold \(one): \(stories.count { fold[$0.topic] == one }) stories left out")
    }
    try trainer.judge(from: stories).table.write(toFile: out, atomically: true, encoding: .utf8)
}

/// `wirewatch-train pairs STORIES WEIGHTS`: every pair that is judged, a line each.
func printPairs(_ folder: String, _ weights: String) throws {
    let judge = Judge(table: try String(contentsOfFile: weights, encoding: .utf8))
    print(
        (["story", "kind", "first", "second", "label", "agrees", "own", "probability"] + Judge.featureNames
            + Judge.rivalNames)
            .joined(separator: "\t"))
    for (story, sample, label) in JudgeTrainer().samples(of: try LabelledStory.all(below: folder), judge) {
        func place(_ place: PairSample.Place) -> String { "\(place.article):\(place.span.start)-\(place.span.end)" }
        let head = [
            story.name, sample.kind.rawValue, place(sample.first), place(sample.second), label ? "1" : "0",
            sample.agrees ? "1" : "0", "\(sample.own)", "\(sample.probability)",
        ]
        print((head + (sample.features + sample.rivals).map { "\($0)" }).joined(separator: "\t"))
    }
}

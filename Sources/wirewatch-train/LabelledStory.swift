import CopyDesk
import Foundation
import Matching
import ReportKit

/// A story whose articles were labelled by hand: which places answer one question.
struct LabelledStory {
    let name: String
    let articles: [Article]
    private let files: [String]
    private let labels: Labels

    /// The stories of one topic are left out together.
    var topic: String { name.split(separator: "-").prefix(2).joined(separator: "-") }

    /// The stories below a folder, by name.
    static func all(below folder: String) throws -> [LabelledStory] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap { name in
            let path = folder + "/" + name
            guard let gold = FileManager.default.contents(atPath: path + "/gold.json") else { return nil }
            let files = try FileManager.default.contentsOfDirectory(atPath: path + "/articles").sorted()
            let articles = try files.flatMap { file in
                let bytes = FileManager.default.contents(atPath: path + "/articles/" + file).map(Array.init) ?? []
                return try CopyDesk().read(WireCopy(file: file, bytes: bytes)).prefix(1)
            }
            return LabelledStory(
                name: name, articles: articles, files: files, labels: try JSONDecoder().decode(Labels.self, from: gold))
        }
    }

    /// Whether two mentions answer one question, by the labels; nil where that cannot be learnt from: two sentences of one long
    /// utterance that have nothing in common.
    func label(_ sample: PairSample) -> Bool? {
        if sample.isApart { return nil }
        let first = groups(sample.first, sample.kind), second = groups(sample.second, sample.kind)
        guard !first.isDisjoint(with: second) else { return false }
        return sample.kind == .utterance && sample.ownCover < 0.25 ? nil : true
    }

    /// Whether a finding is right, by the labels: most of its values are of one question, and where they do not fit, the labels say
    /// so, too.
    func isRight(_ question: Question) -> Bool {
        let groups = labels.groups(question.kind)
        let shown = question.answers.map { answer in
            self.groups(
                PairSample.Place(article: articles.firstIndex { $0.id == answer.article } ?? -1, span: answer.span),
                question.kind)
        }
        return groups.indices.contains { at in
            shown.count { $0.contains(at) } * 2 > shown.count
                && (question.standing == .agree || ["conflict", "update"].contains(groups[at].verdict))
        }
    }

    private func groups(_ place: PairSample.Place, _ kind: QuestionKind) -> Set<Int> {
        let groups = labels.groups(kind)
        return Set(
            groups.indices.filter { at in
                groups[at].values.contains {
                    $0.article == files[place.article] && $0.start < Int(place.span.end)
                        && Int(place.span.start) < $0.end
                }
            })
    }

    private struct Labels: Decodable {
        struct Group: Decodable {
            struct Value: Decodable {
                let article: String
                let start: Int
                let end: Int
            }

            let verdict: String?
            let values: [Value]
        }

        let figures: [Group]?
        let dates: [Group]?
        let utterances: [Group]?

        func groups(_ kind: QuestionKind) -> [Group] {
            switch kind {
            case .figure: figures ?? []
            case .day: dates ?? []
            case .utterance: utterances ?? []
            }
        }
    }
}

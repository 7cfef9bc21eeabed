import CTables
import Foundation

/// What a question is about: each kind has mentions, features and learnt weights of its own.
public enum QuestionKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A quantity: how many, how much, how long.
    case figure
    /// The day of an event.
    case day
    /// What somebody said.
    case utterance
}

/// Says how probable it is that two mentions answer one question: by their words and clauses, then by how they stand among
/// their rivals.
///
/// Logistic weights over named features, learnt from labelled stories by `tools/train/judge`; see
/// docs/technotes/how-are-two-mentions-judged.md.
package struct Judge: Sendable {
    /// The weights and thresholds of one kind of question.
    package struct Scores: Sendable, Hashable {
        package var words = LinearScore(count: PairFeature.allCases.count)
        package var rivals = LinearScore(count: Rivals.count)
        /// From this probability on two mentions whose values fit answer one question.
        package var joins: Float = 0.4
        /// From this probability on two mentions whose values do not fit answer one question.
        package var differs: Float = 0.25
        /// How sure a finding is whose values fit, and one whose values do not.
        package var alike = Calibration()
        package var unlike = Calibration()

        package init() {}
    }

    /// Stretches a probability so that of what is told at 80 % four in five are right: after J. Platt, "Probabilistic Outputs
    /// for Support Vector Machines", 1999.
    package struct Calibration: Sendable, Hashable {
        package var slope: Float = 1
        package var base: Float = 0

        package init() {}

        func confidence(_ probability: Float) -> Float {
            LinearScore.probability(ofLogOdds: slope * LinearScore.logOdds(probability, margin: 1e-4) + base)
        }
    }

    package var scores: [QuestionKind: Scores]

    /// The weights that are linked in; where WIREWATCH_JUDGE names a file, that file's: so a fold of the labelled stories is
    /// measured by weights that have not seen it.
    static let linked = Judge(table: table())

    private static func table() -> String {
        if let path = ProcessInfo.processInfo.environment["WIREWATCH_JUDGE"],
            let data = FileManager.default.contents(atPath: path)
        {
            return String(decoding: data, as: UTF8.self)
        }
        let table = wirewatch_table_judge()
        return String(decoding: UnsafeBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
    }

    package init() { scores = Dictionary(uniqueKeysWithValues: QuestionKind.allCases.map { ($0, Scores()) }) }

    func words(_ kind: QuestionKind) -> LinearScore {
        scores[kind]?.words ?? LinearScore(count: PairFeature.allCases.count)
    }
    package func rivals(_ kind: QuestionKind) -> LinearScore {
        scores[kind]?.rivals ?? LinearScore(count: Rivals.count)
    }
    func joins(_ kind: QuestionKind) -> Float { scores[kind]?.joins ?? 1 }
    func differs(_ kind: QuestionKind) -> Float { scores[kind]?.differs ?? 1 }
}

/// The table of weights: a line a number, `KIND STAGE NAME WEIGHT MEAN`, as a person can read it.
extension Judge {
    package static let featureNames = PairFeature.allCases.map { "\($0)" }
    package static let rivalNames =
        RivalFeature.allCases.map { "\($0)" } + RivalFeature.allCases.map { "unlike.\($0)" }

    package init(table: String) {
        self.init()
        let places = Dictionary(uniqueKeysWithValues: Self.featureNames.enumerated().map { ($1, $0) })
        let rivalPlaces = Dictionary(uniqueKeysWithValues: Self.rivalNames.enumerated().map { ($1, $0) })
        for line in table.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count >= 4, let kind = QuestionKind(rawValue: parts[0]), let weight = Float(parts[3]) else {
                continue
            }
            let mean = parts.count > 4 ? Float(parts[4]) ?? 0 : 0
            switch (parts[1], parts[2]) {
            case ("words", "bias"): scores[kind]?.words.bias = weight
            case ("rivals", "bias"): scores[kind]?.rivals.bias = weight
            case ("words", let name):
                guard let at = places[name] else { continue }
                scores[kind]?.words.weights[at] = weight
                scores[kind]?.words.means[at] = mean
            case ("rivals", let name):
                guard let at = rivalPlaces[name] else { continue }
                scores[kind]?.rivals.weights[at] = weight
                scores[kind]?.rivals.means[at] = mean
            case ("threshold", "joins"): scores[kind]?.joins = weight
            case ("threshold", "differs"): scores[kind]?.differs = weight
            case ("alike", "slope"): scores[kind]?.alike.slope = weight
            case ("alike", "base"): scores[kind]?.alike.base = weight
            case ("unlike", "slope"): scores[kind]?.unlike.slope = weight
            case ("unlike", "base"): scores[kind]?.unlike.base = weight
            default: continue
            }
        }
    }

    /// What `init(table:)` reads.
    package var table: String {
        QuestionKind.allCases.flatMap { kind -> [String] in
            guard let scores = scores[kind] else { return [] }
            func lines(_ stage: String, _ names: [String], _ score: LinearScore) -> [String] {
                ["\(kind.rawValue) \(stage) bias \(score.bias)"]
                    + names.indices.filter { score.weights[$0] != 0 }.map {
                        "\(kind.rawValue) \(stage) \(names[$0]) \(score.weights[$0]) \(score.means[$0])"
                    }
            }
            return lines("words", Self.featureNames, scores.words) + lines("rivals", Self.rivalNames, scores.rivals) + [
                "\(kind.rawValue) threshold joins \(scores.joins)",
                "\(kind.rawValue) threshold differs \(scores.differs)",
                "\(kind.rawValue) alike slope \(scores.alike.slope)",
                "\(kind.rawValue) alike base \(scores.alike.base)",
                "\(kind.rawValue) unlike slope \(scores.unlike.slope)",
                "\(kind.rawValue) unlike base \(scores.unlike.base)",
            ]
        }.joined(separator: "\n") + "\n"
    }
}

import Matching
import ReportKit

/// Which outlets print an utterance in the same words.
struct PrintedAlike {
    /// Those of two or more that quote alike, in the order of arrival.
    let groups: [[Answer]]
    /// Whether all print it in the same words.
    let isOne: Bool

    init(_ answers: [Answer], _ wording: StoryWording) {
        var groups: [[Answer]] = []
        let keys = answers.map(Self.keys)
        var at: [Int] = []
        for (place, answer) in answers.enumerated() {
            let fitting = at.indices.first { Runs.isPart(keys[place], of: keys[at[$0]]) }
            if let fitting {
                groups[fitting].append(answer)
            } else {
                groups.append([answer])
                at.append(place)
            }
        }
        isOne = groups.count == 1
        self.groups = groups.map { $0.filter(\.isQuoted) }.filter { $0.count > 1 }
    }

    private static func keys(_ answer: Answer) -> [WordKey] {
        let text = Array(answer.value.utf8)
        return tokens(in: text.span, 0..<text.count).filter { $0.kind != .sign }.map {
            WordKey(text.span, $0.span.range)
        }
    }
}

import Matching
import ReportKit

/// What earlier articles of a story have told of an article's statements.
struct ToldBefore {
    private let copy: Copy
    private let earlier: [Copy]
    let readings: [PairReading]

    /// The share of a statement's words that one earlier sentence has where it tells the same.
    private static let told = 0.64
    /// The same for two neighbouring sentences together, which is easier to reach by chance.
    private static let toldByTwo = 0.76

    init(_ copy: Copy, _ earlier: [Copy]) {
        self.copy = copy
        self.earlier = earlier
        // a comparison of the same articles, at the same time, begins with the oldest: so neither makes what the other has made
        readings = earlier.reversed().map { PairReading.of($0, copy) }.reversed()
    }

    /// Whether an earlier article says the same.
    func covers(_ statement: Statements.Statement) -> Bool {
        // "sales reached $40 million" is news beside "sales reached $18 million", however alike the words are
        if hasNewFigure(statement) { return false }
        if isQuoted(statement) { return true }
        let shares = zip(earlier, readings).map { best(statement, $0, $1) }
        guard let most = shares.max() else { return false }
        return most >= ToldBefore.told
    }

    /// The words of the statement are an utterance that an earlier article prints.
    private func isQuoted(_ statement: Statements.Statement) -> Bool {
        zip(earlier, readings).contains { old, reading in
            reading.utterances.contains { link in
                let utterance = copy.utterances[link.second]
                guard utterance.span.overlaps(statement.span),
                    link.isVerbatim || 0.65 * link.shorter + 0.35 * link.longer >= 0.5
                else { return false }
                let shared = TextSpan(
                    Int(max(utterance.span.start, statement.span.start)),
                    Int(min(utterance.span.end, statement.span.end)))
                return 2 * shared.count >= statement.span.count
            }
        }
    }

    /// How much of the statement the earlier article's best sentence has, or its best two in a row.
    private func best(_ statement: Statements.Statement, _ old: Copy, _ reading: PairReading) -> Double {
        let mine = reading.lines.filter { $0.second == statement.line.place }.sorted { $1.back < $0.back }.prefix(4)
        var best = 0.0
        for link in mine {
            let alone = share(statement, old, [link.first])
            best = max(best, alone)
            for neighbour in [link.first - 1, link.first + 1] where old.lines.indices.contains(neighbour) {
                best = max(
                    best, share(statement, old, [link.first, neighbour]) * ToldBefore.told / ToldBefore.toldByTwo)
            }
        }
        return best
    }

    private func share(_ statement: Statements.Statement, _ old: Copy, _ lines: [Int]) -> Double {
        var all: Float = 0, found: Float = 0
        for at in statement.words {
            let word = statement.line.words[at]
            var alike: Float = 0
            for line in lines.map({ old.lines[$0] }) {
                for other in line.words.indices where !line.words[other].isFunction && alike < 1 {
                    alike = max(alike, statement.line.statement.likeness(of: at, in: line.statement, to: other))
                }
            }
            all += word.weight
            found += alike >= LineAlignment.floor - 0.1 ? word.weight * alike : 0
        }
        return all > 0 ? Double(found / all) : 0
    }

    /// A figure that tells something and that no earlier article gives.
    private func hasNewFigure(_ statement: Statements.Statement) -> Bool {
        copy.figures.indices.contains { statement.span.contains(copy.figures[$0].figure.span) && isNew($0) }
    }

    /// Whether the article's figure at this place tells something that no earlier article gives.
    func isNew(_ at: Int) -> Bool {
        let mention = copy.figures[at]
        guard !mention.isVague, mention.figure.unit != nil || mention.figure.value > 2 else { return false }
        return !readings.contains { reading in
            reading.figures.contains { $0.second == at && $0.relation.canAgree && $0.around >= 0.25 }
        }
    }
}

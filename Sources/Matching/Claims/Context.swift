import ReportKit

/// Whether two places in two statements stand among the same words.
struct Context {
    let first: Statement
    let second: Statement
    let aligned: Alignment

    /// So many words to each side count, the nearer the more.
    private static let reach = 8

    init(_ first: Statement, _ second: Statement, _ aligned: Alignment) {
        self.first = first
        self.second = second
        self.aligned = aligned
    }

    /// How alike the words around two runs of words are, 0 to 1: the mean of both ways.
    func likeness(_ one: Range<Int>, _ two: Range<Int>) -> Float {
        let there = share(first, one, aligned.partners, aligned.likeness, second, two)
        let back = share(second, two, aligned.backPartners, aligned.backLikeness, first, one)
        return (there + back) / 2
    }

    private func share(
        _ here: Statement, _ run: Range<Int>, _ partners: [Int], _ likeness: [Float], _ there: Statement,
        _ other: Range<Int>
    ) -> Float {
        var all: Float = 0
        var found: Float = 0
        for at in max(0, run.lowerBound - Self.reach)..<min(here.words.count, run.upperBound + Self.reach)
        where !run.contains(at) && here.words[at].kind != .function && here.words[at].kind != .number {
            let weight = here.words[at].weight.squareRoot() / (1 + 0.25 * Float(Self.distance(at, run)))
            all += weight
            guard partners[at] >= 0 else { continue }
            let far = Self.distance(partners[at], other) > Self.reach + 4
            found += weight * likeness[at] * (far ? 0.5 : 1)
        }
        return all > 0 ? found / all : 0
    }

    private static func distance(_ at: Int, _ run: Range<Int>) -> Int {
        at < run.lowerBound ? run.lowerBound - at : max(0, at - run.upperBound + 1)
    }

    /// Whether each of the two places has a name near that the other statement lacks: another person's or place's number.
    func areOthers(_ one: Range<Int>, _ two: Range<Int>) -> Bool {
        lonelyName(first, one, aligned.partners) && lonelyName(second, two, aligned.backPartners)
    }

    private func lonelyName(_ statement: Statement, _ run: Range<Int>, _ partners: [Int]) -> Bool {
        (max(0, run.lowerBound - 6)..<min(statement.words.count, run.upperBound + 5)).contains {
            statement.words[$0].kind == .name && partners[$0] < 0
        }
    }
}

extension Statement {
    /// The words that lie in a span of the article; empty where none does.
    func run(_ span: TextSpan) -> Range<Int> {
        let low = words.partitioningIndex { $0.span.end > span.start }
        let high = words.partitioningIndex { $0.span.start >= span.end }
        return low..<max(low, high)
    }
}

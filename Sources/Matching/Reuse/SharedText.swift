public import ReportKit

/// What two articles print in the same words, apart from what both quote.
///
/// Quotations are taken out first, in either article: what one outlet prints in marks and the other as a block is a
/// quotation in both. So is a printed letter or statement: it speaks as "I" or "we", or follows a colon.
public struct SharedText: Sendable, Hashable {
    /// The same words in both.
    public struct Passage: Sendable, Hashable {
        public var first: TextSpan
        public var second: TextSpan
        /// How many words, one after the other.
        public var words: Int
    }

    /// The passages, in the order of the first article; empty where none is long enough to show copying.
    public let passages: [Passage]
    /// The share of the shorter article's own words that lie in them.
    public let share: Double
    /// True where one article is mostly the other: one origin, not two.
    public var isCopy: Bool { share >= 0.5 }

    /// Two who tell the same event have names, titles and set phrases in common, up to a dozen words in a row.
    static let shows = 15
    /// Once a passage shows that text was taken over, shorter ones count too.
    static let counts = 7

    public init(_ first: Article, _ second: Article) { self.init(OwnWords.of(first), OwnWords.of(second)) }

    init(_ one: OwnWords, _ two: OwnWords) {
        let runs = Self.runs(one, two)
        let passages = runs.flatMap { Self.stretches(of: $0, one, two) }
        guard passages.contains(where: { $0.words >= Self.shows }) else {
            self.passages = []
            share = 0
            return
        }
        self.passages = passages.filter { $0.words >= Self.counts }
        let shared = self.passages.reduce(0) { $0 + $1.words }
        share = min(1, Double(shared) / Double(max(1, min(one.ownCount, two.ownCount))))
    }

    private struct Run {
        var at: Int
        var other: Int
        var length: Int
    }

    private static let seed = 5

    /// The longest equal runs, from left to right in the first article.
    private static func runs(_ one: OwnWords, _ two: OwnWords) -> [Run] {
        var places: [UInt64: [Int]] = [:]
        for other in two.starts(seed) where places[two.hash(other, seed), default: []].count < 8 {
            places[two.hash(other, seed), default: []].append(other)
        }
        var runs: [Run] = []
        var at = 0
        while at + seed <= one.keys.count {
            let found = (places[one.hash(at, seed)] ?? []).map {
                Run(at: at, other: $0, length: one.common(at, two, $0))
            }
            if let longest = found.max(by: { $0.length < $1.length }), longest.length >= seed {
                runs.append(longest)
                at += longest.length
            } else {
                at += 1
            }
        }
        return runs
    }

    /// The parts of a run that stand outside quotation marks in both, without those that speak for themselves.
    private static func stretches(of run: Run, _ one: OwnWords, _ two: OwnWords) -> [Passage] {
        var found: [Passage] = []
        var start = 0
        for step in 0...run.length {
            let free = step < run.length && !one.isQuoted[run.at + step] && !two.isQuoted[run.other + step]
            if free { continue }
            if step - start >= counts {
                let here = run.at + start..<run.at + step, there = run.other + start..<run.other + step
                if !one.isStatement(here), !two.isStatement(there) {
                    found.append(Passage(first: one.span(here), second: two.span(there), words: step - start))
                }
            }
            start = step + 1
        }
        return found
    }
}

import Foundation

/// How alike two statements are, from their alignment: seven measures of overlap, weighed.
///
/// The weights are fitted to headlines, paraphrases and claims of one story together, each with a base of its own, so that
/// no collection's habits decide: docs/technotes/when-are-two-sentences-the-same-claim.md.
struct Score {
    /// 0 to 1.
    var value: Double

    init(_ first: Statement, _ second: Statement, _ aligned: Alignment) {
        guard !first.words.isEmpty, !second.words.isEmpty else {
            value = first.words.isEmpty && second.words.isEmpty ? 1 : 0
            return
        }
        let root = Self.covered(first, second, aligned) { $0.kind == .function ? 0 : $0.weight.squareRoot() }
        let flat = Self.covered(first, second, aligned) { _ in 1 }
        let content = Self.covered(first, second, aligned) { $0.kind == .content ? $0.weight : 0 }
        let inOrder = 2 * Double(aligned.inOrder) / Double(first.words.count + second.words.count)
        let neighbours = 2 * Double(aligned.commonPairs) / Double(max(1, aligned.pairs.0 + aligned.pairs.1))
        let numbers = NumberOverlap(first, second)
        let sum =
            2.34 * root.mean + 1.3 * root.least + 4.13 * flat.least + 1.13 * content.least - 3.7 * neighbours + 4.1
            * inOrder
            + 0.48 * numbers.shared - 1.15 * numbers.differ
        value = 1 / (1 + exp(-(sum - Self.middle)))
    }

    /// The sum at which two sentences are as likely to be one claim as not.
    static let middle = 4.6

    private static func covered(
        _ first: Statement, _ second: Statement, _ aligned: Alignment, _ weight: (ContentWord) -> Float
    ) -> (mean: Double, least: Double) {
        let there = share(first.words, aligned.likeness, weight)
        let back = share(second.words, aligned.backLikeness, weight)
        if there == nil && back == nil { return (0.5, 0.5) }
        return ((there ?? 0) / 2 + (back ?? 0) / 2, min(there ?? 0, back ?? 0))
    }

    private static func share(_ words: [ContentWord], _ likeness: [Float], _ weight: (ContentWord) -> Float) -> Double?
    {
        var all: Float = 0
        var found: Float = 0
        for (word, alike) in zip(words, likeness) {
            let weight = weight(word)
            all += weight
            found += weight * alike
        }
        return all > 0 ? Double(found / all) : nil
    }
}

/// Which numbers two statements share, as they are written.
private struct NumberOverlap {
    /// The share of the longer list that both have.
    let shared: Double
    /// 1 where each has a number that the other lacks.
    let differ: Double

    init(_ first: Statement, _ second: Statement) {
        let one = Set(first.words.filter { $0.kind == .number }.map(\.stem))
        let two = Set(second.words.filter { $0.kind == .number }.map(\.stem))
        shared = Double(one.intersection(two).count) / Double(max(1, one.count, two.count))
        differ = one.subtracting(two).isEmpty || two.subtracting(one).isEmpty ? 0 : 1
    }
}

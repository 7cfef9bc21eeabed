import Matching
import ReportKit

/// Clauses of two articles that come from one text though no run of words shows it: translated there and back, or
/// rewritten word by word. Two who tell of one event each in their own words do not tell a dozen things in one order.
enum Retold {
    /// How alike two claims are, and how many of their telling words match, where one was made of the other.
    private static let least = 0.93
    private static let fewest = 10
    /// From so many words in a row on it is printed text, which is told by itself.
    private static let printed = 5

    /// How many telling words match in two claims of which one was made of the other; nil where none was. What somebody said is
    /// left out: all who report it keep to his words.
    static func words(_ pair: ClaimPair) -> Int? {
        let matched = pair.likeness.matched
        guard pair.likeness.relation == .same, pair.likeness.score >= least, matched.count >= fewest,
            isInOrder(matched.map(\.second)), isToldByOutlet(pair.first.claim, pair.first.article),
            isToldByOutlet(pair.second.claim, pair.second.article),
            Runs.longestCommon(
                words(pair.first.claim, pair.first.article), words(pair.second.claim, pair.second.article))
                < printed
        else { return nil }
        return matched.count
    }

    /// Whether nobody is reported in it.
    private static func isToldByOutlet(_ claim: Claim, _ article: Article) -> Bool {
        claim.quotation == nil
            && !article.quotations.contains { one in
                one.kind != .indirect && one.content.contains { $0.overlaps(claim.span) }
            }
    }

    private static func words(_ claim: Claim, _ article: Article) -> [WordKey] {
        tokens(in: article.text.span, claim.span.range).filter { $0.kind != .sign }
            .map { WordKey(article.text.span, $0.span.range) }
    }

    /// Whether the words come one after the other; one may have changed its place.
    private static func isInOrder(_ words: [TextSpan]) -> Bool {
        zip(words, words.dropFirst()).count { $0.start > $1.start } <= 1
    }
}

import Matching
import ReportKit

extension SourceComparison {
    /// Passages outside quotation marks that several articles print alike.
    func sharedText(on table: Table) -> [Report] {
        let passages = table.pairs.flatMap { one, two in
            SharedPassages.between(table.copies[one], table.copies[two]).map { ($0, one, two) }
        }.sorted { ($1.0.words, $0.1, $0.0.first) < ($0.0.words, $1.1, $1.0.first) }
        var taken: [Int: [TextSpan]] = [:]
        return passages.compactMap { passage, one, two -> Report? in
            if taken[one, default: []].contains(where: passage.first.overlaps) { return nil }
            taken[one, default: []].append(passage.first)
            let confidence = passage.isVerbatim ? 0.95 : 0.6
            guard let urgency = settings.urgency(.sharedText, confidence) else { return nil }
            let words = table.words(one, passage.first, atMost: 90)
            let how = passage.isVerbatim ? "word for word" : "in other words"
            return Report(
                .sharedText, about: words, message: "\(table.outlets([one, two])) share a passage \(how): “\(words)”",
                values: [
                    Evidence(table.copies[one].article.id, passage.first, value: words),
                    Evidence(
                        table.copies[two].article.id, passage.second,
                        value: table.words(two, passage.second, atMost: 90)),
                ], why: [passage.why], confidence: confidence,
                urgency: urgency)
        }.prefix(8).map(\.self)
    }
}

/// A passage that two articles share.
struct SharedPassages: Sendable {
    let first: TextSpan
    let second: TextSpan
    let words: Int
    let isVerbatim: Bool

    fileprivate var why: String {
        isVerbatim
            ? "\(words) words in a row, outside quotation marks"
            : "\(words) telling words have their like in the other, in the same order, outside quotations"
    }

    /// Matching says what shows copying: long runs of own words, without quotations and printed statements.
    static func between(_ one: Copy, _ two: Copy) -> [SharedPassages] {
        found.value(of: one.article, with: two.article) {
            let printed = SharedText(one.article, two.article).passages.map {
                SharedPassages(first: $0.first, second: $0.second, words: $0.words, isVerbatim: true)
            }
            let pairs = SourceComparison.alike(one.article, two.article)
            return printed
                + Retold.passages(of: one.article, and: two.article, pairs).filter { retold in
                    !printed.contains { $0.first.overlaps(retold.first) }
                }
        }
    }

    private static let found = Prepared<[SharedPassages]>(room: PairReading.pairs)
}

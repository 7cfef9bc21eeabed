import ReportKit

/// The smallest hashes of an article's runs of five words: a sample that two prints of one text have in common.
struct TextSketch {
    let hashes: [UInt32]

    init(_ article: Article, _ spans: [TextSpan]) {
        var smallest: [UInt32] = []
        let size = StoryTrace.sketchSize
        for span in spans {
            let keys = ReportKit.tokens(in: article.text.span, span.range).lazy.filter { $0.kind != .sign }
                .map { WordKey(article.text.span, $0.span.range).number }
            var run: [UInt64] = []
            for key in keys {
                run.append(key)
                guard run.count == 5 else { continue }
                let hash = Self.mixed(run)
                run.removeFirst()
                if smallest.count == size, let last = smallest.last, hash >= last { continue }
                let place = smallest.partitioningIndex { $0 >= hash }
                if place < smallest.count, smallest[place] == hash { continue }
                smallest.insert(hash, at: place)
                if smallest.count > size { smallest.removeLast() }
            }
        }
        hashes = smallest
    }

    private static func mixed(_ run: [UInt64]) -> UInt32 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for key in run { hash = (hash ^ key) &* 0xFF51_AFD7_ED55_8CCD &+ hash >> 31 }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    /// The share of two texts' runs that both have, as the sketches show it.
    static func overlap(_ one: [UInt32], _ two: [UInt32]) -> Double {
        let size = min(StoryTrace.sketchSize, max(one.count, two.count))
        guard !one.isEmpty, !two.isEmpty else { return 0 }
        var at = 0, other = 0, taken = 0, common = 0
        while taken < size, at < one.count || other < two.count {
            taken += 1
            if at < one.count, other < two.count, one[at] == two[other] {
                common += 1
                at += 1
                other += 1
            } else if other >= two.count || at < one.count && one[at] < two[other] {
                at += 1
            } else {
                other += 1
            }
        }
        return Double(common) / Double(taken)
    }
}

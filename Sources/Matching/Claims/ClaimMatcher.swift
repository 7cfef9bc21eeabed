/// Finds the claims that two articles share or contradict each other in.
public struct ClaimMatcher: Sendable {
    /// Two claims, one of each article, that are about the same thing.
    public struct Pair: Sendable, Hashable {
        /// The claim's place among the first article's claims.
        public var first: Int
        /// The claim's place among the second article's claims.
        public var second: Int
        /// How the two stand to each other.
        public var likeness: SameClaim.Likeness
    }

    private let same = SameClaim()

    public init() {}

    /// The pairs of claims with a score of at least `least`, best first; ties in reading order.
    ///
    /// Only pairs that share two of their telling stems are aligned, so two articles of 30 claims cost some 50 comparisons.
    public func pairs(_ first: ClaimSheet, _ second: ClaimSheet, least: Double = 0.5) -> [Pair] {
        var found: [Pair] = []
        for (at, _) in first.statements.enumerated() {
            for candidate in candidates(for: first.keys[at], in: second) {
                let likeness = same.compare(first.statements[at], second.statements[candidate])
                if likeness.score >= least { found.append(Pair(first: at, second: candidate, likeness: likeness)) }
            }
        }
        return found.sorted {
            ($1.likeness.score, $0.first, $0.second) < ($0.likeness.score, $1.first, $1.second)
        }
    }

    private func candidates(for keys: [Stem], in sheet: ClaimSheet) -> [Int] {
        var shared = [Int](repeating: 0, count: sheet.statements.count)
        for key in keys {
            var at = sheet.index.partitioningIndex { $0.stem >= key }
            while at < sheet.index.count, sheet.index[at].stem == key {
                shared[Int(sheet.index[at].statement)] += 1
                at += 1
            }
        }
        let needed = keys.count < 4 ? 1 : 2
        return shared.indices.filter { shared[$0] >= needed }
    }
}

extension Array {
    /// The first place from which `holds` is true; the elements are sorted by it.
    func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

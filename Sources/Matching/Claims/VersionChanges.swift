public import ReportKit

/// What an outlet changed from one version of an article to the next: claims that changed, appeared and went.
public struct VersionChanges: Sendable, Hashable {
    /// A claim that is told otherwise: where it stood, and where it stands now.
    public struct Change: Sendable, Hashable {
        public let old: TextSpan
        public let new: TextSpan
    }

    /// In the order of the new version.
    public let changed: [Change]
    /// Only the new version has them.
    public let appeared: [TextSpan]
    /// Only the old version has them.
    public let went: [TextSpan]

    /// Sets two versions side by side: claims in the same words first, then each with the one most like it.
    public init(_ old: Article, _ new: Article) {
        let one = ClaimSheet.of(old), two = ClaimSheet.of(new)
        var partners = Partners(one, two)
        for pair in ClaimMatcher().pairs(one, two) { partners.join(pair.first, pair.second) }
        changed = partners.rewritten.sorted { $0.value < $1.value }.map {
            Change(old: one.statements[$0.key].span, new: two.statements[$0.value].span)
        }
        appeared = two.statements.indices.filter { !partners.new.contains($0) }.map { two.statements[$0].span }
        went = one.statements.indices.filter { !partners.old.contains($0) }.map { one.statements[$0].span }
    }

    /// Which claim of the old version is which of the new.
    private struct Partners {
        private(set) var old: Set<Int> = []
        private(set) var new: Set<Int> = []
        /// Of those, the ones in other words: old to new.
        private(set) var rewritten: [Int: Int] = [:]

        init(_ one: ClaimSheet, _ two: ClaimSheet) {
            var places: [[Stem]: [Int]] = [:]
            for (at, statement) in two.statements.enumerated() {
                places[statement.words.map(\.stem), default: []].append(at)
            }
            for (at, statement) in one.statements.enumerated() {
                guard let place = places[statement.words.map(\.stem)]?.first(where: { !new.contains($0) }) else {
                    continue
                }
                old.insert(at)
                new.insert(place)
            }
        }

        mutating func join(_ first: Int, _ second: Int) {
            guard !old.contains(first), !new.contains(second) else { return }
            old.insert(first)
            new.insert(second)
            rewritten[first] = second
        }
    }
}

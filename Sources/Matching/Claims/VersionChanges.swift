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
        var partners = Partners(old, new)
        let pairs = StoryQuestions.of([old, new]).alikeClaims().filter { $0.likeness.score >= SameClaim.alike }
        for pair in pairs.sorted(by: Self.goesBefore) { partners.join(pair.first.claim.id, pair.second.claim.id) }
        changed = partners.rewritten.sorted { $0.value < $1.value }.map {
            Change(old: old.claims[$0.key].span, new: new.claims[$0.value].span)
        }
        appeared = new.claims.indices.filter { !partners.new.contains($0) }.map { new.claims[$0].span }
        went = old.claims.indices.filter { !partners.old.contains($0) }.map { old.claims[$0].span }
    }

    private static func goesBefore(_ one: ClaimPair, _ two: ClaimPair) -> Bool {
        (two.likeness.score, one.first.claim.id, one.second.claim.id)
            < (one.likeness.score, two.first.claim.id, two.second.claim.id)
    }

    /// Which claim of the old version is which of the new.
    private struct Partners {
        private(set) var old: Set<Int> = []
        private(set) var new: Set<Int> = []
        /// Of those, the ones in other words: old to new.
        private(set) var rewritten: [Int: Int] = [:]

        init(_ one: Article, _ two: Article) {
            var places: [[WordKey]: [Int]] = [:]
            for (at, claim) in two.claims.enumerated() { places[Self.words(claim, two), default: []].append(at) }
            for (at, claim) in one.claims.enumerated() {
                guard let place = places[Self.words(claim, one)]?.first(where: { !new.contains($0) }) else { continue }
                old.insert(at)
                new.insert(place)
            }
        }

        private static func words(_ claim: Claim, _ article: Article) -> [WordKey] {
            tokens(in: article.text.span, claim.span.range).filter { $0.kind != .sign }
                .map { WordKey(article.text.span, $0.span.range) }
        }

        mutating func join(_ first: Int, _ second: Int) {
            guard !old.contains(first), !new.contains(second) else { return }
            old.insert(first)
            new.insert(second)
            rewritten[first] = second
        }
    }
}

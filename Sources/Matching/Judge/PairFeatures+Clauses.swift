import ReportKit

extension PairFeatures {
    /// What the words around two mentions say, and where they stand in their articles.
    mutating func compareWords<Mention>(_ first: Placed<Mention>, _ second: Placed<Mention>, _ pair: SentencePair) {
        let one = (first.frame.surroundings, first.sentence), two = (second.frame.surroundings, second.sentence)
        let near = pair.around(one, two, from: Self.near), wide = pair.around(one, two, from: 0)
        self[.near] = near.mean
        self[.nearLeast] = near.least
        self[.around] = wide.mean
        self[.aroundLeast] = wide.least
        let whole = pair.covered(one.1, one.1.words.indices, two.1, two.1.words.indices)
        self[.sentence] = whole.mean
        self[.sentenceLeast] = whole.least
        mark(.sameSentence, if: whole.least >= Self.sameSentence)
        let claims = pair.covered(one.1, first.frame.claim, two.1, second.frame.claim)
        self[.claim] = claims.mean
        self[.claimLeast] = claims.least
        if let mine = one.0.after, let other = two.0.after { self[.wordAfter] = pair.likeness(mine, other) }
        if let mine = one.0.before, let other = two.0.before { self[.wordBefore] = pair.likeness(mine, other) }
        self[.sharedNames] = Float(min(3, pair.sharedNames))
        mark(.namesApart, if: Self.areNamesApart(one, two, pair))
        self[.sharedRarity] = min(3, pair.sharedRarity / 10)
        self[.sharedRarityShare] = pair.allRarity > 0 ? pair.sharedRarity / pair.allRarity : 0
        mark(.bothLead, if: max(first.frame.sentence, second.frame.sentence) < 3)
        self[.placeApart] = abs(first.share - second.share)
        self[.lastPlace] = max(first.share, second.share)
    }

    /// What their clauses say: the verb, whose it is, who says so.
    mutating func compareClauses<Mention>(_ first: Placed<Mention>, _ second: Placed<Mention>, _ pair: SentencePair) {
        if let verb = first.frame.verb, let other = second.frame.verb {
            self[.verb] = pair.likeness(verb, other)
        } else {
            self[.verbUnknown] = 1
            if let verb = first.frame.verb {
                self[.verbNearby] = Self.nearby([verb], second.frame, pair)
            } else if let verb = second.frame.verb {
                self[.verbNearby] = Self.nearby([verb], first.frame, pair, turned: true)
            }
        }
        if !first.frame.place.isEmpty, !second.frame.place.isEmpty {
            self[pair.likeness(first.frame.place, second.frame.place) > 0 ? .samePlace : .otherPlace] = 1
        }
        switch (first.frame.source, second.frame.source) {
        case (nil, nil): break
        case (let source?, let other?): self[Names.same(source, other) ? .sameSource : .otherSource] = 1
        default: self[.oneSource] = 1
        }
        guard let owner = first.frame.owner, let other = second.frame.owner else {
            self[.ownerUnknown] = 1
            return
        }
        if owner.isOne(with: other, pair) {
            self[.sameOwner] = 1
        } else {
            mark(.otherOwner, if: owner.isNamed && other.isNamed)
        }
    }

    /// How alike some words of one sentence are to the words that stand near a mention of the other.
    /// - Parameter turned: whether the words are of the second sentence.
    static func nearby(_ words: [Int], _ other: ClauseFrame, _ pair: SentencePair, turned: Bool = false) -> Float {
        pair.matches.reduce(0) { best, match in
            let (mine, theirs) = turned ? (match.second, match.first) : (match.first, match.second)
            let reach = other.surroundings.reach[Int(theirs)]
            return reach >= near && words.contains(Int(mine)) ? max(best, match.likeness * reach) : best
        }
    }

    /// Both name somebody near, and nobody in common.
    private static func areNamesApart(
        _ one: (Surroundings, PreparedSentence), _ two: (Surroundings, PreparedSentence), _ pair: SentencePair
    ) -> Bool {
        func haveName(_ one: (Surroundings, PreparedSentence), _ side: SentencePair.Side) -> (any: Bool, shared: Bool) {
            var any = false
            for at in one.1.words.indices where one.0.reach[at] >= near && one.1.words[at].kind == .name {
                any = true
                if side.likeness[at] > 0 { return (true, true) }
            }
            return (any, false)
        }
        let mine = haveName(one, pair.first), other = haveName(two, pair.second)
        return mine.any && other.any && !mine.shared && !other.shared
    }

    /// Words that count so much around a mention stand near it.
    static let near: Float = 0.6
    /// Two sentences that have so much in common are one sentence, printed twice.
    private static let sameSentence: Float = 0.9
}

extension FigureOwner {
    /// Whether two owners can be one: by their names, or for two that have none by what they are called.
    func isOne(with other: FigureOwner, _ pair: SentencePair) -> Bool {
        if isNamed, other.isNamed { return Names.same(mention, other.mention) }
        if stems.contains(where: other.stems.contains) { return true }
        guard let head, let otherHead = other.head else { return false }
        return pair.likeness(head, otherHead) > 0
    }
}

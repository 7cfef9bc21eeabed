import ReportKit

/// Groups of mentions that answer one question: one group where all agree, several where they do not.
struct Topic: Sendable {
    /// Each with equal values, by its first mention.
    var groups: [Int32]
    var standing: Question.Standing
    /// The link that shows it best.
    var link: MentionLink?
}

extension QuestionBook {
    /// The questions that have an answer in an article, or all.
    ///
    /// Groups whose values do not fit are put together where a link says that they answer one question, the surest first, and
    /// nothing named speaks against it.
    func topics(_ articles: [PreparedArticle], _ judge: Judge, touching article: Int32? = nil) -> [Topic] {
        var owner: [Int32: Int32] = [:]
        var topics: [Int32: Topic] = [:]
        for link in unlike where link.probability >= judge.differs(Kind.kind) {
            let first = root(groups.group(of: link.first), owner), second = root(groups.group(of: link.second), owner)
            guard first != second else { continue }
            let veto = veto(on: link, first, second, topics, articles)
            guard let standing = Question.Standing(veto) else { continue }
            let (low, high) = (min(first, second), max(first, second))
            let one = topics[low] ?? Topic(groups: [low], standing: .agree, link: nil)
            let two = topics[high] ?? Topic(groups: [high], standing: .agree, link: nil)
            topics[low] = Topic(
                groups: one.groups + two.groups,
                standing: one.standing.joined(with: two.standing).joined(with: standing),
                link: one.link ?? two.link ?? link)
            topics[high] = nil
            owner[high] = low
        }
        let asked = article.map { Set(groups.groups(in: $0)) }
        let joined = Set(owner.keys)
        let single = (asked.map { $0.sorted() } ?? groups.all).filter { !joined.contains($0) && topics[$0] == nil }
            .map { Topic(groups: [$0], standing: .agree, link: nil) }
        let several = topics.sorted { $0.key < $1.key }.map(\.value).filter { topic in
            asked.map { !$0.isDisjoint(with: topic.groups) } ?? true
        }
        return (several + single).filter { parties(of: $0.groups).count > 1 }
    }

    private func parties(of groups: [Int32]) -> Set<Int32> {
        Set(groups.flatMap(self.groups.members).map(self.groups.article))
    }

    private func root(_ group: Int32, _ owner: [Int32: Int32]) -> Int32 {
        var at = group
        while let next = owner[at] { at = next }
        return at
    }

    /// What speaks against setting two mentions whose values do not fit against each other; nil where nothing does.
    private func veto(
        on link: MentionLink, _ first: Int32, _ second: Int32, _ topics: [Int32: Topic], _ articles: [PreparedArticle]
    ) -> Veto? {
        let mine = parties(of: topics[first]?.groups ?? [first])
        if !mine.isDisjoint(with: parties(of: topics[second]?.groups ?? [second])) { return .bothInOneArticle }
        if hasBetterPartner(link) { return .betterPartner }
        return Kind.veto(placed(link.first, in: articles), placed(link.second, in: articles))
    }

    /// Whether one of two mentions whose values do not fit has a partner in the other's article whose value is the same.
    func hasBetterPartner(_ link: MentionLink) -> Bool {
        [(link.first, link.second), (link.second, link.first)].contains { mine, other in
            groups.links(of: mine).contains {
                $0.agrees && $0.isSame && $0.probability > link.probability
                    && groups.article(of: $0.other(than: mine)) == groups.article(of: other)
            }
        }
    }

    /// How sure it is that a topic's mentions answer one question, 0 to 1.
    func probability(of topic: Topic) -> Float {
        if let link = topic.link { return link.probability }
        return links(within: topic).filter(\.agrees).map(\.probability).max() ?? 0
    }

    /// The links between a topic's mentions, each from both its ends.
    func links(within topic: Topic) -> [MentionLink] {
        topic.groups.flatMap(groups.members).flatMap { mention in
            groups.links(of: mention).filter { topic.groups.contains(groups.group(of: $0.other(than: mention))) }
        }
    }
}

extension Question.Standing {
    /// What becomes of two groups between which a veto stands; nil where they are kept apart.
    init?(_ veto: Veto?) {
        switch veto {
        case nil: self = .conflict
        case .update: self = .update
        case .otherTime: self = .otherPeriod
        case .bothInOneArticle, .betterPartner, .otherPart, .otherBearer, .running: return nil
        }
    }

    /// Of two, the one that says more: a conflict before an update, an update before other periods.
    func joined(with other: Self) -> Self {
        [.conflict, .update, .otherPeriod].first { $0 == self || $0 == other } ?? .agree
    }
}

public import ReportKit

extension StoryQuestions {
    /// The questions that two or more articles answer.
    /// - Parameter article: only those that this article answers; nil for all.
    public func questions(answeredBy article: ArticleID? = nil) -> [Question] {
        let place = article.map { Int32(self.place(of: $0) ?? -1) }
        return questions(of: figures, touching: place) + questions(of: days, touching: place)
            + questions(of: utterances, touching: place)
    }

    private func questions<Kind: MentionKind>(of book: QuestionBook<Kind>, touching article: Int32?) -> [Question] {
        book.topics(articles, judge, touching: article).compactMap { topic in
            let values = topic.groups.map { group in
                answers(book, group, of: topic)
            }.filter { !$0.isEmpty }
            guard Set(values.joined().map(\.article)).count > 1 else { return nil }
            return Question(
                kind: Kind.kind, values: values, standing: topic.standing,
                probability: Double(judge.confidence(Kind.kind, topic.standing, book.probability(of: topic))),
                why: why(topic, book))
        }
    }

    /// Of each article of a group the mention that shows the answer best: what is quoted before what is reported, then
    /// that with the surest links.
    private func answers<Kind: MentionKind>(_ book: QuestionBook<Kind>, _ group: Int32, of topic: Topic) -> [Answer] {
        var best: [Int32: (mention: Int32, isPlain: Bool, sure: Float)] = [:]
        for mention in book.groups.members(of: group) {
            let sure =
                book.groups.links(of: mention).filter {
                    topic.groups.contains(book.groups.group(of: $0.other(than: mention)))
                }.map(\.probability).max() ?? 0
            let article = book.groups.article(of: mention)
            let isPlain = Kind.isPlain(book.placed(mention, in: articles).mention)
            if let known = best[article], (known.isPlain ? 1 : 0, known.sure) >= (isPlain ? 1 : 0, sure) { continue }
            best[article] = (mention, isPlain, sure)
        }
        return best.sorted { $0.key < $1.key }.map { Kind.answer(book.placed($0.value.mention, in: articles)) }
    }

    private func why<Kind: MentionKind>(_ topic: Topic, _ book: QuestionBook<Kind>) -> [String] {
        let best = book.links(within: topic).max { ($0.probability, $1.first) < ($1.probability, $0.first) }
        return (topic.link ?? best).map { reasons(for: $0, book) } ?? []
    }

    /// What decided about two mentions, in words: the features that say most, and how the values stand.
    func reasons<Kind: MentionKind>(for link: MentionLink, _ book: QuestionBook<Kind>) -> [String] {
        let one = book.placed(link.first, in: articles), two = book.placed(link.second, in: articles)
        guard let relation = Kind.relation(one, two) else { return [] }
        let pair = SentencePair(
            one.sentence, two.sentence, rarity, rarities: (rarity.sum(one.sentence), rarity.sum(two.sentence)))
        let features = Kind.features(one, two, relation, pair)
        let words = judge.words(Kind.kind).contributions(features.values)
        let telling = PairFeature.allCases.filter { abs(words[$0.rawValue]) >= Self.telling && features[$0] != 0 }
            .sorted { (abs(words[$1.rawValue]), $0.rawValue) < (abs(words[$0.rawValue]), $1.rawValue) }.prefix(4)
        return [relation.reason].compactMap(\.self)
            + ["the words around them are \(Int((features[.around] * 100).rounded())) % alike"]
            + telling.map { "\($0.words): \(words[$0.rawValue] > 0 ? "speaks for it" : "speaks against it")" }
    }

    /// What a feature adds to the log odds at least to be named.
    private static let telling: Float = 0.3
}

extension Judge {
    /// How sure a finding is, 0 to 1.
    func confidence(_ kind: QuestionKind, _ standing: Question.Standing, _ probability: Float) -> Float {
        let scores = scores[kind] ?? Scores()
        return (standing == .agree ? scores.alike : scores.unlike).confidence(probability)
    }
}

import ReportKit

/// The questions of one kind that a story's articles answer: how many were hurt, on which day it was, what she said.
///
/// An arriving article's mentions are found by an index, judged against a few telling mentions of earlier articles, and join a
/// question or open one. Nothing is compared twice.
struct QuestionBook<Kind: MentionKind>: Sendable {
    /// A mention: which article of the story, and its place in that article's list.
    struct Entry: Hashable, Sendable {
        let article: Int32
        let item: Int32
    }

    private(set) var entries: [Entry] = []
    private var bySentence: [SentenceIndex.Place: [Int32]] = [:]
    private var byKey: [UInt64: [Int32]] = [:]
    private(set) var groups = MentionGroups()
    /// Links between mentions whose values do not fit, the surest first.
    private(set) var unlike: [MentionLink] = []
    /// What the trainer learns from; kept only where it asks for it.
    private(set) var samples: [PairSample] = []
    var isRecording = false

    /// So many of them may answer one question.
    private static var mostOfAQuestion: Int { 4 }
    /// Of mentions with one key, the newest so many are looked at.
    private static var newest: Int { 24 }
    /// Below this no two unequal values are ever set against each other.
    private static var leastUnlike: Float { 0.1 }
    /// What an equal value or counted word is worth beside the words of the sentence.
    private static var ofKey: Float { 3 }

    /// The number of an article's mention; nil where the article has no such.
    func entry(_ article: Int, _ item: Int) -> Int32? {
        let at = entries.partitioningIndex { ($0.article, $0.item) >= (Int32(article), Int32(item)) }
        return at < entries.count && entries[at].article == article && entries[at].item == item ? Int32(at) : nil
    }

    /// The mention at a place, with its article.
    func placed(_ entry: Int32, in articles: [PreparedArticle]) -> Placed<Kind.Mention> {
        Self.placed(entries[Int(entry)], in: articles)
    }

    private static func placed(_ place: Entry, in articles: [PreparedArticle]) -> Placed<Kind.Mention> {
        let article = articles[Int(place.article)]
        let mention = Kind.mentions(of: article)[Int(place.item)]
        return Placed(mention, Kind.frame(of: mention), in: article)
    }

    /// Takes in the mentions of an arriving article.
    /// - Parameter articles: the story's articles, the new one last.
    mutating func add(_ arriving: inout ArrivingArticle, to articles: [PreparedArticle], _ judge: Judge) {
        let mentions = Kind.mentions(of: arriving.article)
        let first = Int32(entries.count)
        entries += mentions.indices.map { Entry(article: Int32(arriving.place), item: Int32($0)) }
        groups.add(mentions.count, of: Int32(arriving.place))
        let pairs = (first..<Int32(entries.count)).flatMap { judged($0, &arriving, articles, judge) }
        let rivals = Rivals(pairs), score = judge.rivals(Kind.kind)
        for (at, pair) in pairs.enumerated() {
            let features = rivals.features(at)
            let link = MentionLink(
                first: pair.first, second: pair.second, agrees: pair.relation.agrees, isSame: pair.relation.isSame,
                probability: score.probability(features))
            groups.add(link)
            if !link.agrees, link.probability >= Self.leastUnlike { unlike.append(link) }
            if isRecording { samples.append(sample(pair, features, link.probability, articles)) }
        }
        unlike.sort { ($1.probability, $0.first, $0.second) < ($0.probability, $1.first, $1.second) }
        let entries = entries
        groups.regroup(since: first, joins: judge.joins(Kind.kind)) { one, two in
            Kind.relation(
                Self.placed(entries[Int(one)], in: articles), Self.placed(entries[Int(two)], in: articles)
            )?.agrees ?? false
        }
        index(mentions, from: first, in: arriving.article, Int32(arriving.place))
    }

    /// Takes an article's answers out of the questions: a newer version stands for it.
    mutating func setAside(_ article: Int32) {
        groups.setAside(article)
        unlike.removeAll { groups.article(of: $0.first) == article || groups.article(of: $0.second) == article }
    }

    private mutating func index(
        _ mentions: [Kind.Mention], from first: Int32, in article: PreparedArticle, _ place: Int32
    ) {
        for (at, mention) in mentions.enumerated() {
            let sentence = SentenceIndex.Place(article: place, sentence: Int32(Kind.frame(of: mention).sentence))
            bySentence[sentence, default: []].append(first + Int32(at))
            for key in Kind.keys(of: mention, in: article) { byKey[key, default: []].append(first + Int32(at)) }
        }
    }

    /// A new mention beside the earlier ones that are worth it, each judged by words and clauses.
    private func judged(
        _ new: Int32, _ arriving: inout ArrivingArticle, _ articles: [PreparedArticle], _ judge: Judge
    ) -> [JudgedPair] {
        let mention = placed(new, in: articles)
        let score = judge.words(Kind.kind)
        return candidates(for: mention, arriving).compactMap { old in
            let other = placed(old, in: articles)
            guard let relation = Kind.relation(other, mention) else { return nil }
            let key = SentencePairKey(
                article: entries[Int(old)].article, first: Int32(other.frame.sentence),
                second: Int32(mention.frame.sentence))
            var features = Kind.features(other, mention, relation, arriving.pair(key))
            // whether two unequal values of two periods are of one thing is asked as if they were of one period: a veto says the rest
            let isApart = !relation.agrees && features[.otherTime] > 0
            if isApart { (features[.otherTime], features[.sameTime]) = (0, 1) }
            return JudgedPair(
                first: old, second: new, sentences: key, relation: relation, isApart: isApart, features: features,
                own: score.probability(features.values))
        }
    }

    /// The earlier mentions that share most with a new one, a few of each question.
    private func candidates(for mention: Placed<Kind.Mention>, _ arriving: ArrivingArticle) -> [Int32] {
        var scores: [Int32: Float] = [:]
        for (place, shared) in arriving.shared[mention.frame.sentence] {
            for other in bySentence[place] ?? [] { scores[other, default: 0] += shared }
        }
        for key in Kind.keys(of: mention.mention, in: mention.article) {
            for other in byKey[key]?.suffix(Self.newest) ?? [] { scores[other, default: 0] += Self.ofKey }
        }
        var taken: [Int32: Int] = [:]
        var found: [Int32] = []
        for (other, score) in scores.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            if score < Kind.leastShared { break }
            let group = groups.group(of: other)
            guard taken[group, default: 0] < Self.mostOfAQuestion else { continue }
            taken[group, default: 0] += 1
            found.append(other)
            if found.count == Kind.mostJudged { break }
        }
        return found
    }

    private func sample(_ pair: JudgedPair, _ rivals: [Float], _ probability: Float, _ articles: [PreparedArticle])
        -> PairSample
    {
        func place(_ entry: Int32) -> PairSample.Place {
            PairSample.Place(
                article: Int(entries[Int(entry)].article), span: placed(entry, in: articles).frame.span)
        }
        return PairSample(
            kind: Kind.kind, first: place(pair.first), second: place(pair.second), agrees: pair.agrees,
            isApart: pair.isApart,
            features: pair.features.values, own: pair.own, rivals: rivals, probability: probability)
    }
}

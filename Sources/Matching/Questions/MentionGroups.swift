import ReportKit

/// Two mentions of two articles, judged.
struct MentionLink: Sendable, Hashable {
    /// The earlier article's mention and the later one's.
    let first: Int32
    let second: Int32
    /// Whether their values fit, and whether they come to the same.
    let agrees: Bool
    let isSame: Bool
    /// How probable it is that they answer one question.
    let probability: Float

    func other(than mention: Int32) -> Int32 { mention == first ? second : first }
}

/// Mentions that answer one question alike: groups that are joined while their members, on average, are probably of one
/// question, and no two of their values contradict each other.
///
/// Average linkage: one sure link does not join two groups whose other members have nothing to do with each other.
struct MentionGroups: Sendable {
    /// By mention: its article, its group, and its links.
    private var articles: [Int32] = []
    private var owners: [Int32] = []
    private var links: [[MentionLink]] = []
    /// By group, named by its first mention: its members, ascending.
    private var members: [Int32: [Int32]] = [:]

    /// Links below this say nothing and are forgotten.
    private static let leastKept: Float = 0.04
    /// Of the pairs of articles that two groups make, the best so many speak for all.
    private static let telling = 4

    /// The group of a mention, named by its first member.
    func group(of mention: Int32) -> Int32 { owners[Int(mention)] }
    /// The members of a group, ascending.
    func members(of group: Int32) -> [Int32] { members[group] ?? [] }
    /// The groups, ascending.
    var all: [Int32] { members.keys.sorted() }
    /// The groups that have a member in an article.
    func groups(in article: Int32) -> [Int32] {
        mentions(of: article).map { owners[$0] }
    }

    /// An article's mentions, which stand together.
    private func mentions(of article: Int32) -> Range<Int> {
        let first = articles.partitioningIndex { $0 >= article }, end = articles.partitioningIndex { $0 > article }
        return first..<max(first, end)
    }

    /// The links of a mention.
    func links(of mention: Int32) -> [MentionLink] { links[Int(mention)] }
    func article(of mention: Int32) -> Int32 { articles[Int(mention)] }

    /// Takes in an article's mentions, each in a group of its own.
    mutating func add(_ count: Int, of article: Int32) {
        for _ in 0..<count {
            let mention = Int32(owners.count)
            articles.append(article)
            owners.append(mention)
            links.append([])
            members[mention] = [mention]
        }
    }

    /// Takes an article's mentions out of their groups: a newer version stands for it. Their links stay.
    mutating func setAside(_ article: Int32) {
        for mention in mentions(of: article) {
            members[owners[mention]]?.removeAll { $0 == Int32(mention) }
        }
    }

    mutating func add(_ link: MentionLink) {
        guard link.probability >= Self.leastKept else { return }
        links[Int(link.first)].append(link)
        links[Int(link.second)].append(link)
    }

    private struct Join {
        let first: Int32
        let second: Int32
        let support: Float

        /// The surer first; of equals the older groups.
        func goesBefore(_ other: Join) -> Bool {
            (other.support, first, second) < (support, other.first, other.second)
        }

        /// Whether the two have a group in common.
        func touches(_ other: Join) -> Bool {
            [first, second].contains { $0 == other.first || $0 == other.second }
        }
    }

    /// Joins the groups that new mentions touch, the surest first.
    /// - Parameters:
    ///   - first: the first of the new mentions.
    ///   - joins: from which probability on.
    ///   - fits: whether two mentions' values can both be right.
    mutating func regroup(since first: Int32, joins: Float, fits: (Int32, Int32) -> Bool) {
        var open: [Join] = []
        for mention in first..<Int32(owners.count) {
            let sure = links[Int(mention)].filter { $0.agrees && $0.probability >= joins }
            for other in Set(sure.map { owners[Int($0.other(than: mention))] }) {
                open.append(join(of: mention, other))
            }
        }
        while let best = open.min(by: { $0.goesBefore($1) }) {
            let isSure = best.support >= joins && allFit(best.first, best.second, fits)
            guard isSure else {
                open.removeAll { $0.first == best.first && $0.second == best.second }
                continue
            }
            join(best.first, best.second)
            let neighbours = Set(open.filter { $0.touches(best) }.flatMap { [$0.first, $0.second] })
            open.removeAll { $0.touches(best) }
            for neighbour in neighbours.subtracting([best.first, best.second]) {
                open.append(join(of: best.first, neighbour))
            }
        }
    }

    private func join(of one: Int32, _ two: Int32) -> Join {
        let (first, second) = (min(one, two), max(one, two))
        return Join(first: first, second: second, support: support(first, second))
    }

    private mutating func join(_ one: Int32, _ two: Int32) {
        let joined = ((members[one] ?? []) + (members[two] ?? [])).sorted()
        members[two] = nil
        members[one] = joined
        for member in joined { owners[Int(member)] = one }
    }

    /// How probable it is that two groups answer one question: the mean of what the best links of their pairs of articles say.
    private func support(_ one: Int32, _ two: Int32) -> Float {
        let first = members(of: one), second = members(of: two)
        var best: [Int64: Float] = [:]
        for mention in first {
            for link in links[Int(mention)] where owners[Int(link.other(than: mention))] == two {
                let key = Int64(articles[Int(mention)]) << 32 | Int64(articles[Int(link.other(than: mention))])
                best[key] = max(best[key] ?? 0, link.probability)
            }
        }
        let mine = Set(first.map { articles[Int($0)] }), other = Set(second.map { articles[Int($0)] })
        let pairs = mine.count * other.count - mine.intersection(other).count
        guard pairs > 0 else { return 0 }
        let counted = min(pairs, Self.telling)
        return best.values.sorted(by: >).prefix(counted).reduce(0, +) / Float(counted)
    }

    /// Whether no two values of two groups contradict each other.
    private func allFit(_ one: Int32, _ two: Int32, _ fits: (Int32, Int32) -> Bool) -> Bool {
        members(of: one).allSatisfy { mine in members(of: two).allSatisfy { fits(mine, $0) } }
    }
}

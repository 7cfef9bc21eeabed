public import ReportKit

/// Learns which paragraphs return in the articles of each outlet, in the order of filing: the same articles in the same
/// order teach the same, in a replay and after a restart.
///
/// A paragraph counts once for a matter. What an outlet repeats while it tells one story is the story; what it repeats with
/// `matters` different ones is its own. Bounded: only the newest `window` articles are remembered, and an outlet's book
/// is closed at `mostLearned` paragraphs. See docs/technotes/how-is-boilerplate-learned.md.
public struct PressedBook: Sendable {
    /// With how many matters of an outlet a paragraph must have stood.
    public static let matters = 4
    /// How many articles back a paragraph is remembered.
    public static let window = 5_000
    /// More standing paragraphs than any outlet has: one that fills its book repeats its news.
    static let mostLearned = 1_000
    /// How many articles with a paragraph are looked at, the newest.
    private static let mostCompared = 64

    /// What was learned so far.
    public private(set) var learned = PressedParagraphs()

    private struct Key: Hashable {
        let outlet: UInt64
        let hash: UInt64
    }

    /// By paragraph: the numbers of the remembered articles that hold it, ascending.
    private var seen: [Key: [Int]] = [:]
    private var leaves: [PressedLeaf] = []
    private var head = 0
    /// The number of the first of `leaves`.
    private var first = 0

    /// Empty.
    public init() {}

    /// As it stood after some articles were noted.
    ///
    /// - Parameters:
    ///   - learned: all that `note` ever gave as learned.
    ///   - leaves: what `note` gave to be kept of the newest articles, in the order of filing.
    public init(learned: [LearnedParagraph], leaves: [[UInt8]]) {
        for one in learned { self.learned.insert(one.hash, of: one.outlet) }
        for bytes in leaves { if let leaf = PressedLeaf(bytes: bytes) { remember(leaf) } }
    }

    /// Notes an article as it is filed.
    ///
    /// - Parameter story: the number of the story that it was filed in.
    /// - Returns: what to keep of it, and the paragraphs that are known as the outlet's own from here on.
    public mutating func note(_ article: Article, story: Int) -> (kept: [UInt8], learned: [LearnedParagraph]) {
        guard let outlet = article.outlet.map(PressedParagraphs.number) else { return ([], []) }
        let paragraphs = CountedParagraphs(of: article)
        guard !paragraphs.hashes.isEmpty else { return ([], []) }
        let leaf = PressedLeaf(
            outlet: outlet, story: UInt64(bitPattern: Int64(story)), matter: paragraphs.matter,
            hashes: paragraphs.hashes)
        let recurring = paragraphs.words { seen[Key(outlet: outlet, hash: $0)] != nil }
        remember(leaf)
        let new = leaf.hashes.filter { isNew(Key(outlet: outlet, hash: $0), besides: recurring) }
            .prefix(max(0, Self.mostLearned - learned.count(of: outlet)))
        for hash in new { learned.insert(hash, of: outlet) }
        return (leaf.bytes, new.map { LearnedParagraph(outlet: outlet, hash: $0) })
    }

    /// Whether a paragraph has shown just now that it is the outlet's own.
    private func isNew(_ key: Key, besides recurring: Set<UInt64>) -> Bool {
        guard !learned.contains(key.hash, of: key.outlet), let places = seen[key], places.count >= Self.matters else {
            return false
        }
        var apart: [PressedLeaf] = []
        for place in places.suffix(Self.mostCompared).reversed() where apart.count < Self.matters {
            let leaf = leaves[place - first]
            if apart.allSatisfy({ $0.isApart(from: leaf, besides: recurring) }) { apart.append(leaf) }
        }
        return apart.count >= Self.matters
    }

    private mutating func remember(_ leaf: PressedLeaf) {
        let number = first + leaves.count
        for hash in leaf.hashes { seen[Key(outlet: leaf.outlet, hash: hash), default: []].append(number) }
        leaves.append(leaf)
        if leaves.count - head > Self.window { forgetOldest() }
    }

    private mutating func forgetOldest() {
        let leaf = leaves[head]
        head += 1
        for hash in leaf.hashes {
            let key = Key(outlet: leaf.outlet, hash: hash)
            seen[key]?.removeFirst()
            if seen[key]?.isEmpty ?? false { seen[key] = nil }
        }
        guard head > Self.window else { return }
        leaves.removeFirst(head)
        first += head
        head = 0
    }
}

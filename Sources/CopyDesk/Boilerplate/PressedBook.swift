public import ReportKit

/// Learns which paragraphs return in the articles of each outlet, in the order of filing: the same articles in the same
/// order teach the same, in a replay and after a restart.
///
/// A paragraph counts once for a story. What an outlet repeats while it tells one story is the story; what it repeats in
/// `stories` different ones is its own. Bounded: only the newest `window` articles are remembered, and an outlet's book
/// is closed at `mostLearned` paragraphs. See docs/technotes/how-is-boilerplate-learned.md.
public struct PressedBook: Sendable {
    /// In how many stories of an outlet a paragraph must have stood.
    public static let stories = 4
    /// How many articles back a paragraph is remembered.
    public static let window = 5_000
    /// More standing paragraphs than any outlet has: one that fills its book repeats its news.
    static let mostLearned = 1_000

    /// What was learned so far.
    public private(set) var learned = PressedParagraphs()

    private struct Key: Hashable {
        let outlet: UInt64
        let hash: UInt64
    }

    /// What is remembered of one article.
    struct Leaf {
        var outlet: UInt64
        var story: UInt64
        var hashes: [UInt64]
    }

    /// By paragraph: the stories of the remembered articles that hold it, one for each article.
    private var seen: [Key: [UInt64]] = [:]
    private var leaves: [Leaf] = []
    private var head = 0

    /// Empty.
    public init() {}

    /// As it stood after some articles were noted.
    ///
    /// - Parameters:
    ///   - learned: all that `note` ever gave as learned.
    ///   - leaves: what `note` gave to be kept of the newest articles, in the order of filing.
    public init(learned: [LearnedParagraph], leaves: [[UInt8]]) {
        for one in learned { self.learned.insert(one.hash, of: one.outlet) }
        for bytes in leaves { if let leaf = Leaf(bytes: bytes) { remember(leaf) } }
    }

    /// Notes an article as it is filed.
    ///
    /// - Parameter story: the number of the story that it was filed in.
    /// - Returns: what to keep of it, and the paragraphs that are known as the outlet's own from here on.
    public mutating func note(_ article: Article, story: Int) -> (kept: [UInt8], learned: [LearnedParagraph]) {
        guard let outlet = article.outlet.map(PressedParagraphs.number) else { return ([], []) }
        let leaf = Leaf(
            outlet: outlet, story: UInt64(bitPattern: Int64(story)), hashes: PressedParagraphs.hashes(of: article))
        guard !leaf.hashes.isEmpty else { return ([], []) }
        remember(leaf)
        let new = leaf.hashes.filter { isLearned(Key(outlet: outlet, hash: $0)) }
            .prefix(max(0, Self.mostLearned - learned.count(of: outlet)))
        for hash in new { learned.insert(hash, of: outlet) }
        return (leaf.bytes, new.map { LearnedParagraph(outlet: outlet, hash: $0) })
    }

    private func isLearned(_ key: Key) -> Bool {
        !learned.contains(key.hash, of: key.outlet) && Set(seen[key] ?? []).count >= Self.stories
    }

    private mutating func remember(_ leaf: Leaf) {
        for hash in leaf.hashes { seen[Key(outlet: leaf.outlet, hash: hash), default: []].append(leaf.story) }
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
        head = 0
    }
}

/// A paragraph that was found to be its outlet's own.
public struct LearnedParagraph: Sendable, Hashable {
    /// The outlet's number.
    public var outlet: UInt64
    /// The paragraph's hash.
    public var hash: UInt64

    /// One learned paragraph.
    public init(outlet: UInt64, hash: UInt64) {
        self.outlet = outlet
        self.hash = hash
    }
}

extension PressedBook.Leaf {
    /// Outlet, story, hashes, eight bytes each, little endian.
    var bytes: [UInt8] {
        ([outlet, story] + hashes).flatMap { number in (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
    }

    init?(bytes: [UInt8]) {
        guard bytes.count >= 24, bytes.count % 8 == 0 else { return nil }
        let numbers = stride(from: 0, to: bytes.count, by: 8).map { start in
            (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << ($1 * 8) }
        }
        self.init(outlet: numbers[0], story: numbers[1], hashes: Array(numbers[2...]))
    }
}

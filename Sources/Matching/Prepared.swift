public import ReportKit
import Synchronization

/// What was made of articles, or of two of them, each made once for a process.
///
/// Making is a pure function of the articles, so remembering changes no answer. Two generations: what was not asked for
/// while a whole one filled up is forgotten.
public final class Prepared<Value: Sendable>: Sendable {
    /// A value's place; whoever asks while it is being made waits for it.
    private final class Slot: Sendable {
        private let value = Mutex<Value?>(nil)

        func value(make: () -> Value) -> Value {
            value.withLock { value in
                if let value { return value }
                let made = make()
                value = made
                return made
            }
        }
    }

    private struct Generations {
        var young: [Key: Slot] = [:]
        var old: [Key: Slot] = [:]

        mutating func slot(_ key: Key, room: Int) -> Slot {
            if let slot = young[key] { return slot }
            let slot = old[key] ?? Slot()
            if young.count >= room {
                old = young
                young = [:]
            }
            young[key] = slot
            return slot
        }
    }

    private let generations = Mutex(Generations())
    private let room: Int

    /// Remembers at least `room` values and at most twice as many.
    public init(room: Int) { self.room = room }

    /// The value made of `article`, and of `other` where two make one. `make` may not ask for the same value.
    public func value(of article: Article, with other: Article? = nil, make: () -> Value) -> Value {
        let key = Key(one: ArticleVersion(article), two: other.map(ArticleVersion.init))
        return generations.withLock { $0.slot(key, room: room) }.value(make: make)
    }

    private struct Key: Hashable {
        let one: ArticleVersion
        let two: ArticleVersion?
    }
}

/// An article as it was read. Claims and segments are compared, not hashed: of one and the same article they are one list in
/// memory, and comparing a list with itself costs nothing.
struct ArticleVersion: Hashable, Sendable {
    private let id: ArticleID
    private let published: String?
    private let claims: [Claim]
    private let segments: [Segment]

    init(_ article: Article) {
        id = article.id
        published = article.published
        claims = article.claims
        segments = article.segments
    }

    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

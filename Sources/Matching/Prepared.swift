public import ReportKit
import Synchronization

/// What was made of articles, or of two of them, each made once for a process.
///
/// Making is a pure function of the articles, so remembering changes no answer. Two generations: what was not asked for
/// while a whole one filled up is forgotten.
public final class Prepared<Value: Sendable>: Sendable {
    private struct Generations {
        var young: [Key: Value] = [:]
        var old: [Key: Value] = [:]

        mutating func find(_ key: Key, room: Int) -> Value? {
            if let value = young[key] { return value }
            guard let value = old[key] else { return nil }
            keep(value, key, room: room)
            return value
        }

        mutating func keep(_ value: Value, _ key: Key, room: Int) {
            if young.count >= room {
                old = young
                young = [:]
            }
            young[key] = value
        }
    }

    private let made = Mutex(Generations())
    private let room: Int

    /// Remembers at least `room` values and at most twice as many.
    public init(room: Int) { self.room = room }

    /// The value made of `article`, and of `other` where two make one.
    public func value(of article: Article, with other: Article? = nil, make: () -> Value) -> Value {
        let key = Key(one: Version(article), two: other.map(Version.init))
        if let value = made.withLock({ $0.find(key, room: room) }) { return value }
        let value = make()
        made.withLock { $0.keep(value, key, room: room) }
        return value
    }

    private struct Key: Hashable {
        let one: Version
        let two: Version?
    }

    /// An article as it was read. Claims and segments are compared, not hashed: of one and the same
    /// article they are one list in memory, and comparing a list with itself costs nothing.
    private struct Version: Hashable {
        let id: ArticleID
        let published: String?
        let claims: [Claim]
        let segments: [Segment]

        init(_ article: Article) {
            id = article.id
            published = article.published
            claims = article.claims
            segments = article.segments
        }

        func hash(into hasher: inout Hasher) { hasher.combine(id) }
    }
}

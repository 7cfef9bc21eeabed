public import ReportKit
import Synchronization

extension StoryQuestions {
    /// The questions of some articles, in the order of their arrival.
    ///
    /// Where most of them were asked for before, only what came since is set against the rest, and what a newer version stands
    /// for is set aside.
    /// - Parameter earlier: versions that others stand for by now: what they have told is told.
    /// - Parameter story: which memory to look in: a story's, and where several ask that may be some articles apart, the asker's.
    public static func of(_ articles: [Article], after earlier: [Article] = [], story: String = "") -> StoryQuestions {
        guard let first = articles.first else { return StoryQuestions() }
        return memory.slot(story.isEmpty ? first.id.description : story).questions(of: articles, after: earlier)
    }

    private static let memory = Memory()

    /// What is remembered of a story; whoever asks while it is being made waits for it.
    ///
    /// Its last states are kept: a look at how the story would have been without its newest article does not cost it its memory.
    /// States share what they have in common.
    private final class Slot: Sendable {
        private let known = Mutex<[StoryQuestions]>([])
        private static let states = 3

        func questions(of articles: [Article], after earlier: [Article]) -> StoryQuestions {
            known.withLock { known in
                let fitting = known.filter { $0.isBeginning(of: articles, after: earlier) }
                let nearest =
                    fitting.last { $0.articles.count == $0.aside.count + articles.count }
                    ?? fitting.max { $0.articles.count < $1.articles.count }
                var questions = nearest ?? StoryQuestions(after: earlier)
                guard questions.follow(articles) else { return questions }
                known.append(questions)
                if known.count > Self.states { known.removeFirst() }
                return questions
            }
        }
    }

    /// The stories that were asked for last.
    private final class Memory: Sendable {
        private struct Kept {
            var slots: [String: (slot: Slot, used: Int)] = [:]
            var clock = 0
        }

        private let kept = Mutex(Kept())
        private static let room = 48

        func slot(_ story: String) -> Slot {
            kept.withLock { kept in
                kept.clock += 1
                let slot = kept.slots[story]?.slot ?? Slot()
                kept.slots[story] = (slot, kept.clock)
                if kept.slots.count > Self.room, let oldest = kept.slots.min(by: { $0.value.used < $1.value.used }) {
                    kept.slots[oldest.key] = nil
                }
                return slot
            }
        }
    }

    /// Whether the articles are these, in the same order, but for some that are gone and some that came since.
    private func isBeginning(of wanted: [Article], after earlier: [Article]) -> Bool {
        var next = 0
        var known: Set<ArticleID> = []
        for (at, one) in articles.enumerated() {
            let isNext = next < wanted.count && one.article.id == wanted[next].id
            if isNext, aside.contains(Int32(at)) || ArticleVersion(one.article) != ArticleVersion(wanted[next]) {
                return false
            }
            if isNext { next += 1 } else { known.insert(one.article.id) }
        }
        let isThisStory = next > 0 || known.isSubset(of: earlier.map(\.id))
        return isThisStory && wanted[next...].allSatisfy { !known.contains($0.id) }
    }

    /// A story that begins with versions which others stand for.
    private init(after earlier: [Article]) {
        self.init()
        for article in earlier {
            add(article)
            setAside(article.id)
        }
    }

    /// Sets aside what is gone and adds what came since; says whether there was any.
    private mutating func follow(_ wanted: [Article]) -> Bool {
        let before = (articles.count, aside.count)
        let standing = Set(wanted.map(\.id)), known = Set(articles.map(\.article.id))
        for one in articles where !standing.contains(one.article.id) { setAside(one.article.id) }
        for article in wanted where !known.contains(article.id) { add(article) }
        return before != (articles.count, aside.count)
    }
}

public import ReportKit
import Synchronization

extension StoryQuestions {
    /// The questions of some articles, in the order of their arrival.
    ///
    /// A pure function of them; where the first of them were asked for before, only what came since is set against the rest.
    public static func of(_ articles: [Article]) -> StoryQuestions {
        guard let first = articles.first else { return StoryQuestions() }
        return memory.slot(ArticleVersion(first)).questions(of: articles)
    }

    private static let memory = Memory()

    /// What is remembered of a story; whoever asks while it is being made waits for it.
    private final class Slot: Sendable {
        private let known = Mutex<StoryQuestions?>(nil)

        func questions(of articles: [Article]) -> StoryQuestions {
            known.withLock { known in
                var questions = known ?? StoryQuestions()
                known = nil  // so that it is one value, and grows in place
                if !questions.isBeginning(of: articles) { questions = StoryQuestions() }
                for article in articles.dropFirst(questions.articles.count) { questions.add(article) }
                known = questions
                return questions
            }
        }
    }

    /// The stories that were asked for last, by their first article.
    private final class Memory: Sendable {
        private struct Kept {
            var slots: [ArticleVersion: (slot: Slot, used: Int)] = [:]
            var clock = 0
        }

        private let kept = Mutex(Kept())
        private static let room = 64

        func slot(_ first: ArticleVersion) -> Slot {
            kept.withLock { kept in
                kept.clock += 1
                let slot = kept.slots[first]?.slot ?? Slot()
                kept.slots[first] = (slot, kept.clock)
                if kept.slots.count > Self.room, let oldest = kept.slots.min(by: { $0.value.used < $1.value.used }) {
                    kept.slots[oldest.key] = nil
                }
                return slot
            }
        }
    }

    private func isBeginning(of wanted: [Article]) -> Bool {
        articles.count <= wanted.count
            && zip(articles, wanted).allSatisfy { ArticleVersion($0.article) == ArticleVersion($1) }
    }
}

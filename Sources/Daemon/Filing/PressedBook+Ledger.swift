import CopyDesk
import Ledger
import ReportKit

extension PressedBook {
    /// As it stood when the ledger was last written.
    init(_ ledger: any LedgerStore) throws(LedgerError) {
        let kept = try ledger.pressedLessons(newest: Self.window)
        self.init(learned: kept.learned.compactMap(LearnedParagraph.init), leaves: kept.leaves)
    }

    /// Notes an article as it is filed; gives what the ledger keeps of that.
    mutating func lesson(of article: Article, story: Int) -> PressedLesson {
        let (leaf, learned) = note(article, story: story)
        return PressedLesson(leaf: leaf, learned: learned.map(\.bytes))
    }
}

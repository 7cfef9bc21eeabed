import Ledger
import ReportKit
import Testing

@Suite struct PressedLessonTests {
    private func filing(_ number: Int, _ lesson: PressedLesson) -> Filing {
        var filing = Filing(number: number, article: fullArticle(number), story: row(1, articles: number), at: "")
        filing.lesson = lesson
        return filing
    }

    @Test func `what was learned is kept for good, leaves come back in the order of filing`() throws {
        let scratch = try Scratch()
        let ledger = try SQLiteLedger(state: scratch.path)
        var batch = Batch()
        batch.filings = [
            filing(1, PressedLesson(leaf: [1])), filing(2, PressedLesson()),
            filing(3, PressedLesson(leaf: [3], learned: [[7], [8]])),
            filing(4, PressedLesson(leaf: [4], learned: [[7]])),
        ]
        try ledger.file(batch)
        let kept = try SQLiteLedger(state: scratch.path).pressedLessons(newest: 2)
        #expect(kept.leaves == [[3], [4]])
        #expect(kept.learned == [[7], [8]])
    }

    @Test func `only the newest leaves are kept`() throws {
        let scratch = try Scratch()
        let ledger = try SQLiteLedger(state: scratch.path)
        var batch = Batch()
        let count = SQLiteLedger.leavesKept + 3
        batch.filings = (1...count).map { filing($0, PressedLesson(leaf: [UInt8($0 % 251)])) }
        try ledger.file(batch)
        let leaves = try ledger.pressedLessons(newest: .max).leaves
        #expect(leaves.count == SQLiteLedger.leavesKept)
        #expect(leaves.first == [4] && leaves.last == [UInt8(count % 251)])
    }
}

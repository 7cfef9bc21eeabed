import Foundation
import GRDB

// What was learned of the outlets' standing paragraphs.
extension SQLiteLedger {
    /// How many leaves are kept: no reader asks for more.
    public static let leavesKept = 5_000

    public func pressedLessons(newest limit: Int) throws(LedgerError) -> (learned: [[UInt8]], leaves: [[UInt8]]) {
        try reading { db in
            let learned = try Row.fetchAll(db, sql: "SELECT paragraph FROM pressed ORDER BY number")
            let leaves = try Row.fetchAll(
                db, sql: "SELECT leaf FROM pressed_leaf ORDER BY number DESC LIMIT ?", arguments: [limit])
            return (try learned.map { try $0.bytes(0) }, try leaves.reversed().map { try $0.bytes(0) })
        }
    }
}

extension Database {
    /// Numbers have no gaps, since only the oldest leaves go.
    func file(_ lesson: PressedLesson) throws {
        for paragraph in lesson.learned {
            try run("INSERT INTO pressed (paragraph) VALUES (?) ON CONFLICT DO NOTHING", [Data(paragraph)])
        }
        guard !lesson.leaf.isEmpty else { return }
        try run("INSERT INTO pressed_leaf (leaf) VALUES (?)", [Data(lesson.leaf)])
        try run("DELETE FROM pressed_leaf WHERE number <= ?", [Int(lastInsertedRowID) - SQLiteLedger.leavesKept])
    }
}

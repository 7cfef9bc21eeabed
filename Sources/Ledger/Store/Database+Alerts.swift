import Foundation
import GRDB
import ReportKit

// How alerts become rows: each thing once, and what is muted goes nowhere.
extension Database {
    /// - Parameter followUp: whether an outlet that joins what was told already is told of.
    func file(_ alert: Alert, story: Int, followUp: Bool) throws {
        let known = try alerts(ofStory: story, id: alert.id, kind: alert.kind)
        guard let told = known.first(where: { $0.follows == nil && alert.isSameThing(as: $0) }) else {
            return try put(alert, story: story)
        }
        guard followUp, let next = alert.followUp(to: told, after: known.filter { $0.follows == told.id }) else {
            return
        }
        try put(next, story: story)
    }

    private func put(_ alert: Alert, story: Int) throws {
        let gone = try cachedStatement(sql: "SELECT 1 FROM gone_alert WHERE id = ?")
        guard try Int.fetchOne(gone, arguments: [alert.id]) == nil else { return }
        let held = try mute(on: alert, story: story)
        // what is muted is on record and goes nowhere
        let isDone = held != nil
        try run(
            """
            INSERT INTO alert (id, kind, story, at, record, muted, in_outbox, in_journal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO NOTHING
            """,
            [
                alert.id, alert.kind.rawValue, story, alert.at, Data(AlertRecord.bytes(alert)), held?.number, isDone,
                isDone,
            ])
        try run("UPDATE tally SET value = value + ? WHERE name = 'alerts'", [changesCount])
    }

    /// What was told of a story, of one kind; and the alert with an id, whichever story it is in now.
    private func alerts(ofStory story: Int, id: String, kind: ReportKind) throws -> [Alert] {
        let sql = "SELECT record FROM alert WHERE story = ? AND kind = ? OR id = ? ORDER BY number"
        return try Row.fetchAll(try cachedStatement(sql: sql), arguments: [story, kind.rawValue, id])
            .map { try AlertRecord.alert($0.bytes(0)) }
    }
}

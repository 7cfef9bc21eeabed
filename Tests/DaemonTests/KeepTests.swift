import Foundation
import Ledger
import Settings
import Synchronization
import Systemd
import Testing

@testable import Daemon

/// A year of copy by a clock that the test turns.
@Suite struct KeepTests {
    /// A clock that stands until it is turned.
    final class Turned: Sendable {
        private let seconds: Mutex<Double>
        init(_ start: Double) { seconds = Mutex(start) }
        var clock: Daemon.Clock { { self.seconds.withLock { $0 } } }
        func turn(days: Double) { seconds.withLock { $0 += days * 86_400 } }
    }

    /// 3 November 2026.
    private static let start = 1_793_664_000.0

    /// Words that no other day has: each day has news of its own.
    private func word(_ day: Int, _ place: Int) -> String {
        let syllables = [
            "bra", "ke", "lo", "mi", "nu", "pra", "sto", "ti", "vu", "za", "fle", "gri", "hon", "jas", "wem", "dor",
        ]
        var number = (day * 31 + place) * 2_654_435_761 % 1_048_583
        var word = ""
        for _ in 0..<4 {
            word += syllables[number % 16]
            number /= 16
        }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private func told(_ day: Int, _ outlet: String) -> String {
        let name = (0..<9).map { word(day, $0) }
        return
            "\(name[0]) buys \(name[1].lowercased()) from \(name[2])\n\n\(name[0]) bought the \(name[1].lowercased()) of \(name[2]) on Monday for \(day + 40) \(name[3].lowercased())s, \(name[4]) \(name[5]) of the \(outlet) \(name[6].lowercased()) said. The \(name[7].lowercased()) of \(name[8]) stays with \(name[2]).\n"
    }

    private func bytes(_ folder: String) -> Int {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.reduce(0) { sum, name in
            let found = try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
            return found?[.type] as? FileAttributeType == .typeRegular
                ? sum + ((found?[.size] as? NSNumber)?.intValue ?? 0) : sum
        }
    }

    @Test func `over 420 days the disk stays flat, and nothing is told twice`() async throws {
        let desk = try TestDesk { configuration in
            configuration.stories.openDays = 5
            configuration.keep.archiveDays = 20
            configuration.keep.ledgerDays = 20
            configuration.keep.outboxDays = 20
            configuration.keep.spikeDays = 20
        }
        let time = Turned(Self.start)
        let daemon = try Daemon(journal: desk.told.journal, load: desk.load, clock: time.clock)
        await daemon.start()
        var sizes: [Int] = []
        for round in 0..<60 {
            time.turn(days: 7)
            for outlet in ["Loaf", "Sheaf"] { try desk.drop("\(outlet)-\(round).txt", told(round, outlet)) }
            try desk.drop("odd-\(round).bin", "[Section]\nKey=\(round)\n")
            await desk.emptied()
            await settled(daemon)
            await daemon.tidy()
            await settled(daemon)
            sizes.append(bytes(desk.state + "/archive") + bytes(desk.outbox) + bytes(desk.state + "/spike"))
        }
        // what the first day brought was dropped long ago, and its alerts are known still
        let before = desk.told.count(.newClaim)
        try desk.drop("again.txt", told(0, "Loaf"))
        await desk.emptied()
        await daemon.stop()
        await eventually("the daemon ends") { daemon.ended.wait(timeout: .now()) == .success }

        let early = try #require(sizes[8..<16].max()), late = try #require(sizes[48..<60].max())
        #expect(late * 10 <= early * 13, "\(early) bytes became \(late)")
        let ledger = try SQLiteLedger(state: desk.state)
        #expect(try ledger.usedBytes() < 600_000)
        #expect(try (1..<20).contains(ledger.counts().stories))
        #expect(try (1..<60).contains(LedgerReader(state: desk.state).alerts().count))
        #expect(Set(desk.files("outbox/stories").map { $0.split(separator: "/")[0] }).count < 20)
        #expect(desk.archived.count < 30)
        #expect(desk.files("state/spike").count < 30)
        #expect(desk.posted.count < 30)
        #expect(desk.told.count(.newClaim) == before)
        let ids = desk.told.all.filter { $0.id == .newClaim }.compactMap { $0.fields.first { $0.0 == .alert }?.1 }
        #expect(ids.count >= 115)
        #expect(Set(ids).count == ids.count)
    }

    /// Waits until a round of tidying is over, and what was told is delivered.
    private func settled(_ daemon: Daemon) async {
        for _ in 0..<2000 {
            if await !daemon.tidying, await !daemon.posting, await !daemon.printing, await !daemon.printingDue {
                return
            }
            try? await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("tidying did not end")
    }

    @Test func `the oldest days of the archive go where it is too large`() throws {
        let root = "/tmp/wirewatch-days-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: root) }
        for day in ["2025/12/30", "2025/12/31", "2026/01/01", "2026/01/02"] {
            try FileManager.default.createDirectory(atPath: "\(root)/\(day)", withIntermediateDirectories: true)
            try Data(count: 1000).write(to: URL(fileURLWithPath: "\(root)/\(day)/a.txt"))
        }
        let tree = DayTree(root: root)
        tree.shrink(to: 2500)
        #expect(tree.days == ["2026-01-01", "2026-01-02"])
        #expect(!FileManager.default.fileExists(atPath: "\(root)/2025"))
        tree.shrink(to: 0)
        #expect(tree.days == ["2026-01-02"])
        tree.remove { $0 < "2027-01-01" }
        #expect(tree.days.isEmpty)
    }

    @Test func `by default everything is kept`() async throws {
        let desk = try TestDesk()
        let time = Turned(Self.start)
        let daemon = try Daemon(journal: desk.told.journal, load: desk.load, clock: time.clock)
        await daemon.start()
        try desk.drop("a.txt", told(1, "Loaf"))
        await desk.emptied()
        time.turn(days: 4000)
        await daemon.tidy()
        await settled(daemon)
        await daemon.stop()
        await eventually("the daemon ends") { daemon.ended.wait(timeout: .now()) == .success }
        #expect(desk.archived.count == 1)
        #expect(try LedgerReader(state: desk.state).counts().stories == 1)
    }
}

import Daemon
import Foundation
import Ledger
import Systemd
import Testing

@Suite struct MuteTests {
    @Test func `the daemon honours a mute that is made while it runs, and its end`() async throws {
        let desk = try TestDesk()
        try await desk.run { _ in
            try desk.drop("one.txt", "The bridge at Orle opened on Monday after two years of work.\n")
            await desk.emptied()
            let other = try SQLiteLedger(state: desk.state, patience: 10)
            _ = try other.mute(
                Mute(.plugin, "echo", because: "a test", by: "ada", at: "2020-01-01T00:00:00Z", until: "2999-01-01"))
            try desk.drop("two.txt", "A dam on the river Senn broke, and forty barns were flooded.\n")
            await desk.emptied()
            await eventually("its page is printed, and says so") {
                desk.files("outbox/stories").filter { $0.hasSuffix("report.json") }.contains {
                    (try? String(contentsOfFile: "\(desk.outbox)/stories/\($0)", encoding: .utf8))?
                        .contains("\"muted\" : \"a test\"") == true
                }
            }
            _ = try other.unmute(.plugin, "echo", at: "2020-01-02T00:00:00Z")
            try desk.drop("three.txt", "The choir of Tarn sang in the old mill for nine hundred guests.\n")
            await desk.emptied()
        }
        #expect(desk.alerts.map(\.muted) == [nil, "a test", nil])
        #expect(desk.posted.count == 2)
        #expect(desk.told.count(.newClaim) == 2)
    }
}

import Daemon
import Foundation
import Ledger
import Settings
import Testing

@Suite struct SharedInboxTests {
    @Test func `of two daemons on one inbox, each article is filed by one, and none is lost`() async throws {
        let one = try TestDesk()
        let shared = one.inbox
        let two = try TestDesk { $0.folders.inbox = shared }
        for number in 1...150 { try one.drop("\(number).txt", "Mill number \(number) of the valley was opened.\n") }
        for number in 1...9 { try one.drop("bad\(number).txt", "") }
        try await one.run { _ in
            try await two.run { _ in
                for number in 151...300 {
                    try one.drop("\(number).txt", "Mill number \(number) of the valley was opened.\n")
                }
                await one.emptied()
            }
        }
        let filed = [one, two].map { Set($0.alerts.map(\.article.sha256)) }
        #expect(filed[0].count + filed[1].count == 300)
        #expect(filed[0].isDisjoint(with: filed[1]))
        #expect(one.archived.count + two.archived.count == 300)
        let spiked = [one, two].map { Set($0.spiked.map(\.file)) }
        #expect(spiked[0].count + spiked[1].count == 9)
        #expect(spiked[0].isDisjoint(with: spiked[1]))
    }
}

import Foundation
import Glibc
import Ledger
import ReportKit
import Settings
import Systemd
import Testing

@testable import Daemon

private struct Broken: ReportPlugin {
    struct Trouble: Error {}
    static let name = "broken"
    init(_: NoSettings) {}
    func reports(on article: Article, in story: Story) throws -> [Report] { throw Trouble() }
}

private struct Slow: ReportPlugin {
    static let name = "slow"
    init(_: NoSettings) {}
    func reports(on article: Article, in story: Story) throws -> [Report] {
        if article.file == "one.txt" { usleep(600_000) }
        return []
    }
}

@Suite struct PluginTests {
    @Test func `a plugin that throws is told of once, and its neighbours run`() async throws {
        let desk = try TestDesk(plugins: [Broken(NoSettings()), Echo(NoSettings())])
        try await desk.run { _ in
            for number in 0..<3 { try desk.drop("\(number).txt", "Words number \(number).") }
            await desk.emptied()
        }
        #expect(desk.told.count(.pluginFailed) == 1)
        #expect(desk.alerts.count == 3)
    }

    @Test func `a plugin that hangs is told of once, left out, and comes back`() async throws {
        let desk = try TestDesk(plugins: [Slow(NoSettings()), Echo(NoSettings())]) { $0.plugins.timeout = 0.1 }
        try await desk.run { _ in
            try desk.drop("one.txt", "Words that take long.")
            try desk.drop("two.txt", "Words that do not.")
            await desk.emptied()
            try await Task.sleep(for: .milliseconds(700))
            try desk.drop("three.txt", "Words that come later.")
            await desk.emptied()
        }
        #expect(desk.told.count(.pluginFailed) == 1)
        #expect(desk.alerts.count == 3)
    }
}

import Daemon
import Foundation
import Glibc
import Ledger
import ReportKit
import Settings
import Synchronization
import Systemd
import Testing

/// Tells of every article once.
struct Echo: ReportPlugin {
    static let name = "echo"
    init(_: NoSettings) {}
    func reports(on article: Article, in story: Story) throws -> [Report] {
        guard let sentence = article.sentences.first else { return [] }
        let message = "New: \(article[article.headline ?? sentence])"
        return [
            Report(
                .newClaim, about: "it", message: message,
                values: [Evidence(article.id, sentence, value: article[sentence])],
                why: ["it came in"], confidence: 1, urgency: .alert)
        ]
    }
}

/// What the journal was told.
final class Told: Sendable {
    private let entries = Mutex<[JournalEntry]>([])
    var all: [JournalEntry] { entries.withLock { $0 } }
    var journal: Journal {
        Journal { entry in
            self.entries.withLock { $0.append(entry) }
            return true
        }
    }
    func count(_ id: MessageID) -> Int { all.filter { $0.id == id }.count }
}

/// A daemon on folders of its own.
final class TestDesk: Sendable {
    let root: String
    let inbox: String
    let outbox: String
    let state: String
    let told = Told()
    let plugins: [any ReportPlugin]
    private let adjust: @Sendable (inout Configuration) -> Void

    init(
        plugins: [any ReportPlugin] = [Echo(NoSettings())], state: String? = nil,
        _ adjust: @escaping @Sendable (inout Configuration) -> Void = { _ in }
    ) throws {
        root = "/tmp/wirewatch-\(UUID().uuidString)"
        inbox = root + "/inbox"
        outbox = root + "/outbox"
        self.state = state ?? root + "/state"
        self.plugins = plugins
        self.adjust = adjust
        try FileManager.default.createDirectory(atPath: inbox, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Starts a daemon, lets `body` do its part, and stops it in order.
    func run(_ body: (Daemon) async throws -> Void) async throws {
        let daemon = try Daemon(journal: told.journal, load: load)
        await daemon.start()
        try await body(daemon)
        await daemon.stop()
        await eventually("the daemon ends") { daemon.ended.wait(timeout: .now()) == .success }
    }

    var load: Daemon.Load {
        let (inbox, outbox, state, adjust, plugins) = (inbox, outbox, state, adjust, plugins)
        return { () throws(SettingsError) in
            var loaded = try LoadedSettings.read(text: "", named: "test", plugins: [])
            loaded.configuration.folders.inbox = inbox
            loaded.configuration.folders.outbox = outbox
            loaded.configuration.folders.state = state
            loaded.configuration.intake.settle = 0.05
            loaded.configuration.delivery.pagesEvery = 0.05
            loaded.configuration.delivery.longestPause = 0.1
            adjust(&loaded.configuration)
            loaded.plugins = plugins
            return loaded
        }
    }

    // MARK: what is dropped

    func drop(_ name: String, _ text: String) throws { try drop(Array(name.utf8), Array(text.utf8)) }

    /// Writes aside and renames into the inbox.
    func drop(_ name: [UInt8], _ content: [UInt8]) throws {
        let aside = root + "/aside-\(UUID().uuidString)"
        try Data(content).write(to: URL(fileURLWithPath: aside))
        let target = (Array((inbox + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
        try #require(rename(aside, target) == 0)
    }

    // MARK: what came of it

    func files(_ folder: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: root + "/" + folder)?.compactMap { $0 as? String } ?? []
        return all.filter { path in
            (try? FileManager.default.attributesOfItem(atPath: "\(root)/\(folder)/\(path)"))?[.type]
                as? FileAttributeType != .typeDirectory
        }.sorted()
    }
    var archived: [String] { files("state/archive") }
    var spiked: [SpikedFile] { (try? LedgerReader(state: state).spiked()) ?? [] }
    var alerts: [Alert] { (try? LedgerReader(state: state).alerts().map(\.alert)) ?? [] }
    var posted: [String] { files("outbox/alerts") }

    /// Waits until everything that was dropped is out of the inbox.
    func emptied() async { await eventually("the inbox is empty") { self.files("inbox").isEmpty } }
}

/// Waits until something is so, up to a minute.
func eventually(_ what: String, _ isSo: () -> Bool) async {
    for _ in 0..<6000 {
        if isSo() { return }
        try? await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("not within a minute: \(what)")
}

import Foundation
public import Ledger
import Matching
import Newsroom
import ReportKit
public import Settings

/// Files a ledger's articles anew, in their order and at their times, in a ledger and an outbox of its own.
///
/// Reading, matching and plugins are pure functions, so with the same settings it tells to the byte what the daemon told.
public struct Replay {
    /// The ledger that it filed in.
    public let ledger: LedgerReader
    /// Plugins that threw, with what they said.
    public private(set) var failures: [String] = []

    private let fresh: SQLiteLedger
    private let press: Press

    /// Files all articles.
    /// - Parameters:
    ///   - state: an empty folder for the ledger.
    ///   - outbox: the folder that alerts and pages are put in.
    public init(of old: LedgerReader, settings: LoadedSettings, state: String, outbox: String) throws(StartError) {
        do {
            let out = try Outbox(outbox)
            fresh = try SQLiteLedger(state: state)
            press = Press(outbox: out)
            try fresh.keep(try old.mutes())
            ledger = try LedgerReader(state: state)
            try file(old, settings)
            try out.post(try ledger.alerts().map(\.alert).filter { $0.muted == nil })
            try print(settings)
        } catch {
            throw StartError(error)
        }
    }

    private mutating func file(_ old: LedgerReader, _ settings: LoadedSettings) throws {
        let desk = try NewsDesk(
            fresh, openSince: "", shelf: StoryShelf(settings.configuration),
            runner: PluginRunner(settings.plugins, timeout: 3600))
        var failures: [String] = []
        try old.eachArticle { article, at in
            desk.shelf.beginBatch()
            var (filing, failed) = try desk.open(ReadArticle(article), at: at).closed()
            filing.followUp = settings.configuration.alerts.followUp
            failures += failed.map { "\($0.plugin) \($0.what)" }
            var batch = Batch()
            batch.filings = [filing]
            try fresh.file(batch)
            try fresh.sealClaims()
        }
        self.failures = failures
    }

    private func print(_ settings: LoadedSettings) throws {
        let shelf = StoryShelf(settings.configuration)
        var batch = Batch()
        for row in try fresh.storiesToPrint(limit: .max) {
            let order = Press.Order(
                row: row, story: try shelf.story(row, from: fresh), arrivals: try fresh.arrivals(ofStory: row.number),
                muted: try fresh.mutedAlerts(ofStory: row.number))
            batch.printed.append(try press.print(order, plugins: settings.plugins))
        }
        try fresh.file(batch)
        try press.printFront(lines: try fresh.pages(limit: 500), alerts: try fresh.newestAlerts(limit: 200))
    }
}

import Dispatch
import Foundation
import Ledger
import ReportKit
import Settings
import Systemd

// What [keep] no longer keeps goes, in small rounds; a disk that runs low is told of.
extension Daemon {
    /// Stories that leave the ledger in one round: their transaction holds up filing for a moment.
    private static let storiesARound = 100
    /// Spiked files that go in one round.
    private static let spikesARound = 1000
    /// Seconds between two rounds, and between two where the first has not taken all.
    private static let tidyEvery = 600.0
    private static let tidyAgain = 1.0
    /// A disk with less room is nearly full.
    private static let lowBytes = 1 << 30

    /// Takes away what is no longer kept; comes again by itself.
    func tidy() {
        guard !tidying, !stopping else { return }
        tidying = true
        noteRoom()
        let round = (try? nextRound()) ?? Tidier.Round()
        let tidier = Tidier(state: settings.configuration.folders.state, press: press)
        tidyQueue.async {
            let done = (try? tidier.carryOut(round)) != nil
            self.enter { $0.didTidy(round, done) }
        }
    }

    private func nextRound() throws(LedgerError) -> Tidier.Round {
        let keep = settings.configuration.keep
        func day(_ days: Int) -> String? { days == 0 ? nil : String(timestamp(daysAgo: days, by: clock).prefix(10)) }
        var round = Tidier.Round(archiveBefore: day(keep.archiveDays), alertsBefore: day(keep.outboxDays))
        round.archiveBytes = keep.archiveMegabytes == 0 ? nil : keep.archiveMegabytes << 20
        try findStories(for: &round, keep)
        if keep.spikeDays > 0 {
            let time = timestamp(daysAgo: keep.spikeDays, by: clock)
            round.spikes = try ledger.spikesToDrop(spikedBefore: time, limit: Self.spikesARound)
        }
        return round
    }

    /// Those past their time; where the ledger is too large, also the oldest of those that are closed.
    private func findStories(for round: inout Tidier.Round, _ keep: Configuration.Keep) throws(LedgerError) {
        let used = keep.ledgerMegabytes == 0 ? 0 : try ledger.usedBytes()
        let isTooLarge = used > keep.ledgerMegabytes << 20
        guard isTooLarge || keep.ledgerDays > 0 else { return }
        let days = isTooLarge ? settings.configuration.stories.openDays : keep.ledgerDays
        round.storiesBefore = timestamp(daysAgo: days, by: clock)
        round.stories = try ledger.storiesToDrop(filedBefore: round.storiesBefore, limit: Self.storiesARound)
    }

    private func didTidy(_ round: Tidier.Round, _ done: Bool) {
        tidying = false
        guard !stopped else { return }
        if done {
            let gone = try? ledger.drop(stories: round.stories.map(\.number), filedBefore: round.storiesBefore)
            news.forget(gone ?? [])
            try? ledger.drop(spikes: round.spikes.map(\.id))
            if !round.stories.isEmpty {
                frontIsOld = true
                counts.stories = (try? ledger.counts().stories) ?? counts.stories
                schedulePrinting()
            }
        }
        let isWhole = round.stories.count < Self.storiesARound && round.spikes.count < Self.spikesARound
        after(done && !isWhole ? Self.tidyAgain : Self.tidyEvery) { $0.tidy() }
    }

    /// Says once that a disk runs low, and once that it has room again.
    private func noteRoom() {
        let folders = [settings.configuration.folders.state, settings.configuration.folders.outbox]
        let room = folders.compactMap { path in Self.free(path).map { (path: path, free: $0) } }
        guard let least = room.min(by: { $0.free < $1.free }) else { return }
        let isLow = least.free < Self.lowBytes
        guard isLow == (notices[.lowDisk] == nil) else { return }
        if isLow {
            let entry = Bulletin.lowDisk(
                least.path, free: least.free, tidies: settings.configuration.keep != Configuration.Keep())
            log.report(entry)
            notices[.lowDisk] = entry.message
        } else {
            log.report(Bulletin.recovered("Writing to the disk, which has room again,"))
            notices[.lowDisk] = nil
        }
    }

    private static func free(_ path: String) -> Int? {
        let found = try? FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize]
        return (found as? NSNumber)?.intValue
    }
}

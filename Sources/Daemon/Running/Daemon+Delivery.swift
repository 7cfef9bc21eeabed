import Dispatch
import Ledger
import ReportKit
import Settings
import Systemd

// From the ledger to the outbox and into the journal.
extension Daemon {
    /// Delivers what waits, round after round, one at a time.
    func deliver() {
        guard !posting, !stopped else { return }
        let outboxToo = !outboxPause.isFailing || outboxDue
        guard
            let deliveries = try? ledger.undelivered(
                limit: 256, untold: !outboxToo, gatheredUntil: gatheredUntil),
            let spikes = try? ledger.untoldSpikes(limit: 256)
        else { return }
        if deliveries.isEmpty, spikes.isEmpty {
            asking = false
            scheduleBundle()
            checkStopped()
            return
        }
        posting = true
        outboxDue = false
        let asking = asking
        var post = post
        post.bundles = bundle > 0
        postQueue.async { [post] in
            // what a killed run sent may still be on its way into the journal
            if asking { self.journal.waitFor(.run, self.run, seconds: 2) }
            let round = post.deliver(deliveries, spikes: spikes, asking: asking, outboxToo: outboxToo)
            self.enter { $0.didDeliver(round, triedOutbox: outboxToo) }
        }
    }

    /// For how many seconds alerts of one story are gathered; none once the daemon stops.
    private var bundle: Int { stopping ? 0 : settings.configuration.alerts.bundleSeconds ?? 0 }

    /// Until when a story's oldest alert must have been filed for all of them to be told now.
    private var gatheredUntil: String? {
        bundle == 0 ? nil : timestamp(Nanoseconds(Int64((clock() - Double(bundle)) * 1e9)))
    }

    /// Sees to it that what is being gathered is told when its time has come.
    private func scheduleBundle() {
        guard bundle > 0, !bundleDue, let oldest = try? ledger.oldestUntold(),
            let filed = Nanoseconds(timestamp: oldest)
        else { return }
        bundleDue = true
        // times in the ledger are whole seconds
        after(max(0.05, Double(bundle) + 1 - clock() + Double(filed.count) / 1e9)) { daemon in
            daemon.bundleDue = false
            daemon.deliver()
        }
    }

    private func didDeliver(_ round: Post.Round, triedOutbox: Bool) {
        if let trouble = round.trouble {
            if !outboxPause.isFailing { log.report(Bulletin.outboxStuck(trouble.description)) }
            after(outboxPause.failed()) { daemon in
                daemon.outboxDue = true
                daemon.deliver()
            }
        } else if triedOutbox, outboxPause.worked() {
            log.report(Bulletin.recovered("The outbox"))
        }
        building.batch.delivered += round.delivered
        building.batch.toldSpikes += round.toldSpikes
        if round.delivered.isEmpty, round.toldSpikes.isEmpty {
            posting = false
            // journald took nothing: it may be on its way up again
            if round.trouble == nil { after(1) { $0.deliver() } }
            checkStopped()
        } else {
            fileWhatIsReady()
        }
    }
}

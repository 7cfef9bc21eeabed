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
        guard let deliveries = try? ledger.undelivered(limit: 256, untold: !outboxToo),
            let spikes = try? ledger.untoldSpikes(limit: 256)
        else { return }
        if deliveries.isEmpty, spikes.isEmpty {
            asking = false
            checkStopped()
            return
        }
        posting = true
        outboxDue = false
        let asking = asking
        postQueue.async {
            // what a killed run sent may still be on its way into the journal
            if asking { self.journal.waitFor(.run, self.run, seconds: 2) }
            let round = self.post.deliver(deliveries, spikes: spikes, asking: asking, outboxToo: outboxToo)
            self.enter { $0.didDeliver(round, triedOutbox: outboxToo) }
        }
    }

    private func didDeliver(_ round: Post.Round, triedOutbox: Bool) {
        if let trouble = round.trouble {
            if !outboxPause.isFailing { journal.send(Bulletin.outboxStuck(trouble.description)) }
            after(outboxPause.failed()) { daemon in
                daemon.outboxDue = true
                daemon.deliver()
            }
        } else if triedOutbox, outboxPause.worked() {
            journal.send(Bulletin.recovered("The outbox"))
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

import Ledger
import Systemd

/// Brings alerts to the outbox and into the journal, and says which have arrived. Works on a queue of its own: a
/// stalled journald holds up nothing else.
struct Post: Sendable {
    /// What one round came to.
    struct Round: Sendable {
        var delivered: [Delivered] = []
        var toldSpikes: [String] = []
        var trouble: SystemError?
    }

    let outbox: Outbox
    let journal: Journal
    /// Whether alerts of one story that are due at once come as one entry.
    var bundles = false

    /// - Parameter asking: whether the journal may already have been told: asked after a crash.
    func deliver(_ deliveries: [Delivery], spikes: [SpikedFile], asking: Bool, outboxToo: Bool) -> Round {
        var round = Round()
        var posted = Set(deliveries.filter(\.inOutbox).map(\.number))
        if outboxToo { round.trouble = post(deliveries.filter { !$0.inOutbox }, &posted) }
        let told = tell(deliveries.filter { $0.isDue && !$0.inJournal }, asking: asking)
        for delivery in deliveries {
            let arrived = Delivered(
                number: delivery.number, inOutbox: posted.contains(delivery.number),
                inJournal: delivery.inJournal || told.contains(delivery.number))
            if arrived.inOutbox != delivery.inOutbox || arrived.inJournal != delivery.inJournal {
                round.delivered.append(arrived)
            }
        }
        for spike in spikes where tell(spike, asking: asking) { round.toldSpikes.append(spike.id) }
        return round
    }

    private func post(_ deliveries: [Delivery], _ posted: inout Set<Int64>) -> SystemError? {
        guard !deliveries.isEmpty else { return nil }
        do throws(SystemError) {
            try outbox.post(deliveries.map(\.alert))
            posted.formUnion(deliveries.map(\.number))
            return nil
        } catch {
            return error
        }
    }

    /// Tells the journal, each alert by itself, or those of one story together; gives the numbers of those it has now.
    private func tell(_ deliveries: [Delivery], asking: Bool) -> Set<Int64> {
        let known = asking ? deliveries.filter { isTold($0.alert) } : []
        var told = Set(known.map(\.number))
        for group in groups(deliveries.filter { !told.contains($0.number) }) {
            guard let entry = Bulletin.alerts(group.map(\.alert), outbox: outbox.folder.path), journal.send(entry)
            else {
                continue
            }
            told.formUnion(group.map(\.number))
        }
        return told
    }

    private func isTold(_ alert: Alert) -> Bool {
        // with its place in the outbox: another daemon on this machine may have told the same of its own
        journal.holds([(.alert, alert.id), (.report, "\(outbox.folder.path)/\(alert.path)")])
    }

    /// In the order of filing; with bundles, those of one story with its first.
    private func groups(_ deliveries: [Delivery]) -> [[Delivery]] {
        guard bundles else { return deliveries.map { [$0] } }
        let stories = Dictionary(grouping: deliveries, by: \.story)
        return stories.values.sorted { ($0.first?.number ?? 0) < ($1.first?.number ?? 0) }
    }

    private func tell(_ spike: SpikedFile, asking: Bool) -> Bool {
        if asking, journal.holds([(.alert, spike.id)]) { return true }
        return journal.send(Bulletin.spiked(spike))
    }
}

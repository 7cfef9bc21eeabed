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

    /// - Parameter asking: whether the journal may already have been told: asked after a crash.
    func deliver(_ deliveries: [Delivery], spikes: [SpikedFile], asking: Bool, outboxToo: Bool) -> Round {
        var round = Round()
        var posted = Set(deliveries.filter(\.inOutbox).map(\.number))
        if outboxToo { round.trouble = post(deliveries.filter { !$0.inOutbox }, &posted) }
        for delivery in deliveries {
            let told = delivery.inJournal || tell(delivery.alert, asking: asking)
            let arrived = Delivered(
                number: delivery.number, inOutbox: posted.contains(delivery.number), inJournal: told)
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

    private func tell(_ alert: Alert, asking: Bool) -> Bool {
        let entry = Bulletin.alert(alert, outbox: outbox.folder.path)
        // with its place in the outbox: another daemon on this machine may have told the same of its own
        if asking, journal.holds(entry.fields.filter { [.alert, .report].contains($0.0) }) { return true }
        return journal.send(entry)
    }

    private func tell(_ spike: SpikedFile, asking: Bool) -> Bool {
        if asking, journal.holds([(.alert, spike.id)]) { return true }
        return journal.send(Bulletin.spiked(spike))
    }
}

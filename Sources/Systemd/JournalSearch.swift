import CSystemd
import Glibc

extension Journal {
    /// Whether the journal holds an entry with all these fields: asked before something is told again after a crash.
    ///
    /// False also where the journal cannot be read; better told twice than never.
    public func holds(_ fields: [(JournalField, String)]) -> Bool {
        guard hasJournald else { return false }
        var journal: OpaquePointer?
        guard sd_journal_open(&journal, Int32(SD_JOURNAL_LOCAL_ONLY)) >= 0, let journal else { return false }
        defer { sd_journal_close(journal) }
        for (field, value) in fields {
            let match = Array("\(field.name)=\(oneLine(value))".utf8)
            guard sd_journal_add_match(journal, match, match.count) >= 0 else { return false }
        }
        return sd_journal_next(journal) > 0
    }

    /// Waits until the journal shows an entry with this field, which was sent before; then it also shows whatever was
    /// sent earlier, by a process that is gone. Gives up after `seconds`.
    public func waitFor(_ field: JournalField, _ value: String, seconds: Double) {
        guard hasJournald else { return }
        for _ in 0..<Int(seconds * 100) {
            if holds([(field, value)]) { return }
            usleep(10_000)
        }
    }
}

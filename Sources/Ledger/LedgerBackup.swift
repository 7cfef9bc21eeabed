import Foundation
import GRDB

/// Copies of a ledger: made while the daemon writes it, and checked before they count.
public enum LedgerBackup {
    /// What a ledger file turned out to hold.
    public struct Content: Sendable, Hashable {
        public let articles: Int
        public let stories: Int
        public let alerts: Int
    }

    /// Writes what a ledger holds at one moment into a file, which is there whole and checked, or not at all.
    ///
    /// - Parameters:
    ///   - state: the state folder of the ledger, whose daemon may run.
    ///   - path: the new file; nothing may be there.
    public static func write(state: String, to path: String) throws(LedgerError) -> Content {
        let aside = path + ".part"
        defer { for ending in ["", "-wal", "-shm", "-journal"] { unlink(aside + ending) } }
        unlink(aside)
        close(open(aside, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o640))
        try ledgerErrors {
            var settings = GRDB.Configuration()
            settings.readonly = true
            settings.busyMode = .timeout(10)
            let source = try DatabaseQueue(path: "\(state)/\(SQLiteLedger.fileName)", configuration: settings)
            try source.backup(to: DatabaseQueue(path: aside))
        }
        let content = try check(aside)
        try place(aside, at: path)
        return content
    }

    /// Looks through a whole ledger file: every page, every index, every table that we know.
    public static func check(_ path: String) throws(LedgerError) -> Content {
        try ledgerErrors {
            var settings = GRDB.Configuration()
            settings.readonly = true
            settings.busyMode = .timeout(10)
            let queue = try DatabaseQueue(path: path, configuration: settings)
            return try queue.read { db in
                let faults = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
                guard faults == ["ok"] else { throw LedgerError.damaged(faults.joined(separator: "; ")) }
                let steps = try Schema.migrator.appliedIdentifiers(db)
                guard !steps.isEmpty else { throw LedgerError.damaged("it is no ledger of wirewatch") }
                guard steps.isSubset(of: Schema.migrator.migrations) else { throw LedgerError.refused(Self.newer) }
                let counts = try db.counts()
                return Content(articles: counts.articles, stories: counts.stories, alerts: counts.alerts)
            }
        }
    }

    private static let newer = "a newer wirewatch has written it; install that version"

    /// Puts a checked copy in the place of a ledger. What was there stays beside it.
    ///
    /// - Parameters:
    ///   - path: the copy, as ``write(state:to:)`` made it.
    ///   - state: the state folder; no daemon may run on it.
    ///   - stamp: what the old ledger's new name ends in.
    /// - Returns: the name that the old ledger has now, nil where there was none, and what the new one holds.
    public static func restore(_ path: String, state: String, stamp: String) throws(LedgerError) -> (
        old: String?, content: Content
    ) {
        let content = try check(path)
        let place = "\(state)/\(SQLiteLedger.fileName)"
        let aside = place + ".part"
        unlink(aside)
        do {
            try FileManager.default.copyItem(atPath: path, toPath: aside)
        } catch {
            throw .inputOutput(error.localizedDescription)
        }
        chmod(aside, 0o660)
        guard try check(aside) == content else { throw .damaged("the copy of \(path) is not what \(path) is") }
        var old: String?
        for ending in ["-wal", "-shm", ""] where access(place + ending, F_OK) == 0 {
            let kept = "\(place)-before-\(stamp)"
            guard rename(place + ending, kept + ending) == 0 else {
                throw .refused("\(place + ending) cannot be moved aside: \(String(cString: strerror(errno)))")
            }
            old = kept
        }
        try Self.place(aside, at: place)
        return (old, content)
    }

    /// Gives a file its name once it is on the disk, and puts the name there, too.
    private static func place(_ aside: String, at path: String) throws(LedgerError) {
        try sync(aside)
        guard rename(aside, path) == 0 else {
            throw .refused("\(path) cannot be written: \(String(cString: strerror(errno)))")
        }
        try sync(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }

    private static func sync(_ path: String) throws(LedgerError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        guard file >= 0, fsync(file) == 0 else {
            throw .inputOutput("\(path) cannot be synced: \(String(cString: strerror(errno)))")
        }
    }
}

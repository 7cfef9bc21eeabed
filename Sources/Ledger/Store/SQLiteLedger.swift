import GRDB
import Glibc
import ReportKit

/// The ledger in one SQLite file, in WAL mode; every transaction is on the disk before it counts.
public final class SQLiteLedger: LedgerStore {
    /// The file's name in the state folder.
    public static let fileName = "ledger.sqlite"

    private let queue: DatabaseQueue
    var claimRuns: ClaimRuns

    /// Opens the ledger in a state folder, and makes it where there is none.
    /// - Parameter patience: seconds to wait for another program that holds it.
    public init(state: String, patience: Double = 0.2) throws(LedgerError) {
        claimRuns = ClaimRuns(state: state)
        queue = try ledgerErrors {
            var settings = GRDB.Configuration()
            settings.journalMode = .wal
            settings.busyMode = .timeout(patience)
            settings.label = "ledger"
            let path = "\(state)/\(Self.fileName)"
            makeForGroup(path)
            let queue = try DatabaseQueue(path: path, configuration: settings)
            // GRDB asks for NORMAL as it turns WAL on: a power cut would then take back what was told already
            try queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -8000") }
            try Schema.migrator.migrate(queue)
            return queue
        }
    }

    public func items(of sha256: String) throws(LedgerError) -> Set<Int> {
        try reading { db in
            let sql = "SELECT item FROM article WHERE sha = ?1 UNION ALL SELECT item FROM gone_article WHERE sha = ?1"
            return Set(try Int.fetchAll(try db.cachedStatement(sql: sql), arguments: [Sha.bytes(sha256)]))
        }
    }

    public func file(_ batch: Batch) throws(LedgerError) {
        try writing { db in
            for filing in batch.filings { try db.file(filing) }
            for spike in batch.spikes { try db.file(spike) }
            for delivered in batch.delivered { try db.mark(delivered) }
            for id in batch.toldSpikes { try db.run("UPDATE spike SET told = 1 WHERE id = ?", [id]) }
            for page in batch.printed { try db.mark(page) }
        }
    }

    public func untoldSpikes(limit: Int) throws(LedgerError) -> [SpikedFile] {
        try reading { db in
            try Row.fetchAll(
                try db.cachedStatement(sql: "SELECT * FROM spike WHERE told = 0 ORDER BY at, id LIMIT ?"),
                arguments: [limit]
            ).map(SpikedFile.init)
        }
    }

    public func counts() throws(LedgerError) -> LedgerCounts { try reading { try $0.counts() } }

    func writing<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try ledgerErrors {
            var value: Value?
            try queue.inTransaction(.immediate) { db in
                value = try body(db)
                return .commit
            }
            guard let value else { throw LedgerError.refused("a transaction gave nothing") }
            return value
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        try ledgerErrors { try queue.read(body) }
    }
}

extension SQLiteLedger {
    /// What SQLite does before a transaction counts: 2 is FULL.
    package var synchronous: Int? {
        get throws(LedgerError) { try reading { try Int.fetchOne($0, sql: "PRAGMA synchronous") } }
    }

    /// Runs `body` while nobody else can write: for tests of those who want to.
    package func whileLocked(_ body: () throws -> Void) throws {
        try queue.inTransaction(.immediate) { _ in
            try body()
            return .rollback
        }
    }
}

/// Lets the group write where it may read: a mute or a verdict comes from an editor. Whoever set a umask that keeps the group
/// out means the ledger, too. SQLite gives its other files the mode of the first.
private func makeForGroup(_ path: String) {
    close(open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o660))
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IRGRP != 0 else { return }
    for file in [path, path + "-wal", path + "-shm"] { chmod(file, 0o660) }
}

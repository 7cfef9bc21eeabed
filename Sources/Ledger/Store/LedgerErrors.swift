import GRDB

/// Runs `body` and turns what SQLite throws into our words.
func ledgerErrors<Value>(_ body: () throws -> Value) throws(LedgerError) -> Value {
    do {
        return try body()
    } catch let error as LedgerError {
        throw error
    } catch let error as DatabaseError {
        throw LedgerError(error)
    } catch {
        throw .refused("\(error)")
    }
}

extension LedgerError {
    init(_ error: DatabaseError) {
        let what = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        self =
            switch error.resultCode.primaryResultCode {
            case .SQLITE_FULL: .full
            case .SQLITE_IOERR: .inputOutput(what)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(what)
            default: .refused(what)
            }
    }
}

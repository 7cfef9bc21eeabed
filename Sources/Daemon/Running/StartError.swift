import Foundation
import Ledger
public import Settings

/// Why the daemon did not start.
public enum StartError: Error, Equatable, Sendable, CustomStringConvertible {
    case settings(SettingsError)
    case folder(String)
    case ledger(String)
    /// Another program holds the ledger: it may pass.
    case locked

    init(_ error: any Error) {
        self =
            switch error {
            case let error as SettingsError: .settings(error)
            case LedgerError.locked: .locked
            case let error as LedgerError: .ledger(error.description)
            default: .folder("\(error)")
            }
    }

    public var description: String {
        switch self {
        case .settings(let error): error.description
        case .folder(let what): what
        case .ledger(let what): "the ledger does not open: \(what)"
        case .locked: "the ledger does not open: \(LedgerError.locked)"
        }
    }

    /// After sysexits(3).
    public var exitStatus: Int32 {
        if case .settings = self { 78 } else { 73 }
    }
}

enum ProcessInformation {
    static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
}

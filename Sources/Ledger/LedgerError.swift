/// Why the ledger cannot do what was asked. All but `damaged` may pass: what was to be written waits and is tried again.
public enum LedgerError: Error, Equatable, Sendable, CustomStringConvertible {
    /// No room on the disk.
    case full
    /// The disk gives errors.
    case inputOutput(String)
    /// Another program holds it.
    case locked
    /// It may not be written, or not be opened.
    case refused(String)
    /// What it holds makes no sense.
    case damaged(String)

    public var description: String {
        switch self {
        case .full: "no room is left on its disk; make room, the daemon goes on by itself"
        case .inputOutput(let what): "its disk gives errors (\(what)); check the disk, the daemon goes on by itself"
        case .locked: "another program holds it locked; end that program, the daemon goes on by itself"
        case .refused(let what): "it cannot be opened or written (\(what)); check owner and mode of the state folder"
        case .damaged(let what): "it is damaged (\(what)); restore it from a backup, or move it away to begin anew"
        }
    }

    /// A word for programs.
    public var code: String {
        switch self {
        case .full: "full"
        case .inputOutput: "input-output"
        case .locked: "locked"
        case .refused: "refused"
        case .damaged: "damaged"
        }
    }
}

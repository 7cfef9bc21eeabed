import Glibc

/// A file that is ours until it has left the inbox: another daemon on the same inbox, with a ledger of its own, leaves it
/// alone. The kernel ends the claim with the process, so a kill leaves nothing behind.
final class Claim: Sendable {
    /// The file, open for reading.
    let descriptor: Int32

    /// Takes over an open file.
    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// False where another daemon has it. Where the file system knows no locks, everybody has it.
    func take() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK }
}

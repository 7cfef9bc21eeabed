import CSystemd
import Glibc

/// The system's journal, or stderr where there is none.
///
/// `sd_journal_sendv` says 0 also where nobody listens, so the socket is looked at once, at the start.
public struct Journal: Sendable {
    /// Where journald listens.
    public static let socketPath = "/run/systemd/journal/socket"

    private enum Way {
        case journald
        case standardError
        case other(@Sendable (JournalEntry) -> Bool)
    }

    private let way: Way

    /// - Parameter socketPath: where to look for journald; nil writes to stderr whatever runs.
    public init(socketPath: String? = Journal.socketPath) {
        way = socketPath.map(accepts) ?? false ? .journald : .standardError
    }

    /// Hands entries to somebody else, for tests.
    public init(to other: @escaping @Sendable (JournalEntry) -> Bool) { way = .other(other) }

    /// Whether entries go to journald; else they go to stderr with their priority in front (`<4>`).
    public var hasJournald: Bool { if case .journald = way { true } else { false } }

    /// Sends one entry. False where journald did not take it.
    @discardableResult public func send(_ entry: JournalEntry) -> Bool {
        switch way {
        case .journald: sendToJournald(entry)
        case .standardError: printToStandardError(entry)
        case .other(let take): take(entry)
        }
    }

    private func sendToJournald(_ entry: JournalEntry) -> Bool {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        func add(_ field: JournalField, _ value: String) {
            bytes.append(contentsOf: field.name.utf8)
            bytes.append(0x3D)
            bytes.append(contentsOf: value.utf8)
            ends.append(bytes.count)
        }
        add(.message, oneLine(entry.message))
        add(.messageID, entry.id.rawValue)
        add(.priority, String(entry.priority.rawValue))
        add(.identifier, "wirewatchd")
        for (field, value) in entry.fields { add(field, oneLine(value)) }
        return bytes.withUnsafeMutableBytes { memory in
            var start = 0
            let parts = ends.map { end in
                defer { start = end }
                return iovec(iov_base: memory.baseAddress?.advanced(by: start), iov_len: end - start)
            }
            return sd_journal_sendv(parts, Int32(parts.count)) >= 0
        }
    }

    private func printToStandardError(_ entry: JournalEntry) -> Bool {
        var line = "<\(entry.priority.rawValue)>\(oneLine(entry.message))"
        for (field, value) in entry.fields where field == .alert || field == .kind {
            line += " \(field)=\(oneLine(value))"
        }
        let bytes = Array((line + "\n").utf8)
        return bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) == bytes.count }
    }
}

private func accepts(_ path: String) -> Bool {
    let socket = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { return false }
    defer { close(socket) }
    guard var address = unixAddress(path) else { return false }
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
        }
    }
}

private func unixAddress(_ path: String) -> sockaddr_un? {
    var address = sockaddr_un()
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return address
}

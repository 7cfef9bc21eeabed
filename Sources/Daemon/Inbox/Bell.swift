import Glibc

/// inotify: rings when something in the inbox changes. What it says is only a hint; a look at the folder decides.
final class Bell {
    /// What one ring says.
    enum Ring {
        /// A file was closed after writing, or got its name: it is complete.
        case file(watch: Int32, FileName)
        /// Folders came or went.
        case folders
        /// The kernel lost count.
        case overflow
    }

    let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 65_536)

    init() throws(SystemError) {
        descriptor = try system("asking the kernel for an inotify") { inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC)) }
    }

    deinit { close(descriptor) }

    /// Watches a folder; gives the number that its rings carry.
    func watch(_ folder: Folder) throws(SystemError) -> Int32 {
        let events =
            UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF)
            | UInt32(IN_ONLYDIR)
        return try system("watching \(folder.path)") {
            inotify_add_watch(descriptor, "/proc/self/fd/\(folder.descriptor)", events)
        }
    }

    func unwatch(_ watch: Int32) { inotify_rm_watch(descriptor, watch) }

    /// All that has rung since the last call.
    func rings() -> [Ring] {
        var rings: [Ring] = []
        while true {
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return rings }
            var at = 0
            while at + 16 <= count {
                let watch = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: Int32.self) }
                let mask = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self) }
                let length = buffer.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self)) }
                let name = buffer[(at + 16)..<min(count, at + 16 + length)].prefix { $0 != 0 }
                at += 16 + length
                if let ring = ring(watch, mask, name) { rings.append(ring) }
            }
        }
    }

    private func ring(_ watch: Int32, _ mask: UInt32, _ name: ArraySlice<UInt8>) -> Ring? {
        if mask & UInt32(IN_Q_OVERFLOW) != 0 { return .overflow }
        if mask & UInt32(IN_ISDIR) != 0 || mask & UInt32(IN_DELETE_SELF) != 0 { return .folders }
        guard mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0, !name.isEmpty else { return nil }
        return .file(watch: watch, FileName(name))
    }
}

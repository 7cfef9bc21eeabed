import Glibc

/// Writes files that are there whole or not at all, also after a crash: aside, synced, renamed, the folder synced.
///
/// Foundation's atomic write syncs no folder and leaves files of its own behind when it is killed.
enum DurableFile {
    /// Writes one file.
    static func write(_ bytes: [UInt8], to folder: Folder, _ name: String, mode: mode_t = 0o640) throws(SystemError) {
        try write([(name, bytes)], to: folder, mode: mode)
    }

    /// Writes several files; with many the disk is synced once for all.
    static func write(_ files: [(name: String, bytes: [UInt8])], to folder: Folder, mode: mode_t = 0o640) throws(SystemError) {
        let together = files.count > 8
        for file in files { try writeAside(file.bytes, folder, aside(file.name), sync: !together, mode: mode) }
        if together { try system("syncing \(folder.path)") { syncfs(folder.descriptor) } }
        for file in files { try folder.rename(aside(file.name), to: folder, FileName(file.name)) }
        if !files.isEmpty { try folder.sync() }
    }

    /// The name while it is being written; hidden, and always the same, so that a crash leaves nothing that stays.
    private static func aside(_ name: String) -> FileName { FileName(".\(name).part") }

    private static func writeAside(_ bytes: [UInt8], _ folder: Folder, _ name: FileName, sync: Bool, mode: mode_t)
        throws(SystemError)
    {
        let file = try system("making \(folder.path)/\(name.text)") {
            openat(folder.descriptor, name.cString, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode)
        }
        defer { close(file) }
        do throws(SystemError) {
            try writeAll(bytes, to: file, folder.path)
            if sync { try system("syncing \(folder.path)/\(name.text)") { fsync(file) } }
        } catch {
            unlinkat(folder.descriptor, name.cString, 0)
            throw error
        }
    }

    private static func writeAll(_ bytes: [UInt8], to file: Int32, _ path: String) throws(SystemError) {
        var at = 0
        while at < bytes.count {
            at += try system("writing to \(path)") {
                bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: at), $0.count - at) }
            }
        }
    }
}

import CLinux
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
    static func write(_ files: [(name: String, bytes: [UInt8])], to folder: Folder, mode: mode_t = 0o640)
        throws(SystemError)
    {
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

extension DurableFile {
    /// Copies a file from another file system, whole or not at all.
    static func copy(_ name: FileName, in source: Folder, to folder: Folder, _ newName: String) throws(SystemError) {
        let from = try system("opening \(source.path)/\(name.text)") {
            openat(source.descriptor, name.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        }
        defer { close(from) }
        var info = stat()
        try system("looking at \(name.text)") { fstat(from, &info) }
        guard FileKind(info.st_mode) == .file else {
            throw SystemError("copying \(source.path)/\(name.text)", code: EXDEV)
        }
        let part = FileName(".\(newName).part")
        let to = try system("making \(folder.path)/\(part.text)") {
            openat(folder.descriptor, part.cString, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o640)
        }
        defer { close(to) }
        while try system("copying to \(folder.path)", { sendfile(to, from, nil, 1 << 20) }) > 0 {}
        try system("syncing \(folder.path)/\(part.text)") { fsync(to) }
        try folder.rename(part, to: folder, FileName(newName))
        try folder.sync()
    }
}

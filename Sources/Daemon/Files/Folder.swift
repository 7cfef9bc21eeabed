import Glibc

/// A folder, held open: names are looked up in it whatever happens to the path.
final class Folder: Sendable {
    let path: String
    let descriptor: Int32

    /// Opens the folder; makes it where there is none, if asked to.
    init(_ path: String, makingIt: Bool = false, mode: mode_t = 0o750) throws(SystemError) {
        if makingIt, mkdir(path, mode) != 0, errno != EEXIST { throw SystemError("making the folder \(path)") }
        self.path = path
        descriptor = try system("opening the folder \(path)") { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// A folder in this one, never through a link.
    func subfolder(_ name: FileName, makingIt: Bool = false, mode: mode_t = 0o750) throws(SystemError) -> Folder {
        let path = "\(path)/\(name.text)"
        if makingIt {
            if mkdirat(descriptor, name.cString, mode) == 0 {
                try sync()
            } else if errno != EEXIST {
                throw SystemError("making the folder \(path)")
            }
        }
        let opened = try system("opening the folder \(path)") {
            openat(descriptor, name.cString, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        }
        return Folder(path: path, descriptor: opened)
    }

    /// A folder some levels down, made where it is missing.
    func making(_ names: [String], mode: mode_t = 0o750) throws(SystemError) -> Folder {
        var folder = self
        for name in names { folder = try folder.subfolder(FileName(name), makingIt: true, mode: mode) }
        return folder
    }

    /// What the name stands for, itself and not what a link points to; nil where there is none.
    func stamp(of name: FileName) throws(SystemError) -> FileStamp? {
        var info = stat()
        if fstatat(descriptor, name.cString, &info, AT_SYMLINK_NOFOLLOW) == 0 { return FileStamp(info) }
        if errno == ENOENT || errno == ENAMETOOLONG { return nil }
        throw SystemError("looking at \(path)/\(name.text)")
    }

    /// All names but `.` and `..`, unsorted.
    func names() throws(SystemError) -> [FileName] {
        let copy = try system("opening the folder \(path)") {
            openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
        guard let stream = fdopendir(copy) else {
            close(copy)
            throw SystemError("listing \(path)")
        }
        defer { closedir(stream) }
        var names: [FileName] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw SystemError("listing \(path)") }
                return names
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                    Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
                }
            }
            if name != [0x2E, 0] && name != [0x2E, 0x2E, 0] { names.append(FileName(cString: name)) }
        }
    }

    /// What a small file of ours holds.
    func content(of name: FileName, atMost limit: Int) throws(SystemError) -> [UInt8] {
        let file = try system("opening \(path)/\(name.text)") {
            openat(descriptor, name.cString, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = try system("reading \(path)/\(name.text)") {
            bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
        }
        return Array(bytes.prefix(count))
    }

    func remove(_ name: FileName) throws(SystemError) {
        try system("removing \(path)/\(name.text)") { unlinkat(descriptor, name.cString, 0) }
    }

    func removeEmptyFolder(_ name: FileName) throws(SystemError) {
        try system("removing \(path)/\(name.text)") { unlinkat(descriptor, name.cString, AT_REMOVEDIR) }
    }

    /// Moves a name to another folder; what has the new name there is replaced.
    func rename(_ name: FileName, to folder: Folder, _ newName: FileName) throws(SystemError) {
        try system("moving \(path)/\(name.text) to \(folder.path)") {
            renameat(descriptor, name.cString, folder.descriptor, newName.cString)
        }
    }

    /// Lets no more go on before the names in it are on the disk.
    func sync() throws(SystemError) {
        try system("syncing \(path)") { fsync(descriptor) }
    }
}

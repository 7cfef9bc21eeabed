import Glibc

/// Which file, and in which state: two equal stamps mean that nobody wrote in between.
struct FileStamp: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
    let size: Int
    let written: Nanoseconds
    /// When content, name or mode last changed: nobody can set it.
    let changed: Nanoseconds
    let kind: FileKind
    /// How many names it has.
    let links: Int

    init(_ info: stat) {
        device = UInt64(info.st_dev)
        inode = UInt64(info.st_ino)
        size = Int(info.st_size)
        written = Nanoseconds(info.st_mtim)
        changed = Nanoseconds(info.st_ctim)
        kind = FileKind(info.st_mode)
        links = Int(info.st_nlink)
    }

    /// Whether it is the same file with the same content; its name may have changed.
    func isSameContent(as other: FileStamp) -> Bool {
        device == other.device && inode == other.inode && size == other.size && written == other.written
    }
}

/// What kind of thing a name stands for.
enum FileKind: String, Sendable, Hashable {
    case file, folder, link, pipe, socket, device

    init(_ mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            case S_IFSOCK: .socket
            default: .device
            }
    }
}

/// Nanoseconds since 1970.
struct Nanoseconds: Sendable, Hashable, Comparable {
    let count: Int64

    init(_ count: Int64) { self.count = count }
    init(_ time: timespec) { count = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec) }

    static var now: Nanoseconds {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Nanoseconds(time)
    }

    /// Seconds from `earlier` to here.
    func seconds(since earlier: Nanoseconds) -> Double { Double(count - earlier.count) / 1e9 }

    static func < (left: Nanoseconds, right: Nanoseconds) -> Bool { left.count < right.count }
}

import Glibc
import Ledger

/// The daemon's own folder: the ledger, `archive/`, `spike/`, and the lock that keeps a second daemon out.
final class StateFolder {
    let folder: Folder
    let spike: Folder
    private let archive: Folder
    private let lock: Int32
    private var today: (path: String, folder: Folder)?

    init(_ path: String) throws(SystemError) {
        let folder = try Folder(path, makingIt: true)
        let lock = try system("making \(path)/lock") {
            openat(folder.descriptor, "lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        }
        try system("locking \(path)/lock, as another wirewatchd may run with this state folder") {
            flock(lock, LOCK_EX | LOCK_NB)
        }
        self.folder = folder
        self.lock = lock
        archive = try folder.making(["archive"])
        spike = try folder.making(["spike"])
    }

    deinit { close(lock) }

    /// Sets the lock's time: the sign, for whoever asked for a reload, that it is done. See `wirewatch reload`.
    func markReload() { futimens(lock, nil) }

    /// Lets another daemon begin: this one writes nothing more, but what ends it may keep the object alive for a while.
    func release() { flock(lock, LOCK_UN) }

    /// Moves a filed file out of the inbox. What was written to it since it was read goes back to the inbox.
    /// - Returns: whether it was moved as it was filed.
    func archive(_ found: Found, _ stamp: FileStamp, sha256: String, at: String) throws(SystemError) -> Bool {
        let name = FileName("\(sha256.prefix(12))-\(found.place.name.plain(limit: 180))")
        let day = try dayFolder(at)
        guard let now = try found.folder.stamp(of: found.place.name), now.isSameContent(as: stamp) else { return false }
        guard now.links == 1 else { return try copyAside(found, stamp, to: day, name) }
        try move(found, to: day, name)
        guard let moved = try day.stamp(of: name), !moved.isSameContent(as: stamp), moved.inode == stamp.inode else {
            return true
        }
        try day.rename(name, to: found.folder, found.place.name)
        return false
    }

    /// A file that has another name elsewhere is copied: what its owner writes there later is not what was filed.
    private func copyAside(_ found: Found, _ stamp: FileStamp, to day: Folder, _ name: FileName) throws(SystemError)
        -> Bool
    {
        try DurableFile.copy(found.place.name, in: found.folder, to: day, name.text)
        guard let now = try found.folder.stamp(of: found.place.name), now.isSameContent(as: stamp) else {
            try day.remove(name)
            return false
        }
        try found.folder.remove(found.place.name)
        return true
    }

    /// Moves a file that is no copy to the spike, with its reason beside it.
    func spike(_ found: Found, _ record: SpikedFile) throws(SystemError) {
        guard try found.folder.stamp(of: found.place.name) != nil else { return }
        try DurableFile.write(record.reason, to: spike, "\(record.name).reason.json")
        try move(found, to: spike, FileName(record.name))
    }

    private func dayFolder(_ at: String) throws(SystemError) -> Folder {
        let path = String(at.prefix(10))
        if let today, today.path == path { return today.folder }
        let folder = try archive.making(path.split(separator: "-").map(String.init))
        today = (path, folder)
        return folder
    }

    /// Renames; across file systems it is copied aside first, and goes from the inbox when the copy is safe.
    private func move(_ found: Found, to folder: Folder, _ name: FileName) throws(SystemError) {
        do throws(SystemError) {
            try found.folder.rename(found.place.name, to: folder, name)
        } catch  where error.code == EXDEV {
            try DurableFile.copy(found.place.name, in: found.folder, to: folder, name.text)
            try found.folder.remove(found.place.name)
        }
    }
}

extension SpikedFile {
    /// The file beside the spiked one.
    fileprivate var reason: [UInt8] {
        let quoted = [("id", id), ("file", file), ("code", code), ("message", message), ("at", at)]
            .map { "\"\($0)\": \(JSONText.quoted($1))" }
        return Array("{\(quoted.joined(separator: ", "))}\n".utf8)
    }
}

/// The inbox and the folders below it, each with the number that its rings carry.
struct WatchedFolders {
    struct Watched {
        let folder: Folder
        /// From the outlet's folder down; empty for the inbox itself.
        let path: [FileName]
        /// Nil where the kernel gave no watch: the folder is only looked at.
        let watch: Int32?
    }

    /// Deeper folders are left alone: nobody sorts copy like that, and a folder that is mounted into itself has no end.
    static let deepest = 16

    private var byPath: [[FileName]: Watched] = [:]
    private var byWatch: [Int32: [FileName]] = [:]

    /// In the order of their paths.
    var all: [Watched] {
        byPath.values.sorted { left, right in
            left.path.lexicographicallyPrecedes(right.path) { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        }
    }
    var isEmpty: Bool { byPath.isEmpty }
    /// How many folders are only looked at.
    var silent: Int { byPath.values.count { $0.watch == nil } }

    subscript(path: [FileName]) -> Watched? { byPath[path] }

    /// The folder that a ring is from.
    func rung(_ watch: Int32) -> Watched? { byWatch[watch].flatMap { byPath[$0] } }

    mutating func add(_ watched: Watched) {
        byPath[watched.path] = watched
        if let watch = watched.watch { byWatch[watch] = watched.path }
    }

    /// Forgets the folders that are gone; gives their watches.
    mutating func keep(_ isPresent: ([FileName]) -> Bool) -> [Int32] {
        let gone = byPath.values.filter { !isPresent($0.path) }
        return gone.flatMap { remove($0.path) }
    }

    /// Forgets a folder; gives its watch.
    mutating func remove(_ path: [FileName]) -> [Int32] {
        guard let watch = byPath.removeValue(forKey: path)?.watch else { return [] }
        byWatch[watch] = nil
        return [watch]
    }
}

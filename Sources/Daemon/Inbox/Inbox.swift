/// The folder that copy is dropped in, with its outlets' subfolders: finds what is ready, each file once.
///
/// The folder is the truth and the bell only rings: a look through it at the start, after an overflow and every now
/// and then finds what the bell has missed.
final class Inbox {
    private typealias Watched = WatchedFolders.Watched

    private(set) var root: Folder
    /// Nil where the kernel gives no inotify: then the folders are looked through all the more often.
    private let bell: Bell?
    private var folders = WatchedFolders()
    /// What was handed out and is not yet let go of.
    private var inHand: Set<Found.Place> = []
    /// What rang again while it was in hand.
    private var again: Set<Found.Place> = []
    /// What was still being written when it was read: it must stand still for `settle` before it is handed out again.
    private var restless: Set<Found.Place> = []
    /// What cannot be moved away, as it stood: left alone until it changes.
    private var leftAlone: [Found.Place: FileStamp] = [:]
    /// Seconds that a file must have stood still.
    var settle: Double

    init(_ path: String, settle: Double) throws(SystemError) {
        root = try Folder(path, makingIt: true, mode: 0o770)
        bell = try? Bell()
        self.settle = settle
        try watchFolders()
    }

    /// Readable when the bell has rung; nil where there is none.
    var descriptor: Int32? { bell?.descriptor }
    /// What the kernel has too few of, and how many folders ring no bell for it; nil where all do.
    var silence: (limit: String, folders: Int)? {
        let silent = folders.silent
        if bell == nil { return ("fs.inotify.max_user_instances", max(1, silent)) }
        return silent == 0 ? nil : ("fs.inotify.max_user_watches", silent)
    }
    /// Whether changes by other machines do not ring.
    var isOnNetwork: Bool { root.isOnNetwork }

    /// What has become ready since the last call, whether the kernel lost count, and whether folders came or went: what
    /// was put into a new folder before it was watched has not rung.
    func listen() -> (found: [Found], overflow: Bool, newFolders: Bool) {
        var found: [Found] = []
        var overflow = false
        var foldersChanged = false
        for ring in bell?.rings() ?? [] {
            switch ring {
            case .overflow: overflow = true
            case .folders: foldersChanged = true
            case .file(let watch, let name):
                guard let watched = folders.rung(watch) else { continue }
                if let one = hand(name, in: watched, settled: true) { found.append(one) }
            }
        }
        return (found, overflow, foldersChanged)
    }

    /// Looks through all folders. What has not stood still long enough comes at a later look; `next` says in how many
    /// seconds.
    func look() throws(SystemError) -> (found: [Found], next: Double?) {
        try watchFolders()
        var found: [Found] = []
        var next: Double?
        var unsettled: Set<Found.Place> = []
        let now = Nanoseconds.now
        for watched in folders.all {
            for name in try watched.folder.names() where !name.waits {
                // A folder is never taken away: somebody may be filling it.
                guard let stamp = try watched.folder.stamp(of: name), stamp.kind != .folder else { continue }
                let stood = now.seconds(since: max(stamp.changed, stamp.written))
                if stood >= 0, stood < settle, stamp.kind == .file {
                    unsettled.insert(Found.Place(folders: watched.path, name: name))
                    next = min(next ?? settle, settle - stood + 0.01)
                } else if let one = hand(name, in: watched, settled: true, stamp: stamp) {
                    found.append(one)
                }
            }
        }
        restless.formIntersection(unsettled)
        leftAlone = leftAlone.filter { place, _ in found.allSatisfy { $0.place != place } }
        return (found.sorted { ($0.written, $0.place.text) < ($1.written, $1.place.text) }, next)
    }

    /// Lets go of a file, once it was moved away or is to be looked at again later.
    func letGo(_ place: Found.Place) -> Found? {
        inHand.remove(place)
        guard again.remove(place) != nil, let watched = folders[place.folders] else { return nil }
        return hand(place.name, in: watched, settled: true)
    }

    /// Lets go of a file that is being written; it comes again once it has stood still for long enough, however often its
    /// writer closes it meanwhile.
    func leaveToSettle(_ place: Found.Place) {
        inHand.remove(place)
        again.remove(place)
        restless.insert(place)
    }

    /// Leaves a file where it is until it changes: it can neither be read nor moved.
    func leaveAlone(_ found: Found) {
        leftAlone[found.place] = try? found.folder.stamp(of: found.place.name)
        _ = letGo(found.place)
    }

    private func hand(_ name: FileName, in watched: Watched, settled: Bool, stamp: FileStamp? = nil) -> Found? {
        let place = Found.Place(folders: watched.path, name: name)
        guard !name.waits, stamp != nil || !restless.contains(place) else { return nil }
        if inHand.contains(place) {
            if stamp == nil { again.insert(place) }
            return nil
        }
        guard let stamp = stamp ?? (try? watched.folder.stamp(of: name)), stamp.kind != .folder else { return nil }
        if let left = leftAlone[place], left == stamp { return nil }
        inHand.insert(place)
        return Found(place: place, folder: watched.folder, written: stamp.written)
    }

    /// Keeps the list of folders true. Where the inbox itself was replaced, begins anew with the new one.
    private func watchFolders() throws(SystemError) {
        let current = try Folder(root.path)
        if try !isSame(current, root) {
            unwatch(folders.keep { _ in false })
            root = current
        }
        if folders.isEmpty { folders.add(Watched(folder: root, path: [], watch: watch(root))) }
        var present: Set<[FileName]> = [[]]
        var waiting: [[FileName]] = [[]]
        while let path = waiting.popLast() {
            guard let folder = folders[path]?.folder, path.count < WatchedFolders.deepest else { continue }
            for name in try folder.names() where !name.waits {
                guard try folder.stamp(of: name)?.kind == .folder, try watch(name, in: folder, path) else { continue }
                present.insert(path + [name])
                waiting.append(path + [name])
            }
        }
        unwatch(folders.keep { present.contains($0) })
    }

    /// Watches a folder below another; false where it is gone again, or cannot be opened.
    private func watch(_ name: FileName, in parent: Folder, _ path: [FileName]) throws(SystemError) -> Bool {
        guard let folder = try? parent.subfolder(name) else { return false }
        let path = path + [name]
        if let known = folders[path] {
            // Where the kernel had no watch left, it may have one now.
            if try isSame(known.folder, folder), known.watch != nil || bell == nil { return true }
            unwatch(folders.remove(path))
        }
        folders.add(Watched(folder: folder, path: path, watch: watch(folder)))
        return true
    }

    private func isSame(_ one: Folder, _ other: Folder) throws(SystemError) -> Bool {
        try one.stamp(of: FileName("."))?.inode == other.stamp(of: FileName("."))?.inode
    }

    private func unwatch(_ watches: [Int32]) { for watch in watches { bell?.unwatch(watch) } }

    /// Where the kernel has no watch left, the bell stays silent and the looks find what there is.
    private func watch(_ folder: Folder) -> Int32? { bell.flatMap { try? $0.watch(folder) } }
}

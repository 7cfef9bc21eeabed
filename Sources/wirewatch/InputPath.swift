import Foundation

/// A path as the system knows it: bytes, which need not be text.
struct InputPath: Hashable, Sendable {
    let bytes: [UInt8]
    /// Who sent it, where it lies in a folder of its own below the one that was named.
    var outlet: String?

    init(bytes: [UInt8], outlet: String? = nil) {
        self.bytes = bytes
        self.outlet = outlet
    }

    /// A path from the command line. Swift mends broken UTF-8 in arguments; the bytes as given find the file.
    init(_ argument: String) {
        self.init(bytes: rawArguments.first { String(decoding: $0, as: UTF8.self) == argument } ?? Array(argument.utf8))
    }

    /// The path as text, broken bytes as U+FFFD.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The last part of the path.
    var name: ArraySlice<UInt8> { bytes.split(separator: 0x2F).last ?? [] }

    /// The path with a NUL after it, for the system.
    var terminated: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

    /// True for a path to a folder.
    var isFolder: Bool {
        var status = stat()
        return stat(terminated, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// True where the path leads somewhere, and be it a broken link.
    var exists: Bool {
        var status = stat()
        return lstat(terminated, &status) == 0
    }

    /// All files below, in the order of their names wherever they lie; the path itself where it is no folder.
    ///
    /// The daemon takes files in the order of arrival; a name that begins with a number keeps that order here.
    func files() -> [InputPath] {
        guard isFolder else { return [self] }
        var found: [InputPath] = []
        var folders = [(path: self, depth: 0)]
        while let (folder, depth) = folders.popLast() {
            // As the daemon does: the folder right below the one that was named says the outlet of all that lies in it.
            let outlet = depth == 1 ? String(decoding: folder.name, as: UTF8.self) : folder.outlet
            for (name, isFolder) in folder.entries() where !isHeldBack(name) {
                let path = InputPath(bytes: folder.bytes.trimmingSlash + [0x2F] + name, outlet: outlet)
                if isFolder { folders.append((path, depth + 1)) } else { found.append(path) }
            }
        }
        return found.sorted {
            $0.name != $1.name
                ? $0.name.lexicographicallyPrecedes($1.name) : $0.bytes.lexicographicallyPrecedes($1.bytes)
        }
    }

    /// The folder's entries, and which of them are folders; a link to a folder is not, or a loop would never end.
    private func entries() -> [(name: [UInt8], isFolder: Bool)] {
        guard let folder = opendir(terminated) else { return [] }
        defer { closedir(folder) }
        var entries: [(name: [UInt8], isFolder: Bool)] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            var status = stat()
            let path = InputPath(bytes: bytes + [0x2F] + name)
            guard lstat(path.terminated, &status) == 0 else { continue }
            entries.append((name, status.st_mode & S_IFMT == S_IFDIR))
        }
        return entries
    }
}

/// True for names that the daemon waits with as well: hidden, or not yet complete.
func isHeldBack(_ name: [UInt8]) -> Bool {
    let text = String(decoding: name, as: UTF8.self)
    return text.hasPrefix(".") || text.contains(".nosync")
        || ["~", ".part", ".tmp", ".crdownload", ".swp"].contains { text.hasSuffix($0) }
}

private let rawArguments: [[UInt8]] = (0..<Int(CommandLine.argc)).compactMap { at in
    CommandLine.unsafeArgv[at].map { argument in
        (0..<strlen(argument)).map { UInt8(bitPattern: argument[$0]) }
    }
}

extension [UInt8] {
    fileprivate var trimmingSlash: [UInt8] { count > 1 && last == 0x2F ? Array(dropLast()) : self }
}

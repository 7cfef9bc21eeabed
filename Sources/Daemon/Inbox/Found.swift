/// A file in the inbox that is ready to be taken.
struct Found: Sendable, Hashable {
    /// Where it lies: the folders below the inbox, and the name in the last of them.
    struct Place: Sendable, Hashable {
        /// From the outlet's folder down; empty for the inbox itself.
        let folders: [FileName]
        let name: FileName

        /// The folder that names the outlet, however deep the file lies below it; nil for the inbox itself.
        var outlet: FileName? { folders.first }
        /// As the ledger and the alerts name it.
        var text: String { (folders + [name]).map(\.text).joined(separator: "/") }
        /// As the file system names it.
        var bytes: [UInt8] { Array((folders + [name]).map(\.bytes).joined(separator: [0x2F])) }
    }

    let place: Place
    let folder: Folder
    /// When it was last written: the order of what a look through the folder finds.
    let written: Nanoseconds

    static func == (left: Found, right: Found) -> Bool { left.place == right.place }
    func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

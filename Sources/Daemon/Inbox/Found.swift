/// A file in the inbox that is ready to be taken.
struct Found: Sendable, Hashable {
    /// Where it lies: a folder of the inbox, and the name in it.
    struct Place: Sendable, Hashable {
        /// The outlet's subfolder; nil for the inbox itself.
        let outlet: FileName?
        let name: FileName

        /// As the ledger and the alerts name it.
        var text: String { outlet.map { "\($0.text)/\(name.text)" } ?? name.text }
    }

    let place: Place
    let folder: Folder
    /// When it was last written: the order of what a look through the folder finds.
    let written: Nanoseconds

    static func == (left: Found, right: Found) -> Bool { left.place == right.place }
    func hash(into hasher: inout Hasher) { hasher.combine(place) }
}

/// Files whose reading did not end before the watchdog did: noted in the state folder, so that the next run spikes
/// them and does not hang again.
struct Overdue: Sendable {
    private static let name = FileName("overdue")
    private(set) var places: Set<Found.Place> = []

    /// Takes over what the run before has noted.
    init(_ folder: Folder) {
        guard let bytes = try? folder.content(of: Self.name, atMost: 65_536) else { return }
        for line in bytes.split(separator: 0, omittingEmptySubsequences: true) {
            let parts = line.split(separator: 0x2F).map { FileName($0) }
            guard let last = parts.last else { continue }
            places.insert(Found.Place(folders: parts.dropLast(), name: last))
        }
        try? folder.remove(Self.name)
    }

    /// Notes a file for the next run.
    static func note(_ place: Found.Place, in folder: Folder) {
        try? DurableFile.write(place.bytes + [0], to: folder, name.text)
    }

    /// Whether the file is one of them. Asked once: what is dropped under that name later is another file.
    mutating func remove(_ place: Found.Place) -> Bool { places.remove(place) != nil }
}

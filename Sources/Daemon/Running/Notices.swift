import Systemd

/// What is amiss and goes on being so: kept as lines in a file of the state folder while the daemon runs, where `wirewatch
/// status` reads them.
struct Notices: Equatable {
    enum Matter: Int, CaseIterable { case fewWatches, lowDisk }

    /// The file's name in the state folder.
    static let name = "notices"
    private var lines: [Matter: String] = [:]

    subscript(matter: Matter) -> String? {
        get { lines[matter] }
        set { lines[matter] = newValue }
    }

    /// Writes the lines; removes the file where there are none. A notice that cannot be written was in the journal.
    func write(to folder: Folder) {
        let told = Matter.allCases.compactMap { lines[$0] }
        if told.isEmpty {
            try? folder.remove(FileName(Self.name))
        } else {
            try? DurableFile.write(told.flatMap { Array("\(oneLine($0))\n".utf8) }, to: folder, Self.name)
        }
    }
}

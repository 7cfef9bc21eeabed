import Foundation

/// What the doctor asks of the machine; tests hand in another one.
struct Machine: Sendable {
    /// Where the kernel's limits stand.
    var limits = "/proc/sys/fs/inotify"
    /// Where units and their drop-ins lie, the ones that hold first.
    var units = [
        "/etc/systemd/system", "/run/systemd/system", "/usr/local/lib/systemd/system", "/usr/lib/systemd/system",
    ]
    /// Where the journal's settings lie.
    var journal = "/etc/systemd"
    /// The journal's door.
    var journalSocket = "/run/systemd/journal/socket"
    /// Seconds since 1970.
    var now = secondsNow()
    /// How many bytes are free where a path lies; nil where nobody can say.
    var free: @Sendable (String) -> Int? = { path in
        let found = try? FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize]
        return (found as? NSNumber)?.intValue
    }

    /// A kernel limit; nil where there is none.
    func limit(_ name: String) -> Int? {
        text("\(limits)/\(name)").flatMap { Int($0.filter { !$0.isWhitespace }) }
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The lines of a unit and its drop-ins, in the order in which they hold; nil where it is not installed.
    func unit(_ name: String) -> [String]? {
        guard let main = units.lazy.compactMap({ text("\($0)/\(name)") }).first else { return nil }
        let parts = units.reversed().flatMap { dropIns("\($0)/\(name).d") }
        return (main + "\n" + parts.joined(separator: "\n")).split(separator: "\n").map(String.init)
    }

    /// The lines of a file of the journal's settings and its drop-ins.
    var journalLines: [String] {
        let parts = [text("\(journal)/journald.conf") ?? ""] + dropIns("\(journal)/journald.conf.d")
        return parts.flatMap { $0.split(separator: "\n").map(String.init) }
    }

    private func dropIns(_ folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().filter { $0.hasSuffix(".conf") }.compactMap { text("\(folder)/\($0)") }
    }
}

/// The values that a key has in lines of `Key=value`; an empty one takes back those before it.
func values(of key: String, in lines: [String]) -> [String] {
    lines.reduce(into: []) { found, line in
        let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].trimmingCharacters(in: .whitespaces) == key else { return }
        let value = parts[1].trimmingCharacters(in: .whitespaces)
        if value.isEmpty { found = [] } else { found.append(value) }
    }
}

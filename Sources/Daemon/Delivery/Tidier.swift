import Foundation
import Ledger
import Settings

/// Takes away files that are older than the settings keep: days of the archive and of the outbox, pages of dropped stories,
/// spiked files. It works on a queue of its own and deletes nothing that it was not told of.
struct Tidier: Sendable {
    /// What one round takes away.
    struct Round: Sendable {
        /// Days before this one go (ISO 8601); nil keeps all.
        var archiveBefore: String?
        var alertsBefore: String?
        /// So many bytes of the archive stay; nil keeps all.
        var archiveBytes: Int?
        /// Stories that leave the ledger next: their pages go first.
        var stories: [StoryRow] = []
        /// A story that was filed in since then stays.
        var storiesBefore = ""
        var spikes: [SpikedFile] = []
    }

    let state: String
    let press: Press

    func carryOut(_ round: Round) throws(SystemError) {
        for row in round.stories { _ = try press.remove(row) }
        for spike in round.spikes {
            for name in [spike.name, "\(spike.name).reason.json"] { unlink("\(state)/spike/\(name)") }
        }
        let archive = DayTree(root: "\(state)/archive")
        if let day = round.archiveBefore { archive.remove { $0 < day } }
        if let bytes = round.archiveBytes { archive.shrink(to: bytes) }
        if let day = round.alertsBefore { DayTree(root: "\(press.outbox.folder.path)/alerts").remove { $0 < day } }
    }
}

/// Folders by year, month and day: `2026/11/03`.
struct DayTree {
    let root: String

    /// The days that have a folder, as ISO 8601, in their order.
    var days: [String] {
        numbers(root).flatMap { year in
            numbers("\(root)/\(year)").flatMap { month in
                numbers("\(root)/\(year)/\(month)").map { "\(year)-\(month)-\($0)" }
            }
        }
    }

    /// Takes away the days that are meant, and the months and years that are empty then.
    func remove(_ isMeant: (String) -> Bool) {
        for day in days where isMeant(day) { remove(day) }
    }

    /// Takes away the oldest days until the others fit; the newest stays.
    func shrink(to bytes: Int) {
        var sizes = days.map { (day: $0, bytes: size(of: $0)) }[...]
        while sizes.count > 1, sizes.reduce(0, { $0 + $1.bytes }) > bytes, let oldest = sizes.popFirst() {
            remove(oldest.day)
        }
    }

    private func remove(_ day: String) {
        let parts = day.split(separator: "-")
        try? FileManager.default.removeItem(atPath: path(day))
        // rmdir leaves what is not empty
        rmdir("\(root)/\(parts[0])/\(parts[1])")
        rmdir("\(root)/\(parts[0])")
    }

    private func path(_ day: String) -> String { "\(root)/\(day.split(separator: "-").joined(separator: "/"))" }

    private func size(of day: String) -> Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path(day))) ?? []
        return names.reduce(0) { sum, name in
            let found = try? FileManager.default.attributesOfItem(atPath: "\(path(day))/\(name)")[.size]
            return sum + ((found as? NSNumber)?.intValue ?? 0)
        }
    }

    private func numbers(_ folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.isEmpty && $0.allSatisfy(\.isNumber) }.sorted()
    }
}

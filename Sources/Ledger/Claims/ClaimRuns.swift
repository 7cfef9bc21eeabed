import Foundation
import Matching

/// The index of all claims ever told, as sealed runs in the state folder.
///
/// The ledger can make them anew at any time: a run that is missing or damaged costs nothing but the time to seal it again.
/// A run is written aside, synced and renamed, and is named for the claims that it holds.
struct ClaimRuns {
    private let folder: String
    /// One after the other, without a gap from the first claim on.
    private(set) var runs: [SealedRun] = []

    var count: Int { runs.last?.claims.upperBound ?? 0 }

    /// Maps the runs below a state folder; those that hold what others hold too are left out.
    init(state: String) {
        folder = state + "/claims"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let found = names.compactMap(Self.claims).sorted {
            ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
        }
        for claims in found where claims.lowerBound == count {
            if let run = map(claims) { runs.append(run) }
        }
    }

    /// Writes the claims that follow as a run of their own, and melts it with those before it that are not much larger.
    mutating func seal(_ keys: [[Stem]]) throws(LedgerError) {
        var run = SealedRun(keys, from: count)
        var gone: [SealedRun] = []
        while let last = runs.last, last.claims.count < 2 * run.claims.count {
            run = last.melted(with: run)
            gone.append(runs.removeLast())
        }
        do {
            try write(run)
        } catch {
            runs += gone.reversed()
            throw .inputOutput("\(error.localizedDescription)")
        }
        runs.append(map(run.claims) ?? run)
        for old in gone { try? FileManager.default.removeItem(atPath: path(old.claims)) }
    }

    /// Forgets all runs: the ledger is another one.
    mutating func clear() {
        for run in runs { try? FileManager.default.removeItem(atPath: path(run.claims)) }
        runs = []
    }

    private func write(_ run: SealedRun) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
        let aside = path(run.claims) + ".part"
        guard FileManager.default.createFile(atPath: aside, contents: run.data, attributes: [.posixPermissions: 0o640])
        else { throw CocoaError(.fileWriteUnknown) }
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: aside))
        try file.synchronize()
        try file.close()
        guard rename(aside, path(run.claims)) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    private func map(_ claims: Range<Int>) -> SealedRun? {
        let data = try? Data(contentsOf: URL(fileURLWithPath: path(claims)), options: .alwaysMapped)
        return data.flatMap(SealedRun.init).flatMap { $0.claims == claims ? $0 : nil }
    }

    private func path(_ claims: Range<Int>) -> String { "\(folder)/\(claims.lowerBound)-\(claims.upperBound).run" }

    private static func claims(_ name: String) -> Range<Int>? {
        guard name.hasSuffix(".run") else { return nil }
        let parts = name.dropLast(4).split(separator: "-").compactMap { Int($0) }
        return parts.count == 2 && parts[0] < parts[1] ? parts[0]..<parts[1] : nil
    }
}

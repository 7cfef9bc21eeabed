import CopyDesk
import Dispatch
import ReportKit
import Settings

/// What became of one file.
typealias FileReading = Result<[Article], Unreadable>

/// Reads files side by side, one a core, and hands each result on in the order of the paths.
struct Readers {
    /// The day to assume for a file that states none.
    var published: Day?
    /// The most bytes that a file may have.
    var limit: Int

    private let desk = CopyDesk()

    /// Readers that take what the daemon would take.
    init(_ settings: LoadedSettings, published: Day? = nil) {
        self.published = published
        limit = settings.configuration.intake.maxCopyBytes
    }

    /// Calls `take` once a path, in order. Files are read in groups, so that memory holds one group at a time.
    func read(_ paths: [InputPath], take: (InputPath, FileReading) throws -> Void) rethrows {
        let group = 64
        for start in stride(from: 0, to: paths.count, by: group) {
            let part = Array(paths[start..<min(start + group, paths.count)])
            for (path, reading) in zip(part, readAll(part)) { try take(path, reading) }
        }
    }

    /// Reads one file.
    func read(_ path: InputPath) -> FileReading {
        do throws(Unreadable) {
            let copy = try path.copy(published: published, limit: limit)
            do throws(CopyError) {
                return .success(try desk.read(copy))
            } catch {
                return .failure(Unreadable(path.text, code: error.code, error.message))
            }
        } catch {
            return .failure(error)
        }
    }

    private func readAll(_ paths: [InputPath]) -> [FileReading] {
        guard paths.count > 1 else { return paths.map(read) }
        return [FileReading](unsafeUninitializedCapacity: paths.count) { results, count in
            // Each turn writes its own place and no other.
            nonisolated(unsafe) let places = results
            DispatchQueue.concurrentPerform(iterations: paths.count) { at in
                places.initializeElement(at: at, to: read(paths[at]))
            }
            count = paths.count
        }
    }
}

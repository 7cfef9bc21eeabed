import CopyDesk
import Foundation
import ReportKit

/// Measures how fast articles are taken out of web pages: pages a second, as `Tests/Bench/pages.py` compares them.
struct PageBench {
    private let pages: [WireCopy]
    private let desk = CopyDesk()

    /// Reads the files into memory: the disk is not measured.
    init(_ files: [String]) throws {
        pages = try files.map { WireCopy(file: $0, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0)))) }
    }

    /// Seconds of this process on a core for all pages, the best of three rounds.
    func run() {
        let seconds = (0..<3).map { _ in round() }.min() ?? 0
        say(String(format: "%.4f", seconds))
    }

    private func round() -> Double {
        let start = clock()
        for page in pages { _ = try? desk.unread(page) }
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
}

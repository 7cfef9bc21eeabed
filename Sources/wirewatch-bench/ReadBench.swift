import CopyDesk
import Foundation
import ReportKit

/// Measures reading alone, on made articles of 4 kB and on one of 1 MB.
struct ReadBench {
    private let copy: MadeCopy
    private let desk = CopyDesk()

    /// What was read, and what it took.
    private struct Run {
        var articles = 0
        var bytes = 0
        /// Bytes that were read as body.
        var body = 0
        var claims = 0
        /// Seconds of this process on a core: what others do on the machine does not count.
        var seconds = 0.0
    }

    /// The same bytes read in small articles and in one.
    private struct Pair {
        let apart, together: Run
        var ratio: Double { together.seconds / apart.seconds }
    }

    init(articles: [[UInt8]]) { copy = MadeCopy(articles) }

    /// Articles and bytes a second.
    func speed() {
        let articles = (0..<1000).map { copy.article(bytes: 4000, number: $0) }
        _ = read(articles.prefix(50))
        let run = read(articles)
        say(
            String(
                format: "read: %.0f articles of 4 kB a second, %.2f MB/s (floor 400 a second); %.0f %% read as body",
                Double(run.articles) / run.seconds, Double(run.bytes) / run.seconds / 1e6,
                100 * Double(run.body) / Double(run.bytes)))
    }

    /// One article of 1 MB against the same bytes in 250 articles of 4 kB; the best of three, since others use the memory too.
    func linearity() {
        let small = (0..<250).map { copy.article(bytes: 4000, number: 5000 + $0) }
        let large = [Array(small.joined())]
        let runs = (0..<3).map { _ in Pair(apart: read(small), together: read(large)) }
        guard let best = runs.min(by: { $0.ratio < $1.ratio }) else { return }
        say(
            String(
                format:
                    "read: 1 MB in one article costs %.2f times 250 articles (at most 1.3), with %.2f times the claims",
                best.ratio, Double(best.together.claims) / Double(max(1, best.apart.claims))))
    }

    /// Resident memory after a thousandth, a half and all of the articles, no two the same.
    func memory(articles count: Int) {
        for at in 0..<count {
            _ = read([copy.article(bytes: 400, number: at)])
            if [count / 1000, count / 2, count - 1].contains(at) {
                say("read: \(at + 1) articles, \(residentKilobytes()) kB resident")
            }
        }
    }

    private func read(_ articles: some Sequence<[UInt8]>) -> Run {
        var run = Run()
        let start = clock()
        for bytes in articles {
            let read = (try? desk.read(WireCopy(file: "bench.txt", bytes: bytes))) ?? []
            run.articles += 1
            run.bytes += bytes.count
            run.claims += read.reduce(0) { $0 + $1.claims.count }
            run.body += read.reduce(0) { $0 + $1.segments.reduce(0) { $0 + ($1.kind == .body ? $1.span.count : 0) } }
        }
        run.seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        return run
    }
}

/// What the process has in memory.
func residentKilobytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
    return line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
}

/// Writes a line at once, also into a pipe.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

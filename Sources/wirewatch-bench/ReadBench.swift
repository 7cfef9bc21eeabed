import CopyDesk
import Foundation
import ReportKit

/// Measures reading alone on made articles of 4 kB and of 1 MB, both put together from the paragraphs of the texts given.
struct ReadBench {
    private let paragraphs: [[UInt8]]
    private let desk = CopyDesk()

    init(articles: [[UInt8]]) {
        paragraphs = articles.flatMap { $0.split(separator: 0x0A).filter { $0.count > 80 }.map(Array.init) }
    }

    /// Articles and bytes a second.
    func speed() {
        let articles = (0..<1000).map { article(bytes: 4000, from: $0) }
        let bytes = articles.reduce(0) { $0 + $1.count }
        read(Array(articles.prefix(50)))
        let seconds = time { read(articles) }
        say(
            String(
                format: "read: %.0f articles of 4 kB a second, %.2f MB/s", 1000 / seconds, Double(bytes) / seconds / 1e6
            ))
    }

    /// One article of 1 MB against as many bytes in articles of 4 kB.
    func linearity() {
        let small = (0..<250).map { article(bytes: 4000, from: $0) }
        let large = [small.joined().map { $0 }]
        let apart = time { read(small) }, together = time { read(large) }
        say(
            String(
                format: "read: 1 MB in one article takes %.2f times as long as in 250 articles (at most 1.3)",
                together / apart))
    }

    /// Resident memory after a thousandth, a half and all of the articles.
    func memory(articles count: Int) {
        let articles = (0..<100).map { article(bytes: 400, from: $0 * 7) }
        for at in 0..<count {
            read([articles[at % articles.count]])
            if [count / 1000, count / 2, count - 1].contains(at) {
                say("read: \(at + 1) articles, \(residentKilobytes()) kB resident")
            }
        }
    }

    private func article(bytes: Int, from start: Int) -> [UInt8] {
        var text: [UInt8] = []
        var at = start
        while text.count < bytes, !paragraphs.isEmpty {
            text += paragraphs[at % paragraphs.count] + [0x0A, 0x0A]
            at += 1
        }
        return text
    }

    private func read(_ articles: [[UInt8]]) {
        for article in articles { _ = try? desk.read(WireCopy(file: "bench.txt", bytes: article)) }
    }

    /// Seconds of this process on a core: what others do on the machine does not count.
    private func time(_ work: () -> Void) -> Double {
        let start = clock()
        work()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
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

import Dispatch
import ReportKit

/// Files on their way through reading: taken in the order of arrival, read side by side, filed in that order again.
struct ReadingLine {
    struct Reading {
        let found: Found
        let since: DispatchTime
    }

    private var waiting: [Found] = []
    private var head = 0
    private var next = 0
    /// The file whose turn it is to be filed.
    private(set) var turn = 0
    private(set) var reading: [Int: Reading] = [:]
    private var read: [Int: (Found, Intake.Taken)] = [:]
    /// Bytes of text that were read and wait for their turn.
    private var bytes = 0

    /// Files that nobody has begun to read.
    var backlog: Int { waiting.count - head }
    /// Files that are being read, or were read and wait for their turn.
    var underWay: Int { reading.count + read.count }

    mutating func add(_ found: [Found]) { waiting += found }

    /// Files that nobody has begun to read are given back.
    mutating func clear() {
        waiting = []
        head = 0
    }

    /// The next file to read, with its number; nil where enough is under way.
    mutating func begin(atOnce: Int) -> (Int, Found)? {
        guard head < waiting.count, reading.count < atOnce, underWay < 64, bytes < 33_554_432 else { return nil }
        let found = waiting[head]
        head += 1
        if head > 4096 {
            waiting.removeFirst(head)
            head = 0
        }
        reading[next] = Reading(found: found, since: .now())
        next += 1
        return (next - 1, found)
    }

    mutating func finished(_ number: Int, _ taken: Intake.Taken) {
        guard let one = reading.removeValue(forKey: number) else { return }
        read[number] = (one.found, taken)
        bytes += taken.bytes
    }

    /// How many files in a row are ready to be filed.
    var ready: Int {
        var number = turn
        while read[number] != nil { number += 1 }
        return number - turn
    }

    /// The file whose turn it is, where it has been read.
    var first: (Found, Intake.Taken)? { read[turn] }

    /// That file is done.
    mutating func removeFirst() {
        if let (_, taken) = read.removeValue(forKey: turn) {
            bytes -= taken.bytes
            turn += 1
        }
    }

    /// The file that has been read for longest, and for how many seconds.
    var oldest: (Found, seconds: Double)? {
        reading.values.min { $0.since < $1.since }.map {
            ($0.found, Double(DispatchTime.now().uptimeNanoseconds - $0.since.uptimeNanoseconds) / 1e9)
        }
    }
}

extension Intake.Taken {
    fileprivate var bytes: Int {
        if case .articles(let articles, _, _, _) = self { articles.reduce(0) { $0 + $1.article.text.count } } else { 0 }
    }
}

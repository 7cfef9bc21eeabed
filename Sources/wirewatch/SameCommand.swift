import ArgumentParser
import CopyDesk
import English
import Matching
import ReportKit

/// `wirewatch same`: are the two sentences of each line the same claim?
struct SameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "same", abstract: "Says of two sentences a line whether they are the same claim.")

    @Flag(help: "Print JSON Lines, one object a pair.") var json = false
    @Argument(
        help: ArgumentHelp("Two sentences a line, a tab between them; - is standard input.", valueName: "file.tsv"),
        completion: .file(extensions: ["tsv"]))
    var file: String

    func run() throws {
        let path = InputPath(file)
        let claim = SameClaim()
        let english = English()
        var faulty = 0
        for line in try lines(of: path) {
            guard let (first, second) = pair(in: line) else {
                faulty += 1
                let reason = "Line \(line.number) has no tab; put one between the two sentences."
                if json { try printJSON(Unreadable(path.text, code: "no-tab", reason)) } else { complain(reason) }
                continue
            }
            let likeness = claim.compare(Statement(reading: first, english), Statement(reading: second, english))
            if json { try printJSON(likeness) } else { try show(likeness, first, second) }
        }
        if faulty > 0 { throw ExitCode.unreadable }
    }

    private struct Line {
        let number: Int
        let bytes: ArraySlice<UInt8>
    }

    private func lines(of path: InputPath) throws -> [Line] {
        do throws(Unreadable) {
            let bytes = try path.copy(published: nil, limit: Int(Int32.max)).bytes
            var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            if lines.last?.isEmpty == true { lines.removeLast() }
            return lines.enumerated().map { Line(number: $0.offset + 1, bytes: $0.element) }
        } catch {
            let status: ExitCode = error.error.code == "missing" ? .noInput : .unreadable
            throw Failure(status, code: error.error.code, error.error.message)
        }
    }

    private func pair(in line: Line) -> (String, String)? {
        guard let tab = line.bytes.firstIndex(of: 0x09) else { return nil }
        let bytes = line.bytes.last == 0x0D ? line.bytes.dropLast() : line.bytes
        return (
            String(decoding: bytes[..<tab], as: UTF8.self), String(decoding: bytes[(tab + 1)...], as: UTF8.self)
        )
    }

    private func show(_ likeness: SameClaim.Likeness, _ first: String, _ second: String) throws(Failure) {
        let style: Screen.Style? =
            switch likeness.relation {
            case .same: .good
            case .conflict: .alarm
            case .different: nil
            }
        let hundredths = Int((likeness.score * 100).rounded())
        var table = Columns()
        table.add(.init(likeness.relation.rawValue, style), .init("\(hundredths) %", .faint), .init(first))
        table.add(.init(""), .init(""), .init(second))
        for reason in likeness.why { table.add(.init(""), .init(""), .init(reason, .faint)) }
        try printColumns(table)
    }
}

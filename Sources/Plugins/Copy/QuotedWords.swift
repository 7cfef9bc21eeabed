import ReportKit

/// The words in quotation marks within a stretch of text: `a “slow, stubborn fire” in the dunes` has one run.
enum QuotedWords {
    /// The runs with their marks, in reading order; one that is not closed is none.
    static func runs(in text: [UInt8], _ span: TextSpan) -> [TextSpan] {
        var runs: [TextSpan] = []
        var opened: (at: Int, closing: [UInt8])?
        var at = Int(span.start)
        while at < Int(span.end) {
            if let open = opened, starts(text, at, open.closing) {
                at += open.closing.count
                runs.append(TextSpan(open.at, at))
                opened = nil
            } else if opened == nil, let pair = pairs.first(where: { starts(text, at, $0.opening) }) {
                opened = (at, pair.closing)
                at += pair.opening.count
            } else {
                at += 1
            }
        }
        return runs
    }

    private static let pairs = [("“", "”"), ("\"", "\""), ("``", "''"), ("«", "»")]
        .map { (opening: Array($0.0.utf8), closing: Array($0.1.utf8)) }

    private static func starts(_ text: [UInt8], _ at: Int, _ mark: [UInt8]) -> Bool {
        at + mark.count <= text.count && text[at..<at + mark.count].elementsEqual(mark)
    }
}

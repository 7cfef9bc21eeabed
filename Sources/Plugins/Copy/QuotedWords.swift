import ReportKit

/// The words in quotation marks within a stretch of text: `a “slow, stubborn fire” in the dunes` has one run.
enum QuotedWords {
    /// The runs with their marks, in reading order; one that is not closed is none.
    static func runs(in text: [UInt8], _ span: TextSpan) -> [TextSpan] {
        var runs: [TextSpan] = []
        var opened: (at: Int, closing: [[UInt8]])?
        var at = Int(span.start)
        while at < Int(span.end) {
            if let open = opened, let closing = open.closing.first(where: { starts(text, at, $0) }) {
                at += closing.count
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

    /// In text that was cut into words a mark opens as it was written and closes as "''".
    private static let pairs = [("“", ["”"]), ("\"", ["\"", "''"]), ("``", ["''", "\""]), ("«", ["»"])]
        .map { (opening: Array($0.0.utf8), closing: $0.1.map { Array($0.utf8) }) }

    /// Whether, of two runs of words with the same stems, one has a word with another ending: "showers" for "shower". Another
    /// spelling ("defence", "defense") is none.
    static func areInflected(_ one: [String], _ two: [String]) -> Bool {
        let (short, long) = one.count <= two.count ? (one, two) : (two, one)
        let places = (0...long.count - short.count).map { Array(zip(short, long[$0...])) }
        let nearest = places.max { $0.count { $0.0 == $0.1 } < $1.count { $0.0 == $0.1 } } ?? []
        return nearest.contains { isInflected($0.0, $0.1) || isInflected($0.1, $0.0) }
    }

    private static func isInflected(_ word: String, _ stem: String) -> Bool {
        endings.contains { word.lowercased() == stem.lowercased() + $0 }
    }

    private static let endings = ["s", "es", "d", "ed", "ing", "ly"]

    private static func starts(_ text: [UInt8], _ at: Int, _ mark: [UInt8]) -> Bool {
        at + mark.count <= text.count && text[at..<at + mark.count].elementsEqual(mark)
    }
}

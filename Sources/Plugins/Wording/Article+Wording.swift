import ReportKit

extension Article {
    /// Who publishes it, as a message names him: the outlet, else the file.
    var publisher: String { outlet ?? file.split(separator: "/").last.map(String.init) ?? "an unnamed outlet" }

    /// The words at a span on one line, with quotation marks and blanks at the ends taken off; cut between words.
    func words(_ span: TextSpan, atMost limit: Int = 140) -> String {
        var bytes = Array(text[span.range.clamped(to: 0..<text.count)].prefix(limit + 1))
        let isCut = bytes.count > limit
        if isCut {
            while let last = bytes.last, last > 0x20 { bytes.removeLast() }
        }
        let bare = String(decoding: bytes, as: UTF8.self).onOneLine.trimmingMarks
        return isCut ? bare + " …" : bare
    }

    /// What it is called: the headline, else its first sentence.
    var title: String { words(headline ?? sentences.first ?? TextSpan(0, min(80, text.count)), atMost: 110) }

    /// A few words around a place that say what it is about, with the place itself as a dash of three points.
    func excerpt(around span: TextSpan, in sentence: TextSpan) -> String {
        let window = Window(around: span, in: sentence, text).span
        let before = words(TextSpan(Int(window.start), Int(span.start)))
        let after = words(TextSpan(Int(span.end), Int(window.end)))
        return [before, "…", after].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension String {
    private static let marks: Set<Unicode.Scalar> = ["“", "”", "\"", "'", "‘", "’", ",", ".", " ", "«", "»", ";"]

    /// Without quotation marks, commas and points at its ends.
    var trimmingMarks: String {
        var scalars = Substring(self).unicodeScalars
        while let first = scalars.first, Self.marks.contains(first) { scalars.removeFirst() }
        while let last = scalars.last, Self.marks.contains(last) { scalars.removeLast() }
        return String(Substring(scalars))
    }
}

/// "87 %".
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

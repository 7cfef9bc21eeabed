import ReportKit

extension Copy {
    /// The words at a span on one line, with quotation marks and blanks at the ends taken off.
    func words(_ span: TextSpan, atMost limit: Int = 140) -> String {
        let text = article.text
        var bytes = Array(text[span.range.clamped(to: 0..<text.count)].prefix(limit + 1))
        let isCut = bytes.count > limit
        if isCut {
            while let last = bytes.last, last > 0x20 { bytes.removeLast() }
        }
        let bare = String(decoding: bytes, as: UTF8.self).onOneLine.trimmingMarks
        return isCut ? bare + " …" : bare
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

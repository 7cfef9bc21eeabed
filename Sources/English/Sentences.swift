import ReportKit

extension English {
    /// The sentences of the body, in reading order; none crosses a segment.
    func sentences(of text: [UInt8], segments: [Segment]) -> [TextSpan] {
        segments.filter { $0.kind == .body }.flatMap { sentences(of: text, in: $0.span.range) }
    }

    private func sentences(of text: [UInt8], in range: Range<Int>) -> [TextSpan] {
        var found: [TextSpan] = []
        var first: Int32?
        for token in tokens(in: text.span, range) {
            let start = first ?? token.span.start
            first = start
            if token.kind == .sign, [0x2E, 0x21, 0x3F].contains(text[Int(token.span.start)]) {
                found.append(TextSpan(Int(start), Int(token.span.end)))
                first = nil
            }
        }
        if let first { found.append(TextSpan(Int(first), range.upperBound)) }
        return found
    }
}

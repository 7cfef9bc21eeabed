import ReportKit

extension BodyText {
    /// Cuts the body segments into tokens and sentences; no sentence crosses a segment.
    init(_ text: [UInt8], segments: [Segment]) {
        var tokens: [Token] = []
        var sentences: [Range<Int>] = []
        for segment in segments where segment.kind == .body {
            var start = tokens.count
            for token in ReportKit.tokens(in: text.span, segment.span.range) {
                tokens.append(token)
                if token.kind == .sign, [0x2E, 0x21, 0x3F].contains(text[Int(token.span.start)]) {
                    sentences.append(start..<tokens.count)
                    start = tokens.count
                }
            }
            if start < tokens.count { sentences.append(start..<tokens.count) }
        }
        self.text = text
        self.tokens = tokens
        self.sentences = sentences
        keys = tokens.map { WordKey(text.span, $0.span.range) }
    }
}

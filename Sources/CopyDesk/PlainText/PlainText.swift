import ReportKit

extension CopyDesk {
    /// Plain text: paragraphs apart by line ends, the text itself unchanged.
    func plainText(_ copy: WireCopy) -> [Sheet] {
        var segments: [Segment] = []
        var start = 0
        let text = copy.bytes
        func close(_ end: Int) {
            guard end > start else { return }
            let blank = text[start..<end].allSatisfy { $0 <= 0x20 }
            segments.append(Segment(TextSpan(start, end), blank ? .space : .body))
            start = end
        }
        for (at, byte) in text.enumerated() where byte == 0x0A { close(at + 1) }
        close(text.count)
        return [Sheet(format: "text", text: text, segments: segments)]
    }
}

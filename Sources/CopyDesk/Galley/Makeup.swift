import ReportKit

/// Makes up an article's text from the parts that an adapter took out of its format, an empty line between them.
struct Makeup {
    private(set) var text: [UInt8] = []
    private(set) var paragraphs: [Paragraph] = []

    /// Whether what its own style hides is left out of markup: a letter's preheader is for the list of mails.
    var leavesOutUnseen = false

    var isEmpty: Bool { paragraphs.isEmpty }

    /// Adds a part; blanks alone are none.
    @discardableResult
    mutating func add(_ part: some Collection<UInt8>, _ kind: Segment.Kind? = nil) -> TextSpan? {
        guard part.contains(where: { $0 > 0x20 }) else { return nil }
        if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
        let start = text.count
        text.append(contentsOf: part)
        paragraphs.append(Paragraph(range: start..<text.count, kind: kind))
        return TextSpan(start, text.count)
    }

    /// The article, the junk in its body labelled.
    func sheet(format: CopyFormat) -> Sheet {
        let galley = Galley(text)
        var labels = Labels(galley, paragraphs.map { Paragraph(range: galley.trimmed($0.range), kind: $0.kind) })
        labels.labelBody()
        if format == .email { labels.labelMailFooter() }
        return Sheet(format: format, labels)
    }
}

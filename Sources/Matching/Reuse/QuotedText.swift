import ReportKit

/// Which bytes of an article stand in quotation marks: somebody's words, which two outlets may both print.
///
/// Double, single and angle marks, straight and curly, and the doubled single ones that stand for double marks in text that was cut
/// into words: "``" and "''". A mark that is still open at the end of a paragraph quotes to its end: the
/// next paragraph opens it anew, as long statements are printed.
struct QuotedText {
    private(set) var spans: [TextSpan] = []

    init(_ text: [UInt8], _ span: TextSpan) {
        var start = Int(span.start)
        let end = min(text.count, Int(span.end))
        for at in start..<max(start, end) where text[at] == 0x0A {
            read(text, start..<at)
            start = at + 1
        }
        if start < end { read(text, start..<end) }
    }

    private enum Mark { case double, single, angle }

    private mutating func read(_ text: [UInt8], _ paragraph: Range<Int>) {
        var open: (at: Int, mark: Mark)?
        var at = paragraph.lowerBound
        while at < paragraph.upperBound {
            let (mark, length) = Self.mark(text, at, paragraph.upperBound)
            if let mark {
                if let began = open {
                    if began.mark == mark, Self.closes(text, at, length, mark, paragraph) {
                        spans.append(TextSpan(began.at, at + length))
                        open = nil
                    }
                } else if Self.opens(text, at, length, mark, paragraph) {
                    open = (at, mark)
                }
            }
            at += length
        }
        // an apostrophe that looked like a mark quotes nothing; a double mark quotes the rest
        if let open, open.mark != .single { spans.append(TextSpan(open.at, paragraph.upperBound)) }
    }

    private static func mark(_ text: [UInt8], _ at: Int, _ end: Int) -> (Mark?, Int) {
        switch text[at] {
        case 0x22: return (.double, 1)
        case 0x27, 0x60: return at + 1 < end && text[at + 1] == text[at] ? (.double, 2) : (.single, 1)
        case 0xC2 where at + 1 < end && (text[at + 1] == 0xAB || text[at + 1] == 0xBB): return (.angle, 2)
        case 0xE2 where at + 2 < end && text[at + 1] == 0x80:
            switch text[at + 2] {
            case 0x98, 0x99: return (.single, 3)
            case 0x9C, 0x9D, 0x9E: return (.double, 3)
            default: return (nil, 3)
            }
        default: return (nil, 1)
        }
    }

    /// A double mark always opens; a single one before a word that it does not stand in.
    private static func opens(_ text: [UInt8], _ at: Int, _ length: Int, _ mark: Mark, _ paragraph: Range<Int>) -> Bool
    {
        mark != .single
            || (at == paragraph.lowerBound || !isLetter(text[at - 1]))
                && at + length < paragraph.upperBound && isLetter(text[at + length])
    }

    private static func closes(_ text: [UInt8], _ at: Int, _ length: Int, _ mark: Mark, _ paragraph: Range<Int>) -> Bool
    {
        mark != .single || at + length == paragraph.upperBound || !isLetter(text[at + length])
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2
    }
}

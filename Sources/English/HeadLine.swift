import ReportKit

/// A line of its own that ends without a stop: a headline or a crosshead above its text, with one line end between.
enum HeadLine {
    /// Whether a line ends for good between two tokens: no sign closes it, a capital, a digit or a mark begins the next, and the next
    /// word had found room on it beside what the next line holds. Where lines are wrapped at a width there is no such room.
    static func ends(at last: Token, before next: Token, in text: [UInt8]) -> Bool {
        guard next.span.start > last.span.end, last.kind != .sign, begins(next, text),
            let line = text[Int(last.span.end)..<Int(next.span.start)].firstIndex(of: 0x0A)
        else { return false }
        let before = line - lineStart(line, text)
        let behind = lineEnd(line + 1, text) - (line + 1)
        return before + 1 + next.span.count + Self.slack < behind
    }

    /// So many bytes a line may fall short of the next and still be wrapped: hyphens, and letters of several bytes.
    private static let slack = 24
    /// No line is looked at farther than this.
    private static let longest = 400

    private static func begins(_ next: Token, _ text: [UInt8]) -> Bool {
        next.letters == .capitalized || next.letters == .capitals || next.kind == .number
            || next.kind == .sign && (text[Int(next.span.start)] == 0x22 || text[Int(next.span.start)] == 0xE2)
    }

    private static func lineStart(_ end: Int, _ text: [UInt8]) -> Int {
        var at = end
        while at > 0, end - at < longest, text[at - 1] != 0x0A { at -= 1 }
        return at
    }

    private static func lineEnd(_ start: Int, _ text: [UInt8]) -> Int {
        var at = start
        while at < text.count, at - start < longest, text[at] != 0x0A { at += 1 }
        return at
    }
}

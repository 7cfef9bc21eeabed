import ReportKit

/// A paragraph of a galley, and what it is as soon as somebody knows.
struct Paragraph {
    /// Its bytes, without the blanks at its ends.
    var range: Range<Int>
    /// What it is; nil until labelled.
    var kind: Segment.Kind?
}

extension Galley {
    /// The paragraphs of plain text: lines, with those joined that were only wrapped.
    ///
    /// A body segment is a whole paragraph, because no sentence crosses the end of a segment.
    func paragraphs() -> [Paragraph] {
        let lines = lines()
        let width = wrapWidth(lines)
        var found: [Paragraph] = []
        for line in lines {
            if let last = found.last, continues(last.range, line, width: width) {
                found[found.count - 1].range = last.range.lowerBound..<line.range.upperBound
            } else {
                found.append(Paragraph(range: line.range))
            }
        }
        return found
    }

    /// A line without the blanks at its ends, and whether it follows the line before it without an empty one between.
    struct Line {
        var range: Range<Int>
        var follows: Bool
    }

    func lines() -> [Line] {
        var found: [Line] = []
        var start = 0
        var follows = false
        func close(_ end: Int) {
            let range = trimmed(start..<end)
            if range.isEmpty {
                follows = false
            } else {
                found.append(Line(range: range, follows: follows))
                follows = true
            }
        }
        var at = 0
        while at < text.count {
            let end = at
            switch text[at] {
            case 0x0D: at += at + 1 < text.count && text[at + 1] == 0x0A ? 2 : 1
            case 0x0A, 0x0B, 0x0C: at += 1
            case 0xE2
            where at + 2 < text.count && text[at + 1] == 0x80 && (text[at + 2] == 0xA8 || text[at + 2] == 0xA9): at += 3
            default:
                at += 1
                continue
            }
            close(end)
            start = at
        }
        close(text.count)
        return found
    }

    /// The width at which the text was wrapped; nil where its lines are paragraphs.
    ///
    /// In wrapped text the next line's first word would not have fitted on this line; by chance that is rare.
    private func wrapWidth(_ lines: [Line]) -> Int? {
        var widest = 0
        for (at, line) in lines.enumerated() where line.follows || (at + 1 < lines.count && lines[at + 1].follows) {
            widest = max(widest, characters(in: line.range))
        }
        guard (30...132).contains(widest) else { return nil }
        var joints = 0
        var tight = 0
        for at in lines.indices.dropFirst() where lines[at].follows {
            joints += 1
            if isTight(lines[at - 1].range, lines[at].range, width: widest - 6) { tight += 1 }
        }
        return joints >= 3 && tight * 10 >= joints * 6 ? widest - 6 : nil
    }

    private func isTight(_ line: Range<Int>, _ next: Range<Int>, width: Int) -> Bool {
        let word = next.prefix { text[$0] > 0x20 }
        return characters(in: line) + 1 + characters(in: next.lowerBound..<next.lowerBound + word.count) > width
    }

    private func continues(_ before: Range<Int>, _ line: Line, width: Int?) -> Bool {
        let last = lastLine(of: before)
        if line.follows, let width, isTight(last, line.range, width: width) { return true }
        // Wrapped or torn in the middle of a sentence, also with an empty line between.
        return beginsSmall(line.range) && !isURL(line.range) && characters(in: last) >= 30 && endsOpen(before)
    }

    private func lastLine(of range: Range<Int>) -> Range<Int> {
        var start = range.upperBound
        while start > range.lowerBound, text[start - 1] != 0x0A, text[start - 1] != 0x0D, range.upperBound - start < 600
        { start -= 1 }
        return start..<range.upperBound
    }

    /// Ends in a letter, a digit or a comma: the sentence goes on.
    private func endsOpen(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        return isLetterOrDigit(text[last]) || text[last] == 0x2C
    }

    /// An address alone, also one that was cut into tokens.
    func isURL(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        guard has("http", at: start, before: range.upperBound) || has("www", at: start, before: range.upperBound) else {
            return false
        }
        let letters = range.lazy.filter { text[$0] > 0x20 }.count
        return words(in: range) == 1
            || (has("http : /", at: start, before: range.upperBound) && letters < 400 && !endsSentence(range))
    }
}

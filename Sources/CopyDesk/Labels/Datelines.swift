import ReportKit

extension Labels {
    /// The dateline before the first sentence: `LONDON (Reuters) - `, `MOSCOW, Dec. 15 — `, `NEW DELHI, India, Dec 15 (Agency) -- `.
    mutating func labelDateline() {
        var seen = 0
        for at in paragraphs.indices where paragraphs[at].kind == nil || paragraphs[at].kind == .body {
            if let end = dateline(paragraphs[at].range) {
                let start = paragraphs[at].range.lowerBound
                cuts.append(Segment(TextSpan(start, end), .dateline))
                if facts.published == nil {
                    facts.published = DateWords(Array(galley.text[start..<end])).written()?.day.description
                }
                return
            }
            seen += 1
            if seen == 3 { return }
        }
    }

    /// The end of a dateline, its dash and the blanks after it included.
    private func dateline(_ range: Range<Int>) -> Int? {
        guard let dash = dash(in: range.prefix(110)), dash.lowerBound > range.lowerBound else { return nil }
        let place = galley.trimmed(range.lowerBound..<dash.lowerBound)
        var end = dash.upperBound
        while end < range.upperBound, galley.text[end] <= 0x20 { end += 1 }
        guard end < range.upperBound, !isSmallLetter(end), isPlace(place) else { return nil }
        return end
    }

    private func isSmallLetter(_ at: Int) -> Bool { (0x61...0x7A).contains(galley.text[at]) }

    /// The first dash with a blank before it, or an em dash.
    private func dash(in range: Range<Int>) -> Range<Int>? {
        for at in range where at > range.lowerBound {
            let byte = galley.text[at]
            if byte == 0x2D, galley.text[at - 1] == 0x20 || galley.text[at - 1] == 0x29 {
                var end = at + 1
                while end < range.upperBound, galley.text[end] == 0x2D { end += 1 }
                if end < range.upperBound, galley.text[end] == 0x20 { return at..<end }
            }
            if isAgencyDash(at, range) { return at..<at + 1 }
            if byte == 0xE2, at + 2 < range.upperBound, galley.text[at + 1] == 0x80,
                (0x93...0x95).contains(galley.text[at + 2])
            {
                return at..<at + 3
            }
            if byte == 0x2E || byte == 0x3A, at + 2 < range.upperBound, galley.text[at + 1] == 0x20,
                !isAbbreviation(endingAt: at)
            {
                return nil
            }
        }
        return nil
    }

    /// A lone underscore after a bracket or a blank: how agencies that send ASCII write a dash.
    private func isAgencyDash(_ at: Int, _ range: Range<Int>) -> Bool {
        galley.text[at] == 0x5F && at + 1 < range.upperBound && galley.text[at + 1] == 0x20
            && (galley.text[at - 1] == 0x20 || galley.text[at - 1] == 0x29)
    }

    /// `Dec.`, `Calif.`, `U.S.`: up to five letters before the point.
    private func isAbbreviation(endingAt point: Int) -> Bool {
        var at = point
        while at > 0, isLetter(galley.text[at - 1]) { at -= 1 }
        return (1...5).contains(point - at) && isCapital(galley.text[at])
    }

    /// A place in capitals, or any capitalised words before an agency in brackets; dates, states and commas between.
    private func isPlace(_ range: Range<Int>) -> Bool {
        guard range.count >= 3, range.count <= 90 else { return false }
        var capitals = 0
        var small = 0
        var words = 0
        var start: Int?
        for at in range.lowerBound...range.upperBound {
            let inside = at < range.upperBound && (isLetter(galley.text[at]) || galley.text[at] >= 0x80)
            if inside {
                start = start ?? at
            } else if let begun = start {
                words += 1
                if begun..<at == begun..<begun + 2
                    || (begun..<at).allSatisfy({ isCapital(galley.text[$0]) || galley.text[$0] >= 0x80 })
                        && at - begun >= 3
                {
                    capitals += 1
                }
                if !isCapital(galley.text[begun]) && galley.text[begun] < 0x80 { small += 1 }
                start = nil
            }
        }
        guard words <= 12, small <= 1 else { return false }
        let bracketed = galley.text[range.upperBound - 1] == 0x29 && range.contains { galley.text[$0] == 0x28 }
        let first = range.prefix { isCapital(galley.text[$0]) || galley.text[$0] >= 0x80 || galley.text[$0] == 0x2E }
        return (bracketed && small == 0 && isCapital(galley.text[range.lowerBound]))
            || (first.count >= 4 && capitals >= 1)
    }
}

import ReportKit

extension Labels {
    /// A headline on the first line: short, without a final point, and something follows that is text.
    mutating func labelHeadline() {
        guard headline == nil, let at = paragraphs.indices.first(where: { paragraphs[$0].kind == nil }) else { return }
        let range = paragraphs[at].range
        guard isHeadline(range), let next = nextText(after: at),
            galley.characters(in: paragraphs[next].range) > 40 || galley.endsSentence(paragraphs[next].range)
        else { return }
        paragraphs[at].kind = .headline
        headline = TextSpan(range.lowerBound, range.upperBound)
    }

    private func isHeadline(_ range: Range<Int>) -> Bool {
        guard let last = range.last, let first = range.first, galley.characters(in: range) <= 160,
            (2...26).contains(galley.words(in: range))
        else { return false }
        let ends = galley.text[last]
        guard ends != 0x2E || galley.ends(range, with: "...") else { return false }
        guard ends != 0x2C, ends != 0x3A, ends != 0x3B, galley.text[first] != 0x2D else { return false }
        return !isLetter(galley.text[first]) || isCapital(galley.text[first])
    }

    /// Headings between paragraphs: short, no ending sign, and a paragraph of text on either side.
    mutating func labelCrossheads() {
        for at in paragraphs.indices.dropFirst() where paragraphs[at].kind == nil && isHeading(paragraphs[at].range) {
            guard
                let before = paragraphs[..<at].last(where: {
                    $0.kind == nil || $0.kind == .body || $0.kind == .crosshead
                })?.range,
                let next = nextText(after: at)
            else { continue }
            let after = paragraphs[next].range
            guard isProse(after), paragraphs[at - 1].kind == .crosshead || galley.endsSentence(before) else { continue }
            paragraphs[at].kind = .crosshead
        }
    }

    private func isHeading(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let last = range.last, galley.characters(in: range) <= 72,
            galley.words(in: range) <= 10
        else { return false }
        let ends = galley.text[last]
        guard ends != 0x2C, ends != 0x3A, ends != 0x3B, ends != 0x2E, ends != 0x21, ends != 0x2D else { return false }
        let begins = galley.text[first]
        if galley.endsSentence(range) {
            // A question may be a heading, but not one that somebody asks.
            guard ends == 0x3F, isCapital(begins),
                !range.contains(where: { galley.text[$0] == 0x3A || galley.text[$0] == 0x22 })
            else { return false }
        }
        return isCapital(begins) || isDigit(begins) || begins == 0x22 || begins == 0x27 || begins >= 0xC3
    }

    /// A paragraph of sentences, not another short line.
    private func isProse(_ range: Range<Int>) -> Bool {
        galley.characters(in: range) >= 90 || (galley.endsSentence(range) && galley.words(in: range) >= 8)
    }
}

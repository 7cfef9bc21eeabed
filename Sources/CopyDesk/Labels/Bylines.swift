import ReportKit

extension Labels {
    /// Who wrote it: `By Jane Roe and Joe Bloggs`, `Jane Roe, Staff Writer`, `(Reporting by Jane Roe; Editing by Joe Bloggs)`.
    func isByline(_ at: Int) -> Bool {
        let range = paragraphs[at].range
        guard range.count <= 400 else { return false }
        var start = range.lowerBound
        while start < range.upperBound,
            galley.text[start] == 0x28 || galley.text[start] == 0x2D || galley.text[start] == 0x20
        { start += 1 }
        if let length = Self.credits.match(galley.lower, at: start, before: range.upperBound) {
            return isCapitalAfter(start + length, range)
        }
        if range.count <= Self.longestCredit, Self.contributions.count(in: galley, range, limit: 1) > 0 { return true }
        guard range.count <= 140, at < 6 || at + 3 >= paragraphs.count,
            !galley.endsSentence(range) || galley.words(in: range) <= 4
        else { return false }
        for lead: StaticString in [
            "by ", "by: ", "written by ", "story by ", "text by ", "words by ", "posted by ", "author: ",
        ]
        where galley.has(lead, at: start, before: range.upperBound) {
            return isNames(start + lead.utf8CodeUnitCount..<range.upperBound)
        }
        return false
    }

    private static let credits = PhraseTable([
        "reporting by", "additional reporting by", "editing by", "writing by", "compiled by", "edited by",
        "with reporting by", "with contributions from",
        "with inputs from", "with input from", "translated by", "with files from", "with additional reporting by",
    ])

    /// "Jane Roe contributed reporting from Hull." A longer paragraph only mentions it.
    private static let contributions = PhraseTable([
        "contributed reporting", "contributed research", "contributed to this report", "contributed to this story",
        "contributed to this article",
    ])
    private static let longestCredit = 200

    private func isCapitalAfter(_ at: Int, _ range: Range<Int>) -> Bool {
        let rest = galley.trimmed(min(at, range.upperBound)..<range.upperBound)
        guard let first = rest.first else { return false }
        return isCapital(galley.text[first]) || galley.text[first] >= 0x80
    }

    /// Capitalised words, with small ones only between them (`and`, `for`, `of the`), and no verb's worth of small words.
    private func isNames(_ range: Range<Int>) -> Bool {
        var capitals = 0
        var smalls = 0
        var begins = true
        for at in range {
            let byte = galley.text[at]
            if begins, byte > 0x20 {
                if isCapital(byte) || byte >= 0xC3 { capitals += 1 } else if isLetter(byte) { smalls += 1 }
            }
            begins = byte <= 0x20
        }
        return capitals >= 1 && smalls <= max(1, capitals)
    }
}

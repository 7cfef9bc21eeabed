public import ReportKit

extension Article {
    /// An article for a test: each line is a paragraph, a sentence and a claim; nothing else has been read in it.
    ///
    /// - Parameters:
    ///   - lines: what it says.
    ///   - outlet: who published it; the file is named after it.
    ///   - claims: what it claims, where that is not simply every line.
    public static func sample(_ lines: String..., outlet: String = "Sample", claims: [Claim]? = nil) -> Article {
        var text: [UInt8] = []
        var sentences: [TextSpan] = []
        var segments: [Segment] = []
        for line in lines {
            let start = text.count
            text += Array(line.utf8)
            sentences.append(TextSpan(start, text.count))
            text.append(0x0A)
            segments.append(Segment(TextSpan(start, text.count), .body))
        }
        var article = Article(id: sampleID(outlet, text), file: "\(outlet).txt", format: "text", text: text)
        article.outlet = outlet
        article.sentences = sentences
        article.segments = segments
        article.claims = claims ?? sentences.enumerated().map { Claim(id: $0.offset, $0.element) }
        return article
    }

    /// Where some words stand in the text, for claims, figures and evidence of a test; empty where they do not.
    public func span(of words: String) -> TextSpan {
        let wanted = Array(words.utf8)
        let last = text.count - wanted.count
        guard !wanted.isEmpty, last >= 0,
            let start = (0...last).first(where: { text[$0..<$0 + wanted.count].elementsEqual(wanted) })
        else { return TextSpan(0, 0) }
        return TextSpan(start, start + wanted.count)
    }
}

/// As long as a SHA-256, the same for the same content (FNV-1a, four times with another start).
private func sampleID(_ outlet: String, _ text: [UInt8]) -> ArticleID {
    let digits = (UInt64(1)...4).map { round in
        let hash = (Array(outlet.utf8) + text).reduce(0xCBF2_9CE4_8422_2325 &+ round) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        let hex = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - hex.count) + hex
    }
    return ArticleID(sha256: digits.joined())
}

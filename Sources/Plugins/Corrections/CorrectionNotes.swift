import ReportKit

/// The paragraphs in which copy corrects an earlier version of itself: "Correction: …", "An earlier version of this
/// article said …".
///
/// Two mechanisms: a label that opens a paragraph and is set off from it, and words that speak of *this* article. News of
/// somebody else's correction has neither.
enum CorrectionNotes {
    /// Longer paragraphs tell a story.
    private static let longest = 1200

    /// The notes, in reading order.
    static func of(_ article: Article) -> [TextSpan] {
        var found: [TextSpan] = []
        var isLabelled = false
        for segment in article.segments where segment.kind != .space {
            guard isLabelled || NoteWords.mayBeNote(article.text, segment.span) else { continue }
            let words = NoteWords(article.text, segment.span)
            let isText = segment.kind != .headline && segment.kind != .byline
            if isText, isLabelled || words.opensWithLabel || words.speaksOfItself, segment.span.range.count <= longest,
                !words.isLabelAlone
            {
                found.append(segment.span)
            }
            isLabelled = isText && words.isLabelAlone
        }
        return found
    }
}

/// A paragraph's words in lower case, letters alone, and what stands after each.
private struct NoteWords {
    private var words: [String] = []
    /// The byte after each word; a point where the paragraph ends.
    private var after: [UInt8] = []

    init(_ text: [UInt8], _ span: TextSpan) {
        var at = Int(span.start)
        let end = min(Int(span.end), text.count)
        while at < end, words.count < 250 {
            let start = at
            while at < end, Self.isLetter(text[at]) { at += 1 }
            if at > start {
                words.append(String(decoding: text[start..<at].map { $0 | 0x20 }, as: UTF8.self))
                after.append(at < end ? text[at] : 0x2E)
            } else {
                at += 1
            }
        }
    }

    /// False where neither a label nor words that speak of this article can stand: what most paragraphs are told by.
    static func mayBeNote(_ text: [UInt8], _ span: TextSpan) -> Bool {
        let text = text.span, range = span.range.clamped(to: 0..<text.count)
        let first = range.first { isLetter(text[$0]) }
        if let first, text[first] | 0x20 == 0x63 { return true }
        var at = range.lowerBound
        while at + 4 <= range.upperBound {
            if text[at] | 0x20 == 0x74, text[at + 1] | 0x20 == 0x68, text[at + 2] | 0x20 == 0x69,
                text[at + 3] | 0x20 == 0x73
            {
                return true
            }
            at += 1
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool { ((byte | 0x20) &- 0x61) < 26 }

    /// How many words the label at the start has; 0 where there is none.
    private var label: Int {
        let names: Set<String> = ["correction", "corrections", "clarification", "clarifications"]
        guard let first = words.first, names.contains(first) else { return 0 }
        if words.count >= 3, words[1] == "and" || words[1] == "amp", names.contains(words[2]) { return 3 }
        return words.count >= 2 && names.contains(words[1]) ? 2 : 1
    }

    /// A label and then a colon, a dash, a bracket or a date: not "correction officers".
    var opensWithLabel: Bool { label > 0 && after[label - 1] != 0x20 }

    var isLabelAlone: Bool { label > 0 && words.count == label }

    /// "An earlier version of this article …", "This story has been corrected …".
    var speaksOfItself: Bool {
        for at in words.indices {
            if has(at, [Self.earlier, ["version", "versions"], ["of"], ["this"], Self.pieces]) { return true }
            if has(at, [["this"], Self.pieces, ["was", "has"]]) {
                let verb = at + 3 < words.count && words[at + 3] == "been" ? at + 4 : at + 3
                if has(verb, [Self.mended]) || has(verb, [["updated"], ["to"], ["correct", "clarify"]]) {
                    return true
                }
            }
        }
        return false
    }

    private func has(_ at: Int, _ wanted: [Set<String>]) -> Bool {
        at + wanted.count <= words.count && zip(words[at...], wanted).allSatisfy { $1.contains($0) }
    }

    private static let earlier: Set<String> = ["earlier", "previous", "original", "prior", "first"]
    private static let pieces: Set<String> = [
        "article", "story", "report", "dispatch", "item", "headline", "caption", "post", "piece", "page", "newsletter",
    ]
    private static let mended: Set<String> = ["corrected", "amended", "clarified", "retracted"]
}

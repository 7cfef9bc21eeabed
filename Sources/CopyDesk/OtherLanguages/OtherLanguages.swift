import English
import ReportKit

/// Reads what needs no grammar in any language: figures in digits, direct quotations, ISO dates. No claims.
struct OtherLanguages {
    private let galley: Galley
    let decimalComma: Bool
    var text: [UInt8] { galley.text }

    /// - Parameter language: decides what a comma in a number means; points group digits in most of Europe.
    init(_ text: [UInt8], language: String) {
        galley = Galley(text)
        let code = language.prefix(2)
        decimalComma = !["en", "zh", "ja", "ko", "he", "th", "hi", "bn", "ta", "ar", "fa"].contains(String(code))
    }

    func reading(_ segments: [Segment]) -> Reading {
        var reading = Reading()
        for segment in segments where segment.kind == .body {
            let range = segment.span.range
            reading.sentences += sentences(range)
            let dates = dates(range)
            reading.dates += dates
            reading.figures += figures(range, besides: dates)
            reading.quotations += quotations(range)
        }
        return reading
    }

    // MARK: Sentences

    /// Cut at a point, a question or exclamation mark before a blank and no small letter; at their full-width forms always.
    private func sentences(_ range: Range<Int>) -> [TextSpan] {
        var found: [TextSpan] = []
        var start = range.lowerBound
        func close(_ end: Int) {
            let span = galley.trimmed(start..<end)
            if !span.isEmpty { found.append(TextSpan(span.lowerBound, span.upperBound)) }
            start = end
        }
        for at in range {
            let byte = galley.text[at]
            if byte == 0x21 || byte == 0x3F || (byte == 0x2E && !isAbbreviation(at, range)) {
                guard at + 2 < range.upperBound, galley.text[at + 1] == 0x20,
                    !(0x61...0x7A).contains(galley.text[at + 2])
                else { continue }
                close(at + 1)
            } else if byte == 0x82, at >= range.lowerBound + 2, galley.text[at - 1] == 0x80, galley.text[at - 2] == 0xE3
            {
                close(at + 1)
            }
        }
        close(range.upperBound)
        return found
    }

    /// A number or one to three letters before the point: "15. Dezember", "z. B.", "Sr. Gomes".
    private func isAbbreviation(_ point: Int, _ range: Range<Int>) -> Bool {
        var at = point
        while at > range.lowerBound, galley.text[at - 1] > 0x20, point - at < 8 { at -= 1 }
        let word = at..<point
        return word.count <= 3
            && (word.allSatisfy { isDigit(galley.text[$0]) } || word.allSatisfy { isLetter(galley.text[$0]) })
    }

    // MARK: Dates

    private func dates(_ range: Range<Int>) -> [DateMention] {
        var found: [DateMention] = []
        var at = range.lowerBound
        while at + 10 <= range.upperBound {
            if isDigit(galley.text[at]), at == range.lowerBound || !isDigit(galley.text[at - 1]),
                let day = Day(String(decoding: galley.text[at..<at + 10], as: UTF8.self)),
                at + 10 >= range.upperBound || !isDigit(galley.text[at + 10])
            {
                found.append(
                    DateMention(
                        TextSpan(at, at + 10), .date, value: day.description, from: day, to: day + 1, anchored: true))
                at += 10
            } else {
                at += 1
            }
        }
        return found
    }

    // MARK: Quotations

    private static let marks: [(open: StaticString, close: StaticString)] = [
        ("\u{201E}", "\u{201C}"), ("\u{201C}", "\u{201D}"), ("\u{00AB}", "\u{00BB}"), ("\u{300C}", "\u{300D}"),
        ("\u{201D}", "\u{201D}"), ("\"", "\""),
    ]

    /// What stands between a pair of marks and has at least four words: less is a title or a word held at arm's length.
    private func quotations(_ range: Range<Int>) -> [Quotation] {
        var found: [Quotation] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard galley.text[at] == 0x22 || galley.text[at] >= 0xC2,
                let pair = Self.marks.first(where: { galley.has($0.open, at: at, before: range.upperBound) })
            else {
                at += 1
                continue
            }
            let inside = at + pair.open.utf8CodeUnitCount
            guard let close = galley.find(pair.close, in: inside..<min(range.upperBound, inside + 3000)) else {
                at = inside
                continue
            }
            let end = close + pair.close.utf8CodeUnitCount
            let isLong = galley.words(in: inside..<close) >= 4 || (galley.text[inside] >= 0xE3 && close - inside >= 24)
            if isLong {
                found.append(
                    Quotation(.direct, content: [TextSpan(at, end)], cue: nil, speaker: nil, via: [], confidence: 0.5))
            }
            at = end
        }
        return found
    }
}

import English
import ReportKit

/// A text without the characters that nobody sees, and where each of its bytes stands in the whole.
///
/// A soft hyphen says where a word may be broken and is no end of it: "Dahl­gren" and "Dahlgren" are one name. The text stays
/// as the outlet wrote it; what is read in the visible text is placed back into it, names without what is not seen.
struct VisibleText {
    let text: [UInt8]
    /// By byte of the visible text, and one past its end: the offset in the whole.
    private let places: [Int32]
    /// The whole's length.
    private let count: Int

    /// Nil where all of the text is seen.
    init?(_ whole: [UInt8]) {
        guard whole.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return nil }
        var text: [UInt8] = []
        var places: [Int32] = []
        var at = 0
        while at < whole.count {
            let length = Self.unseen(whole, at)
            guard length == 0 else {
                at += length
                continue
            }
            text.append(whole[at])
            places.append(Int32(at))
            at += 1
        }
        guard text.count < whole.count else { return nil }
        self.text = text
        self.places = places
        count = whole.count
    }

    /// How many bytes of something that nobody sees stand here: a soft hyphen (U+00AD), a word joiner (U+2060), a zero-width
    /// space (U+200B), a zero-width no-break space (U+FEFF).
    private static func unseen(_ text: [UInt8], _ at: Int) -> Int {
        switch text[at] {
        case 0xC2: at + 1 < text.count && text[at + 1] == 0xAD ? 2 : 0
        case 0xE2:
            at + 2 < text.count
                && (text[at + 1] == 0x81 && text[at + 2] == 0xA0 || text[at + 1] == 0x80 && text[at + 2] == 0x8B)
                ? 3 : 0
        case 0xEF: at > 0 && at + 2 < text.count && text[at + 1] == 0xBB && text[at + 2] == 0xBF ? 3 : 0
        default: 0
        }
    }

    /// The segments of the whole text, as they lie in the visible text.
    func cut(_ segments: [Segment]) -> [Segment] {
        segments.map { Segment(TextSpan(seen($0.span.start), seen($0.span.end)), $0.kind) }
    }

    /// How many visible bytes stand before an offset of the whole.
    private func seen(_ offset: Int32) -> Int { places.partitioningIndex { $0 >= offset } }

    // MARK: Back into the whole

    private func placed(_ span: TextSpan) -> TextSpan {
        let start = Int(span.start) < places.count ? Int(places[Int(span.start)]) : count
        let end = span.end > span.start ? Int(places[Int(span.end) - 1]) + 1 : start
        return TextSpan(start, end)
    }

    private func placed(_ mention: Mention) -> Mention {
        var mention = mention
        mention.span = placed(mention.span)
        return mention
    }

    private func placed(_ frame: Frame) -> Frame {
        var frame = frame
        frame.verb = frame.verb.map(placed)
        frame.bearer = frame.bearer.map(placed)
        frame.place = frame.place.map(placed)
        return frame
    }

    /// What was read in the visible text, with all its spans in the whole.
    func placed(_ reading: Reading) -> Reading {
        var reading = reading
        reading.sentences = reading.sentences.map(placed)
        reading.quotations = reading.quotations.map { quotation in
            var quotation = quotation
            quotation.content = quotation.content.map(placed)
            quotation.cue = quotation.cue.map(placed)
            quotation.speaker = quotation.speaker.map(placed)
            quotation.via = quotation.via.map(placed)
            return quotation
        }
        reading.figures = reading.figures.map { figure in
            var figure = figure
            figure.span = placed(figure.span)
            figure.counted = figure.counted.map(placed)
            figure.frame = figure.frame.map(placed)
            return figure
        }
        reading.dates = reading.dates.map { date in
            var date = date
            date.span = placed(date.span)
            date.frame = date.frame.map(placed)
            return date
        }
        reading.claims = reading.claims.map { claim in
            var claim = claim
            claim.span = placed(claim.span)
            claim.attribution = claim.attribution.map(placed)
            return claim
        }
        return reading
    }
}

import English
import ReportKit

@testable import CopyDesk

/// What every reader promises of what it gives; a broken promise stops the program, and the fuzzer keeps the input.
enum Whole {
    static func check(_ sheet: Sheet?) {
        guard let sheet else { return }
        check(sheet.segments, sheet.text)
        for span in [sheet.headline, sheet.byline] { if let span { check(span, sheet.text) } }
    }

    static func check(_ article: Article) {
        check(article.segments, article.text)
        var reading = Reading()
        reading.sentences = article.sentences
        reading.quotations = article.quotations
        reading.figures = article.figures
        reading.dates = article.dates
        reading.claims = article.claims
        check(reading, article.text)
    }

    static func check(_ reading: Reading, _ text: [UInt8]) {
        for sentence in reading.sentences { check(sentence, text) }
        for quotation in reading.quotations {
            for part in quotation.content { check(part, text) }
            for span in [quotation.cue, quotation.speaker?.span] { if let span { check(span, text) } }
            for one in quotation.via { check(one.span, text) }
        }
        for figure in reading.figures { check(figure.span, text) }
        for date in reading.dates { check(date.span, text) }
        for claim in reading.claims { check(claim.span, text) }
    }

    private static func check(_ segments: [Segment], _ text: [UInt8]) {
        precondition(Encoding.isUTF8(text), "the text is no UTF-8")
        var end: Int32 = 0
        for segment in segments {
            precondition(
                segment.span.start == end && segment.span.end > segment.span.start, "segments with a gap or an overlap")
            end = segment.span.end
        }
        precondition(Int(end) == text.count, "segments end before the text")
    }

    private static func check(_ span: TextSpan, _ text: [UInt8]) {
        precondition(
            span.start >= 0 && span.end > span.start && Int(span.end) <= text.count, "a span outside the text")
    }
}

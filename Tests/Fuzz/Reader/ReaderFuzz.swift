import English
import ReportKit

/// One input of the fuzzer: whatever it is, reading must end, and every span must lie in the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnything(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let text = Array(UnsafeBufferPointer(start: bytes, count: count))
    let reading = English().read(text, segments: lines(of: text), published: Day("2021-12-16"))
    for sentence in reading.sentences { check(sentence, text) }
    for quotation in reading.quotations {
        for part in quotation.content { check(part, text) }
        for span in [quotation.cue, quotation.speaker?.span] { if let span { check(span, text) } }
        for one in quotation.via { check(one.span, text) }
    }
    for figure in reading.figures { check(figure.span, text) }
    for date in reading.dates { check(date.span, text) }
    for claim in reading.claims { check(claim.span, text) }
    return 0
}

private func check(_ span: TextSpan, _ text: [UInt8]) {
    precondition(span.start >= 0 && span.end > span.start && Int(span.end) <= text.count, "a span outside the text")
}

/// The first line as a headline, each other line as body, as plain text comes in.
private func lines(of text: [UInt8]) -> [Segment] {
    var segments: [Segment] = []
    var start = 0
    for (at, byte) in text.enumerated() where byte == 0x0A {
        segments.append(Segment(TextSpan(start, at + 1), segments.isEmpty ? .headline : .body))
        start = at + 1
    }
    if start < text.count { segments.append(Segment(TextSpan(start, text.count), .body)) }
    return segments
}

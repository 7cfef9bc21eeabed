import ReportKit

extension English {
    /// Who said what, in reading order.
    func quotations(in body: BodyText, _ people: People) -> [Quotation] {
        SpeechReader(SpeechContext(body), people).read()
    }

    /// Who said what by the headline ("Minister: no new taxes"), in the names that the body knows.
    ///
    /// The one thing that is read in a headline: an editor compares what headlines put in whose mouth.
    func headlineQuotations(_ text: [UInt8], _ segments: [Segment], _ people: People) -> [Quotation] {
        let lines = segments.filter { $0.kind == .headline }.map { Segment($0.span, .body) }
        guard !lines.isEmpty else { return [] }
        let headline = BodyText(text, segments: lines)
        return quotations(in: headline, People(headline)).map { quotation in
            var quotation = quotation
            quotation.speaker = quotation.speaker.map {
                Mention($0.span, name: people.fullest($0.name), anonymous: $0.anonymous)
            }
            quotation.via = quotation.via.map {
                Mention($0.span, name: people.fullest($0.name), anonymous: $0.anonymous)
            }
            return quotation
        }
    }
}

extension BodyText {
    /// What a run of tokens says.
    func string(_ run: Range<Int>) -> String { String(decoding: text[span(run).range], as: UTF8.self) }
}

import ReportKit

extension English {
    /// Who said what, in reading order.
    func quotations(in body: BodyText, _ people: People) -> [Quotation] {
        SpeechReader(SpeechContext(body), people).read()
    }
}

extension BodyText {
    /// What a run of tokens says.
    func string(_ run: Range<Int>) -> String { String(decoding: text[span(run).range], as: UTF8.self) }
}

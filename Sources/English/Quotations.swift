import ReportKit

extension English {
    /// Who said what, in reading order.
    func quotations(of text: [UInt8], segments: [Segment], sentences: [TextSpan]) -> [Quotation] {
        []
    }
}

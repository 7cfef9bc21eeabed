import ReportKit

extension English {
    /// Who said what, in reading order.
    func quotations(in body: BodyText) -> [Quotation] {
        []
    }
}

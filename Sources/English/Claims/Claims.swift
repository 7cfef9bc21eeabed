import ReportKit

extension English {
    /// The checkable statements, one clause each, in reading order.
    func claims(in body: BodyText, _ pieces: Pieces, _ reading: Reading) -> [Claim] {
        reading.sentences.enumerated().map { Claim(id: $0.offset, $0.element) }
    }
}

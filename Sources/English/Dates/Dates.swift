import ReportKit

extension English {
    /// The days, periods and durations that the sentences name, in reading order.
    func dates(in pieces: Pieces, published: Day?) -> [DateMention] {
        []
    }
}

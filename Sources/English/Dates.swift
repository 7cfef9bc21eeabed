import ReportKit

extension English {
    /// The days, periods and durations that the sentences name, in reading order.
    func dates(in body: BodyText, published: Day?) -> [DateMention] {
        []
    }
}

import ReportKit

extension English {
    /// The days, periods and durations that the sentences name, in reading order.
    func dates(of text: [UInt8], sentences: [TextSpan], published: Day?) -> [DateMention] {
        []
    }
}

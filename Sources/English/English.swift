public import ReportKit

/// What reading found in the body of an article. Indices in figures and claims point into these lists.
public struct Reading: Sendable {
    public var sentences: [TextSpan] = []
    public var quotations: [Quotation] = []
    public var figures: [Figure] = []
    public var dates: [DateMention] = []
    public var claims: [Claim] = []
}

/// Reads news English: sentences, quotations and their speakers, figures, dates, claims.
///
/// A pure function of the text, its segments and the day of publication.
public struct English: Sendable {
    public init() {}

    /// - Parameters:
    ///   - text: the article's text, UTF-8.
    ///   - segments: its parts; only `body` is read.
    ///   - published: the day that relative dates count from; nil where unknown.
    public func read(_ text: [UInt8], segments: [Segment], published: Day?) -> Reading {
        var reading = Reading()
        reading.sentences = sentences(of: text, segments: segments)
        reading.quotations = quotations(of: text, segments: segments, sentences: reading.sentences)
        reading.dates = dates(of: text, sentences: reading.sentences, published: published)
        reading.figures = figures(of: text, sentences: reading.sentences, dates: reading.dates)
        reading.claims = claims(of: text, reading)
        return reading
    }
}

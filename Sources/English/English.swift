public import ReportKit

/// What reading found in the body of an article. Indices in figures and claims point into these lists.
public struct Reading: Sendable {
    public var sentences: [TextSpan] = []
    public var quotations: [Quotation] = []
    public var figures: [Figure] = []
    public var dates: [DateMention] = []
    public var claims: [Claim] = []
    /// Who and what is named, each once: `people.names(in: run)`.
    var people = People()

    /// Nothing found.
    public init() {}
}

/// Reads news English: sentences, quotations and their speakers, figures, dates, claims.
///
/// A pure function of the text, its segments and the day of publication.
public struct English: Sendable {
    public init() {}

    /// - Parameters:
    ///   - text: the article's text, UTF-8.
    ///   - segments: its parts; only `body` is read, and the headline for who said what.
    ///   - published: the day that relative dates count from; nil where unknown.
    public func read(_ text: [UInt8], segments: [Segment], published: Day?) -> Reading {
        let body = BodyText(text, segments: segments)
        var reading = Reading()
        reading.sentences = body.sentences.map(body.span)
        reading.people = People(body)
        reading.quotations = headlineQuotations(text, segments, reading.people) + quotations(in: body, reading.people)
        let pieces = Pieces(body)
        reading.dates = dates(in: pieces, published: published)
        let numbers = OrdinalSense(body).counting(figures(in: pieces, dates: reading.dates))
        let figures = CountWords(body).added(to: Counting(body).counted(numbers))
        let frames = FrameReader(body, reading.people)
        reading.figures = Periods(body, dates: reading.dates).linked(frames.framed(figures))
        reading.dates = frames.framed(reading.dates)
        reading.claims = claims(in: body, reading)
        return reading
    }
}

import ReportKit

/// The body of an article, cut once: its tokens, their keys, and the sentences as runs of tokens.
///
/// Every reader works on this, so that the text is cut once however many of them there are.
struct BodyText {
    /// The article's text, UTF-8.
    let text: [UInt8]
    /// The body's tokens, in reading order.
    let tokens: [Token]
    /// The tokens without their case, by token.
    let keys: [WordKey]
    /// The sentences, as ranges of tokens.
    let sentences: [Range<Int>]

    /// Where a run of tokens stands in the text.
    func span(_ run: Range<Int>) -> TextSpan {
        guard let first = tokens[run].first, let last = tokens[run].last else { return TextSpan(0, 0) }
        return first.span.joined(with: last.span)
    }
}

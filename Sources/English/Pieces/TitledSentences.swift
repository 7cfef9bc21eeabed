import ReportKit

/// The sentences of a body that are written as titles: every word with a capital, but for the small ones.
struct TitledSentences {
    private let body: BodyText
    private var next = 0
    /// Whether the sentence at `next` is a title, once it has been looked at.
    private var isTitle: Bool?

    init(_ body: BodyText) { self.body = body }

    /// Whether a token stands in such a sentence; asked in the order of the tokens.
    mutating func holds(_ token: Int) -> Bool {
        while next < body.sentences.count, body.sentences[next].upperBound <= token {
            next += 1
            isTitle = nil
        }
        guard next < body.sentences.count, body.sentences[next].contains(token) else { return false }
        let known = isTitle ?? isTitled(body.sentences[next])
        isTitle = known
        return known
    }

    /// Fewer words than this may all be names.
    private static let fewest = 4
    /// A title is no longer than this.
    private static let longest = 40

    private func isTitled(_ sentence: Range<Int>) -> Bool {
        guard sentence.count <= Self.longest else { return false }
        var words = 0
        for token in sentence where body.tokens[token].kind == .word {
            if body.isCapitalized(token) {
                words += 1
            } else if body.tokens[token].letters == .lower, !Self.small.contains(body.keys[token]) {
                return false
            }
        }
        return words >= Self.fewest
    }

    /// Words that titles write small.
    static let small = Lexicon(
        "a an the and or but nor in on at to of for from by with after over as into off up out vs v via is 's s")
}

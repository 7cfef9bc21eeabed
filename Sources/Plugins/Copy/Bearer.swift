import Matching
import ReportKit

/// Whose figure or day it is, made ready for comparing.
struct Bearer: Sendable {
    let mention: Mention
    let isNamed: Bool
    /// The words of the name, or of what stands for one: "the upper house".
    private let words: Statement
    private let head: Int?
    /// The stems of the name.
    private let stems: Set<Stem>

    init?(_ frame: Frame?, in article: Article) {
        guard let frame, let mention = frame.bearer else { return nil }
        self.mention = mention
        isNamed = frame.isNamed
        words = frame.isNamed ? Statement(mention.name) : Statement(article.text, mention.span)
        stems = frame.isNamed ? Set(words.content.lazy.filter { !$0.isFunction }.map(\.stem)) : []
        head = words.content.lastIndex { !$0.isFunction }
    }

    /// Whether a line has a word of its name.
    func isNamed(in line: Line) -> Bool { line.words.contains { $0.isName && stems.contains($0.stem) } }

    /// How surely two bearers are one, 0 to 1; nil where one has a name and the other none, which says nothing.
    static func likeness(_ one: Bearer?, _ two: Bearer?) -> Double? {
        guard let one, let two, one.isNamed == two.isNamed else { return nil }
        if one.isNamed { return Names.same(one.mention, two.mention) ? 1 : 0 }
        guard let head = one.head, let other = two.head else { return nil }
        return Double(one.words.likeness(of: head, in: two.words, to: other))
    }
}

extension Line {
    /// The place of the verb among the words; nil where it is none that tells something ("is", "has").
    func verb(of frame: Frame?) -> Int? {
        guard let span = frame?.verb else { return nil }
        return words.firstIndex { $0.span == span && !$0.isFunction }
    }

    /// Whether a verb says only that something comes before or after: "followed by the lower house".
    func isSequence(_ verb: Int?, _ copy: Copy) -> Bool {
        guard let verb else { return false }
        return Line.sequence.contains(WordKey(copy.article.text.span, words[verb].span.range))
    }

    private static let sequence = Lexicon("followed follows following follow preceded precedes preceding succeeded")

    /// How alike two verbs are; nil where one tells nothing.
    func verbLikeness(_ verb: Int?, in other: Line, to partner: Int?) -> Double? {
        guard let verb, let partner else { return nil }
        return Double(statement.likeness(of: verb, in: other.statement, to: partner))
    }
}

import Matching
import ReportKit

/// What somebody is quoted with in one sentence: long quotations are cut, since no two outlets cut them alike.
struct Utterance: Sendable {
    /// The quotation, as an index into the article's list.
    let quotation: Int
    let kind: Quotation.Kind
    let speaker: Mention?
    /// Its sentence's place among the lines; nil where the sentence is not among them.
    let line: Int?
    let span: TextSpan
    let statement: Statement
    let words: [Statement.Word]
    /// The places of the words that tell something.
    let telling: [Int]
    /// The stems of those.
    let stems: Set<Stem>
    /// Whether somebody states it: his words are quoted, or the word that reports them is one of stating. What people plan,
    /// agree on or vote for has no source.
    let isStated: Bool
    /// Whether it is the quoted words alone of a sentence that the outlet tells in its own.
    let isFragment: Bool

    static func utterances(in article: Article, _ lines: [Line]) -> [Utterance] {
        article.quotations.enumerated().flatMap { index, quotation in
            quotation.content.flatMap { content in
                pieces(of: quotation.kind == .direct ? said(content, article) : content, lines).flatMap { line, span in
                    let whole = Utterance(index, line, span, in: article)
                    return [whole] + (quotation.kind == .mixed ? whole.fragments(in: article) : [])
                }
            }
        }
    }

    private init(_ index: Int, _ line: Int?, _ span: TextSpan, isFragment: Bool = false, in article: Article) {
        let quotation = article.quotations[index]
        self.quotation = index
        kind = isFragment ? .direct : quotation.kind
        speaker = quotation.speaker
        self.line = line
        self.span = span
        self.isFragment = isFragment
        isStated = quotation.kind != .indirect || quotation.cue.map { Stating.holds($0, article.text) } ?? false
        statement = Statement(article.text, span)
        let words = statement.content
        self.words = words
        telling = words.indices.filter { !words[$0].isFunction }
        stems = Set(telling.map { words[$0].stem })
    }

    /// Whom it tells of, where it begins with a name: the name in full, as its claim gives it.
    func subject(in article: Article) -> String? {
        guard let first = telling.first.map({ words[$0].span }) else { return nil }
        let word = Substring(decoding: article.text[first.range], as: UTF8.self)
        return article.claims.first { $0.quotation == quotation && $0.span.contains(first) }?.names.first
            .flatMap { $0.split(separator: " ").contains(word) ? $0 : nil }
    }

    /// The places of the words that say what its subject does: "offered support", "supported". The first two that tell
    /// something, without its first word and the names.
    var act: some Sequence<Int> { telling.dropFirst().lazy.filter { !words[$0].isName }.prefix(2) }

    /// Whether each tells something of what the other's subject does.
    func tellsOfOneAct(as other: Utterance) -> Bool { tells(actOf: other) && other.tells(actOf: self) }

    private func tells(actOf other: Utterance) -> Bool {
        other.act.contains { at in
            telling.contains { statement.likeness(of: $0, in: other.statement, to: at) >= LineAlignment.floor }
        }
    }

    /// The quoted words in it that say enough to be known again: "a feat of unheard-of cunning", not "tough".
    private func fragments(in article: Article) -> [Utterance] {
        QuotedWords.runs(in: article.text, span).compactMap { run in
            let fragment = Utterance(quotation, line, run, isFragment: true, in: article)
            let weight = fragment.telling.reduce(0) { $0 + fragment.words[$1].weight }
            return fragment.telling.count > 1 && weight >= Utterance.leastFragment ? fragment : nil
        }
    }

    /// The weight of the telling words that a fragment has at least.
    private static let leastFragment: Float = 12

    /// `calling them “the best of rowers”`: the words in quotation marks, where hardly anything stands before them.
    private static func said(_ content: TextSpan, _ article: Article) -> TextSpan {
        guard let run = QuotedWords.runs(in: article.text, content).first, run.end == content.end,
            run.start - content.start <= 8
        else { return content }
        return run
    }

    /// The content, cut where sentences end.
    private static func pieces(of content: TextSpan, _ lines: [Line]) -> [(Int?, TextSpan)] {
        let mine = lines.filter { $0.span.overlaps(content) }
        guard mine.count > 1 else { return [(mine.first?.place, content)] }
        return mine.map { line in
            (line.place, TextSpan(Int(max(line.span.start, content.start)), Int(min(line.span.end, content.end))))
        }
    }
}

/// Whether two names can be one person's.
enum Names {
    private static let titles = Lexicon(
        """
        mr mrs ms dr sir president prime minister chancellor king queen prince senator sen rep representative governor gov
        general gen colonel col captain capt sergeant sgt constable const detective det inspector insp officer judge justice
        chief secretary spokesman spokeswoman spokesperson the of
        """)

    /// True where one name holds the other, or the two end alike and begin with the same letter.
    static func same(_ one: Mention, _ two: Mention) -> Bool {
        if one.anonymous != two.anonymous { return false }
        let first = parts(one.name), second = parts(two.name)
        guard let last = first.last, let otherLast = second.last else { return false }
        if Set(first).isSubset(of: second) || Set(second).isSubset(of: first) { return true }
        if isFamily(first, of: otherLast) || isFamily(second, of: last) { return true }
        return last == otherLast && initial(one.name) == initial(two.name)
    }

    /// "The Marlows" of Pete Marlow: a number of the whole family is his as well.
    private static func isFamily(_ parts: [WordKey], of name: WordKey) -> Bool {
        guard parts.count == 1, let plural = parts.first else { return false }
        return plural == name.followed(by: 0x73)
    }

    private static func parts(_ name: String) -> [WordKey] {
        // "Anna-Lise" and "Anna Lise"
        let bytes = name.utf8.map { $0 == 0x2D ? 0x20 : $0 }
        return tokens(in: bytes.span, 0..<bytes.count).filter { $0.kind == .word }
            .map { WordKey(bytes.span, $0.span.range) }.filter { !titles.contains($0) }
    }

    private static func initial(_ name: String) -> UInt8? { name.utf8.first }
}

import Matching
import ReportKit

/// An article's statements: its claims, or where reading found none, its sentences.
enum Statements {
    struct Statement {
        let span: TextSpan
        let line: Line
        /// The words of the line that lie in the statement and tell something.
        let words: [Int]
        let claim: Claim?
    }

    /// The claims, and the sentences of which no claim takes the better part.
    static func of(_ copy: Copy) -> [Statement] {
        let claims = copy.article.claims.compactMap { statement($0.span, $0, copy) }
        let whole = copy.lines.compactMap { line -> Statement? in
            guard let all = statement(line.span, nil, copy) else { return nil }
            let taken = claims.filter { $0.line.place == line.place }.reduce(into: Set<Int>()) {
                $0.formUnion($1.words)
            }
            return 2 * taken.count < all.words.count ? all : nil
        }
        return (claims + whole).sorted { $0.span < $1.span }
    }

    private static func statement(_ span: TextSpan, _ claim: Claim?, _ copy: Copy) -> Statement? {
        guard let line = copy.line(at: span) else { return nil }
        let words = line.words.indices.filter { !line.words[$0].isFunction && span.contains(line.words[$0].span) }
        return words.count >= 3 ? Statement(span: span, line: line, words: words, claim: claim) : nil
    }
}

/// How much an editor cares for a statement.
enum Weight {
    private static let toll = Lexicon(
        """
        dead died die killed kills deaths death injured wounded missing victims casualties toll fatalities survivors
        arrested charged convicted sentenced fired resigned quit
        """)
    private static let decisions = Lexicon(
        """
        approved approves agreed agree decided decides voted vote passed signed signs ordered orders announced announces
        banned bans launched rejected rejects ruled rules ended ends withdrew suspended cancelled canceled closed elected
        """)

    static func of(_ statement: Statements.Statement, in copy: Copy) -> Double {
        let text = copy.article.text
        let keys = statement.words.map { WordKey(text.span, statement.line.words[$0].span.range) }
        var weight = 1.0
        if copy.figures.contains(where: {
            statement.span.contains($0.figure.span) && !$0.isVague && !isTrifle($0.figure)
        }) {
            weight += 1
        }
        if keys.contains(where: toll.contains) { weight += 1 }
        if keys.contains(where: decisions.contains) { weight += 0.5 }
        let speaks = copy.utterances.contains { $0.speaker?.anonymous == false && $0.span.overlaps(statement.span) }
        if speaks { weight += 0.7 }
        return weight
    }

    private static func isTrifle(_ figure: Figure) -> Bool { figure.unit == nil && figure.value <= 2 }
}

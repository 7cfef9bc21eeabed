import ReportKit

/// Tells what stands in quotation marks and is no speech: a nickname, the title of a film, a scare quote.
struct NamesInMarks {
    let body: BodyText

    /// A nickname has at most so many words.
    private static let longestName = 3
    /// A title has at least so many words with capitals; one alone may be an answer (“No.”).
    private static let shortestTitle = 2

    /// Whether a run is a title or a name: “Salt on the Stairs”, everyone calls him “Rocky.”
    func isName(_ run: Quoted) -> Bool {
        let words = run.inner.filter { body.tokens[$0].kind == .word }
        guard let first = words.first, words.allSatisfy(isTitled), body.isCapitalized(first) else { return false }
        let capitals = words.filter { body.isCapitalized($0) }.count
        if capitals >= Self.shortestTitle, !endsSentence(run), !isSaid(run) { return true }
        return words.count <= Self.longestName && isNamed(before: run.tokens.lowerBound)
    }

    /// “Look Twice!” is said, “Look Twice” and “Look Twice,” are a title.
    private func endsSentence(_ run: Quoted) -> Bool {
        guard let last = run.inner.last else { return false }
        return body.isSign(last, "!") || body.isSign(last, "?")
    }

    private func isTitled(_ word: Int) -> Bool {
        body.isCapitalized(word) || TitledSentences.small.contains(body.keys[word])
    }

    /// “Go Home,” she said.
    private func isSaid(_ run: Quoted) -> Bool {
        let near = max(0, run.tokens.lowerBound - 4)..<run.tokens.lowerBound
        let behind = run.tokens.upperBound..<min(body.tokens.count, run.tokens.upperBound + 4)
        return near.contains { Words.saying.contains(body.keys[$0]) }
            || behind.contains { Words.saying.contains(body.keys[$0]) }
    }

    /// "Everyone calls", "known as", "nicknamed".
    private func isNamed(before start: Int) -> Bool {
        (max(0, start - 3)..<start).contains { Self.naming.contains(body.keys[$0]) }
    }

    static let naming = Lexicon(
        "call calls called calling known nicknamed dubbed named titled entitled christened styled")
}

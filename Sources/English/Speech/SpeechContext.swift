import ReportKit

/// What the readers of speech know of a body besides its words: what stands in quotation marks, and how far the words
/// reach that hang on each token.
package final class SpeechContext: Sendable {
    package let body: BodyText
    let runs: [Quoted]
    /// By token: the run it is part of, -1 outside.
    let runOf: [Int32]
    /// By run: whether it is an utterance of its own, not some words within a sentence of the outlet's.
    let isUtterance: [Bool]
    /// By run: whether it is a name or a title.
    let isName: [Bool]
    /// By token: the first and the last token that hang on it, itself included.
    let low: [Int32], high: [Int32]
    /// By token: the first dependent and the next dependent of the same head, -1 where there is none.
    let firstChild: [Int32], nextChild: [Int32]

    package init(_ body: BodyText) {
        self.body = body
        runs = QuotedFinder(body: body).find()
        var runOf = [Int32](repeating: -1, count: body.tokens.count)
        for (index, run) in runs.enumerated() {
            for at in run.tokens { runOf[at] = Int32(index) }
        }
        self.runOf = runOf
        let names = runs.map(NamesInMarks(body: body).isName)
        isName = names
        var utterances = zip(runs, names).map { !$1 && Self.standsAlone($0, body) }
        for (run, next) in zip(runs.indices, runs.indices.dropFirst())
        where Aside(between: runs[run].tokens, and: runs[next].tokens, body) != nil {
            (utterances[run], utterances[next]) = (true, true)
        }
        isUtterance = utterances
        var low = body.tokens.indices.map { Int32($0) }, high = low
        var first = [Int32](repeating: -1, count: body.tokens.count), next = first
        if body.heads.count == body.tokens.count {
            for at in body.tokens.indices.reversed() where body.heads[at] >= 0 {
                next[at] = first[body.heads[at]]
                first[body.heads[at]] = Int32(at)
            }
            for at in body.tokens.indices {
                var head = body.heads[at], steps = 0
                while head >= 0, steps < 60, Int(low[head]) > at || Int(high[head]) < at {
                    low[head] = min(low[head], Int32(at))
                    high[head] = max(high[head], Int32(at))
                    head = body.heads[head]
                    steps += 1
                }
            }
        }
        self.low = low
        self.high = high
        firstChild = first
        nextChild = next
    }

    /// The dependents of a token, from left to right.
    func children(_ of: Int) -> Children { Children(at: firstChild[of], nextChild: nextChild) }

    /// A walk over the dependents of one token, without a list of them.
    struct Children: Sequence, IteratorProtocol {
        fileprivate var at: Int32
        fileprivate let nextChild: [Int32]

        mutating func next() -> Int? {
            guard at >= 0 else { return nil }
            defer { at = nextChild[Int(at)] }
            return Int(at)
        }
    }

    /// Whether a token stands in an utterance.
    func inUtterance(_ at: Int) -> Bool { runOf[at] >= 0 && isUtterance[Int(runOf[at])] }

    /// A run is an utterance where a sentence could begin and end in it.
    private static func standsAlone(_ run: Quoted, _ body: BodyText) -> Bool {
        guard let first = run.inner.first, var last = run.inner.last else { return false }
        // “… ‘so,’” ends with the comma
        while last > first, body.closesQuotation(last) || body.sign(last) == 0x27 || body.sign(last) == 0x22 {
            last -= 1
        }
        let sentence = body.sentence(of: run.tokens.lowerBound) ?? run.tokens
        let end = run.tokens.upperBound
        let point = [0x2E, 0x2C, 0x21, 0x3F, 0x2026].contains(Int(body.sign(last))) || body.sign(last) == 0x2014
        let pointAfter =
            end >= body.tokens.count || [0x2E, 0x2C].contains(Int(body.sign(end)))
            || body.index(of: end) != body.index(of: end - 1)
        let startsSentence = run.tokens.lowerBound <= sentence.lowerBound
        let before = startsSentence ? -1 : run.tokens.lowerBound - 1
        let introduced = before >= 0 && (body.isSign(before, ",") || body.isSign(before, ":"))
        let capital =
            body.isCapitalized(first) || body.tokens[first].kind == .number || body.sign(first) == 0x5B
            || body.sign(first) == 0x2026
            || body.isSign(first, ".")
        if run.inner.upperBound > (body.sentence(of: first)?.upperBound ?? 0) { return true }  // several sentences
        if startsSentence { return (point || pointAfter) && (run.inner.count > 2 || run.inner.count == 2 && point) }
        if introduced {
            return (point || pointAfter) && run.inner.count > 2
                && (capital || run.inner.count > 7 || sentenceOpened(before, body))
        }
        // said “We won.”
        return capital && point && run.inner.count > 3 && Words.saying.contains(body.keys[before])
    }

    /// “X,” he said, “y.”
    private static func sentenceOpened(_ comma: Int, _ body: BodyText) -> Bool {
        guard let sentence = body.sentence(of: comma) else { return false }
        return (max(sentence.lowerBound, comma - 12)..<comma).contains {
            body.closesQuotation($0) || body.isSign($0, "\"") || body.isSign($0, "'")
        }
    }
}

// "The prime minister backed the plan, her adviser told reporters after the talks."
extension SpeechContext {
    /// Whether a word of saying stands, with its subject, behind a main clause of its sentence.
    func trails(_ cue: Int) -> Bool {
        guard Words.saying.contains(body.keys[cue]), body.tags[cue].isFinite,
            let sentence = body.sentence(of: cue),
            let subject = children(cue).first(where: { body.relations[$0] == .subject }), subject < cue
        else { return false }
        let comma = Int(low[subject]) - 1
        guard comma > sentence.lowerBound, body.isSign(comma, ","),
            ![.in, .wrb, .vbg].contains(body.tags[sentence.lowerBound])
        else { return false }
        return holdsClause(sentence.lowerBound..<comma)
    }

    /// Who stands right before a word of saying as its subject: "the palace said", and is no part of what is said.
    func sayer(_ cue: Int) -> Int? {
        guard cue > 0, Words.saying.contains(body.keys[cue]), body.tags[cue].isFinite, body.heads[cue - 1] == cue,
            body.relations[cue - 1] == .subject
        else { return nil }
        return cue - 1
    }

    /// Whether words hold a verb of their own, or are quoted.
    func holdsClause(_ words: Range<Int>) -> Bool {
        words.contains { body.tags[$0].isFinite || runOf[$0] >= 0 }
    }
}

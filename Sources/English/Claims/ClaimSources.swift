import ReportKit

/// Who says what, as far as claims need it: the contents of quotations as runs of tokens.
struct ClaimSources {
    /// A part of a sentence: somebody's words, or the outlet's.
    struct Unit {
        var run: Range<Int>
        var quotation: Int?
    }

    private let body: BodyText
    private let quotations: [Quotation]
    /// The parts of the quotations, as tokens, in reading order.
    private let parts: [(run: Range<Int>, quotation: Int)]
    private let cues: Set<Int>

    init(_ body: BodyText, _ quotations: [Quotation]) {
        self.body = body
        self.quotations = quotations
        var parts: [(run: Range<Int>, quotation: Int)] = []
        var cues: Set<Int> = []
        for (index, quotation) in quotations.enumerated() {
            for span in quotation.content {
                let run = body.tokens(in: span)
                if !run.isEmpty { parts.append((run, index)) }
            }
            if let cue = quotation.cue { cues.formUnion(body.tokens(in: cue)) }
        }
        self.parts = parts.sorted { ($0.run.lowerBound, -$0.run.upperBound) < ($1.run.lowerBound, -$1.run.upperBound) }
        self.cues = cues
    }

    /// Whether a token is the word that reports a quotation.
    func isCue(_ token: Int) -> Bool { cues.contains(token) }

    /// The sentence cut into quoted and unquoted parts. Words too few for a clause stay with the outlet's.
    func units(in sentence: Range<Int>) -> [Unit] {
        var found: [Unit] = []
        var at = sentence.lowerBound
        var outlet: Range<Int>?
        for part in around(sentence) {
            let run = part.run.clamped(to: sentence)
            guard run.lowerBound >= at, isClause(run) else { continue }
            if run.lowerBound > at { outlet = (outlet?.lowerBound ?? at)..<run.lowerBound }
            if let words = outlet { found.append(Unit(run: words, quotation: nil)) }
            found.append(Unit(run: run, quotation: part.quotation))
            outlet = nil
            at = run.upperBound
        }
        if at < sentence.upperBound { found.append(Unit(run: at..<sentence.upperBound, quotation: nil)) }
        return found
    }

    /// The parts that touch a run; few, since quotations seldom nest.
    private func around(_ run: Range<Int>) -> ArraySlice<(run: Range<Int>, quotation: Int)> {
        var low = 0, high = parts.count
        while low < high {
            let middle = (low + high) / 2
            if parts[middle].run.lowerBound < run.lowerBound { low = middle + 1 } else { high = middle }
        }
        var first = low
        // a quotation of several sentences begins before this one
        while first > 0, low - first < 6 { first -= 1 }
        while first < low, parts[first].run.upperBound <= run.lowerBound { first += 1 }
        var end = low
        while end < parts.count, parts[end].run.lowerBound < run.upperBound { end += 1 }
        return parts[first..<end]
    }

    private func isClause(_ run: Range<Int>) -> Bool {
        guard run.count > 2 else { return false }
        return run.contains { body.tags[$0].isFinite } || run.count > 4 && run.contains { body.tags[$0].isVerb && body.tags[$0] != .vbg }
    }

    /// The quotations that hold a run, the innermost first.
    private func holding(_ run: Range<Int>) -> [Int] {
        around(run).filter { $0.run.lowerBound <= run.lowerBound + 1 && $0.run.upperBound + 1 >= run.upperBound && $0.run.overlaps(run) }
            .sorted { $0.run.count < $1.run.count }.map(\.quotation)
    }

    /// The innermost quotation that holds a run.
    func smallest(holding run: Range<Int>) -> Int? { holding(run).first }

    /// From who said it to who passed it on.
    func attribution(of run: Range<Int>) -> [Mention] {
        var chain: [Mention] = []
        for index in holding(run) {
            let said = [quotations[index].speaker].compactMap { $0 } + quotations[index].via
            for mention in said where !chain.contains(where: { $0.name == mention.name }) { chain.append(mention) }
        }
        return chain
    }

    /// "Moscow denies that …": the claim is what is denied.
    func isDenied(_ run: Range<Int>) -> Bool {
        guard let index = holding(run).first, let cue = quotations[index].cue else { return false }
        return body.tokens(in: cue).contains { ClaimWords.denials.contains(body.keys[$0]) }
    }
}

extension BodyText {
    /// The tokens that begin in a span.
    func tokens(in span: TextSpan) -> Range<Int> {
        func first(_ offset: Int32) -> Int {
            var low = 0, high = tokens.count
            while low < high {
                let middle = (low + high) / 2
                if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let start = first(span.start)
        return start..<max(start, first(span.end))
    }
}

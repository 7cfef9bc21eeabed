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
    /// Those of them that are clauses.
    private let clauses: [(run: Range<Int>, quotation: Int)]
    private let cues: Set<Int>

    init(_ body: BodyText, _ quotations: [Quotation]) {
        self.body = body
        self.quotations = quotations
        var parts: [(run: Range<Int>, quotation: Int)] = []
        var cues: Set<Int> = []
        var clauses: [(run: Range<Int>, quotation: Int)] = []
        for (index, quotation) in quotations.enumerated() {
            let runs = quotation.content.map { Self.completed(body.tokens(in: $0), quotation, body) }.filter {
                !$0.isEmpty
            }
            parts += runs.map { ($0, index) }
            // a reporting word whose content is no clause ("hailed ties") is the outlet's own verb
            let cut = runs.filter { Self.isClause($0, quotation, body) && !Self.completes($0, body) }
            clauses += cut.map { ($0, index) }
            if let cue = quotation.cue, !cut.isEmpty { cues.formUnion(body.tokens(in: cue)) }
        }
        self.clauses = clauses.sorted {
            ($0.run.lowerBound, -$0.run.upperBound) < ($1.run.lowerBound, -$1.run.upperBound)
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
        for part in around(sentence, clauses) {
            let run = part.run.clamped(to: sentence)
            guard run.lowerBound >= at, run.count > 2, run.contains(where: { body.tags[$0].isFinite }) else { continue }
            if run.lowerBound > at { outlet = (outlet?.lowerBound ?? at)..<run.lowerBound }
            if let words = outlet { found.append(Unit(run: words, quotation: nil)) }
            found.append(Unit(run: run, quotation: part.quotation))
            outlet = nil
            at = run.upperBound
        }
        if at < sentence.upperBound { found.append(Unit(run: at..<sentence.upperBound, quotation: nil)) }
        return found.flatMap(cutAtSemicolons)
    }

    private func cutAtSemicolons(_ unit: Unit) -> [Unit] {
        var found: [Unit] = []
        var start = unit.run.lowerBound
        for at in unit.run where body.isSign(at, ";") {
            if at > start { found.append(Unit(run: start..<at, quotation: unit.quotation)) }
            start = at + 1
        }
        if start < unit.run.upperBound {
            found.append(Unit(run: start..<unit.run.upperBound, quotation: unit.quotation))
        }
        return found
    }

    /// The parts that touch a run; few, since quotations seldom nest.
    private func around(_ run: Range<Int>, _ parts: [(run: Range<Int>, quotation: Int)]) -> ArraySlice<
        (run: Range<Int>, quotation: Int)
    > {
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

    /// Whether somebody's words are a clause, with a verb that has its subject among them.
    private static func isClause(_ run: Range<Int>, _ quotation: Quotation, _ body: BodyText) -> Bool {
        guard run.count > 2, body.heads.count == body.tokens.count else { return false }
        let marked = body.tokens[run.lowerBound].kind == .sign
        let first = marked ? run.lowerBound + 1 : run.lowerBound
        if body.tags[first] == .to { return false }
        var withSubject: [Int] = [], finite: [Int] = []
        for at in run.prefix(ClaimReader.longest) {
            let relation = body.relations[at]
            if body.tags[at].isFinite {
                finite.append(
                    relation == .auxiliary || relation == .passiveAuxiliary || relation == .copula ? body.heads[at] : at
                )
            }
            if relation == .subject || relation == .passiveSubject || relation == .clausalSubject {
                withSubject.append(body.heads[at])
            }
        }
        if marked, run.count > 5 { return !finite.isEmpty }
        let heads = finite.prefix(40).filter { withSubject.prefix(40).contains($0) }
        let cue = quotation.cue.map { body.tokens(in: $0) } ?? 0..<0
        if !cue.isEmpty, ClaimWords.says.contains(body.keys[cue.lowerBound]) { return !heads.isEmpty }
        // the verb that all the rest hangs on has a subject
        return run.first { body.tokens[$0].kind != .sign && !run.contains(body.heads[$0]) }.map { heads.contains($0) }
            ?? false
    }

    /// The words of a quotation with those that lead from the reporting word to it: said that the minister "was late".
    private static func completed(_ run: Range<Int>, _ quotation: Quotation, _ body: BodyText) -> Range<Int> {
        guard let cue = quotation.cue.map({ body.tokens(in: $0) }), !cue.isEmpty, !run.isEmpty,
            cue.upperBound < run.lowerBound,
            run.lowerBound - cue.upperBound < 14, let from = contentStart(behind: cue, before: run, body)
        else { return run }
        let words = from..<run.lowerBound
        guard words.allSatisfy({ body.tokens[$0].kind == .word }),
            words.contains(where: { body.tags[$0].isNoun || body.tags[$0] == .prp })
        else { return run }
        return from..<run.upperBound
    }

    /// Behind "said that", or behind the comma of "According to the minister,".
    private static func contentStart(behind cue: Range<Int>, before run: Range<Int>, _ body: BodyText) -> Int? {
        if body.isWord(cue.lowerBound, WordKeys.according) {
            let comma = (cue.upperBound..<run.lowerBound).first { body.isSign($0, ",") }
            return comma.flatMap { $0 + 1 < run.lowerBound ? $0 + 1 : nil }
        }
        guard completes(run, body), ClaimWords.says.contains(body.keys[cue.lowerBound]) else { return nil }
        return body.isWord(cue.upperBound, WordKeys.that) ? cue.upperBound + 1 : cue.upperBound
    }

    /// Quoted words that the outlet's own clause needs: promised to "keep them informed".
    private static func completes(_ run: Range<Int>, _ body: BodyText) -> Bool {
        guard run.lowerBound > 0, body.tokens[run.lowerBound].kind == .sign else { return false }
        switch body.tags[run.lowerBound - 1] {
        case .to, .dt, .prpPossessive, .md, .jj, .pos, .nns, .nn, .nnp, .prp: return true
        case .in: return !body.isWord(run.lowerBound - 1, WordKeys.that)
        default: return false
        }
    }

    /// The quotations that hold a run, the innermost first.
    private func holding(_ run: Range<Int>) -> [Int] {
        around(run, parts).filter {
            $0.run.lowerBound <= run.lowerBound + 1 && $0.run.upperBound + 1 >= run.upperBound && $0.run.overlaps(run)
                && !isLeft($0, run)
        }
        .sorted { $0.run.count < $1.run.count }.map(\.quotation)
    }

    /// Whether reported speech has ended before `run`: behind "; " and ", while" the outlet speaks again.
    private func isLeft(_ part: (run: Range<Int>, quotation: Int), _ run: Range<Int>) -> Bool {
        guard quotations[part.quotation].kind == .indirect, run.lowerBound > part.run.lowerBound + 2 else {
            return false
        }
        if ClaimWords.contrasts.contains(body.keys[run.lowerBound - 1]), body.isSign(run.lowerBound - 2, ",") {
            return true
        }
        return (part.run.lowerBound..<run.lowerBound).contains { body.isSign($0, ";") }
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

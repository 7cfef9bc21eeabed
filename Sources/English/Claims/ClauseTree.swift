import ReportKit

/// The clauses of one sentence: which verbs head one, and how far each reaches.
struct ClauseTree {
    let body: BodyText
    let sentence: Range<Int>
    /// By token of the sentence: the first and the last token that hang on it.
    private var low: [Int], high: [Int]
    /// By token of the sentence: what it has hanging on it.
    private var has: [Parts]

    /// What hangs on a word.
    struct Parts: OptionSet {
        let rawValue: UInt8
        static let subject = Parts(rawValue: 1), auxiliary = Parts(rawValue: 2), copula = Parts(rawValue: 4),
            mark = Parts(rawValue: 8)
        static let condition = Parts(rawValue: 16), object = Parts(rawValue: 32)
        /// "since", "after", "as": part of the clause it tells the time of, unless a comma parts them.
        static let time = Parts(rawValue: 64)
    }

    init(_ body: BodyText, _ sentence: Range<Int>) {
        self.body = body
        self.sentence = sentence
        low = Array(sentence)
        high = low
        has = Array(repeating: [], count: sentence.count)
        guard body.heads.count == body.tokens.count else { return }
        for at in sentence { note(at) }
    }

    /// Tells the words that a token hangs on.
    private mutating func note(_ at: Int) {
        let first = sentence.lowerBound
        var head = body.heads[at], steps = 0
        if head >= first, head < sentence.upperBound {
            switch body.relations[at] {
            case .subject, .passiveSubject, .clausalSubject: has[head - first].insert(.subject)
            case .auxiliary, .passiveAuxiliary:
                if body.tags[at].isFinite { has[head - first].insert(.auxiliary) }
            case .copula: if body.tags[at].isFinite { has[head - first].insert(.copula) }
            case .mark, .adverb:
                if ClaimWords.conditions.contains(body.keys[at]) { has[head - first].insert(.condition) }
                if ClaimWords.times.contains(body.keys[at]) { has[head - first].insert(.time) }
            case .object, .oblique: has[head - first].insert(.object)
            default: break
            }
        }
        while head >= first, head < sentence.upperBound, steps < 60 {
            low[head - first] = min(low[head - first], at)
            high[head - first] = max(high[head - first], at)
            head = body.heads[head]
            steps += 1
        }
    }

    private func parts(_ at: Int) -> Parts { sentence.contains(at) ? has[at - sentence.lowerBound] : [] }

    /// The clauses that lie in `unit`, a part of the sentence.
    func clauses(in unit: Range<Int>) -> [Clause] {
        let heads = unit.filter { isHead($0, unit) }
        guard !heads.isEmpty else { return verbless(unit) + unparsed(unit) }
        var found = heads.compactMap { clause($0, heads, unit) }
        found.sort { ($0.run.lowerBound, -$0.run.upperBound) < ($1.run.lowerBound, -$1.run.upperBound) }
        return ClauseTrim(body).tidy(found, in: unit)
    }

    /// Whether a word heads a clause that stands for itself.
    private func isHead(_ at: Int, _ unit: Range<Int>) -> Bool {
        let tag = body.tags[at], parts = parts(at)
        let finite = tag.isFinite && tag != .md || parts.contains(.auxiliary) || parts.contains(.copula)
        let top = body.heads[at] < 0 || !unit.contains(body.heads[at])
        switch body.relations[at] {
        case .auxiliary, .passiveAuxiliary, .copula: return false
        case .root, .parataxis: return finite || tag.isVerb && top
        case .clause: return finite && (parts.contains(.subject) || top)
        case .conjunct: return finite && (tag.isVerb || parts.contains(.subject)) || tag == .vbn && sharesAuxiliary(at)
        case .adverbialClause:
            guard !parts.contains(.condition), finite, parts.contains(.subject) else { return isFact(at, unit) }
            return !parts.contains(.time) || isApart(at, unit)
        case .relativeClause: return finite && (parts.contains(.subject) || tag.isVerb)
        case .adjectivalClause: return isFact(at, unit)
        case .openClause: return false
        default: return finite && top && tag.isVerb || finite && parts.contains(.subject)
        }
    }

    /// Whether a comma stands before all that hangs on a word, or nothing of the unit does.
    private func isApart(_ at: Int, _ unit: Range<Int>) -> Bool {
        let start = range(at).clamped(to: unit).lowerBound
        return start <= unit.lowerBound || body.isSign(start, ",") || body.isSign(start - 1, ",")
    }

    /// "arrested and charged": the second participle has the auxiliary of the first.
    private func sharesAuxiliary(_ at: Int) -> Bool {
        let head = body.heads[at]
        return head >= 0 && body.tags[head] == .vbn && parts(head).contains(.auxiliary)
    }

    /// A participle that tells more: ", killing 12 people", "with contracts signed".
    private func isFact(_ at: Int, _ unit: Range<Int>) -> Bool {
        let tag = body.tags[at]
        guard tag == .vbg || tag == .vbn, sentence.contains(at) else { return false }
        let range = range(at).clamped(to: unit)
        guard range.count > 3, range.lowerBound > unit.lowerBound, !parts(at).contains(.condition) else { return false }
        var before = range.lowerBound - 1
        if ClaimWords.with.contains(body.keys[range.lowerBound]), range.contains(at) { before = range.lowerBound - 1 }
        guard body.isSign(before, ",") || body.isSign(before, "-") || body.byte(before) == 0xE2 else { return false }
        return range.contains { body.tags[$0] == .cd || body.tokens[$0].kind == .number } || range.count > 6
    }

    /// All that hangs on a word.
    func range(_ at: Int) -> Range<Int> {
        let index = at - sentence.lowerBound
        return low[index]..<high[index] + 1
    }

    /// A sentence without a verb: told where it counts something.
    private func verbless(_ unit: Range<Int>) -> [Clause] {
        let run = ClauseTrim(body).trimmed(unit)
        guard run.count >= 3, unit.count * 2 > sentence.count, run.contains(where: { body.tokens[$0].kind == .number })
        else { return [] }
        return [Clause(run: run, head: run.lowerBound, relation: .root, subject: nil, quotation: nil)]
    }

    /// A sentence whose verb the grammar missed: told as it stands.
    private func unparsed(_ unit: Range<Int>) -> [Clause] {
        guard unit.count * 5 > sentence.count * 4, unit.count < 60,
            let verb = unit.first(where: { body.tags[$0].isVerb })
        else { return [] }
        let run = ClauseTrim(body).trimmed(unit)
        guard run.contains(verb), verb > run.lowerBound, verbless(unit).isEmpty else { return [] }
        return [Clause(run: run, head: verb, relation: .root, subject: run.lowerBound, quotation: nil)]
    }

    private func clause(_ head: Int, _ heads: [Int], _ unit: Range<Int>) -> Clause? {
        var run = range(head).clamped(to: unit)
        guard run.contains(head) else { return nil }
        let inner = heads.filter { $0 != head && run.contains($0) && !range($0).contains(head) }.map {
            extent($0, unit)
        }
        run = without(inner, run, head)
        guard run.contains(head), run.count >= 2 else { return nil }
        return Clause(run: run, head: head, relation: body.relations[head], subject: subject(of: head), quotation: nil)
    }

    /// A clause with the words that lead it in: ", while", ", and".
    private func extent(_ head: Int, _ unit: Range<Int>) -> Range<Int> {
        var run = range(head).clamped(to: unit)
        if run.lowerBound > unit.lowerBound,
            body.tags[run.lowerBound] == .wdt || body.tags[run.lowerBound] == .wp
                || body.tags[run.lowerBound] == .wpPossessive,
            body.tags[run.lowerBound - 1] == .in || body.isWord(run.lowerBound - 1, WordKeys.following)
        {
            run = run.lowerBound - 1..<run.upperBound
        }
        while run.lowerBound > unit.lowerBound,
            ClaimWords.joins.contains(body.keys[run.lowerBound - 1]) || body.tags[run.lowerBound - 1] == .comma
        {
            run = run.lowerBound - 1..<run.upperBound
        }
        return run
    }

    /// The run without the inner clauses at its ends; those in its middle stay.
    private func without(_ inner: [Range<Int>], _ run: Range<Int>, _ head: Int) -> Range<Int> {
        var run = run
        var changed = true
        while changed {
            changed = false
            for clause in inner {
                if clause.lowerBound > head, clause.lowerBound < run.upperBound, endsAfter(clause, run) {
                    run = run.lowerBound..<max(head + 1, clause.lowerBound)
                    changed = true
                } else if clause.upperBound <= head, clause.upperBound > run.lowerBound,
                    clause.lowerBound <= run.lowerBound + 1
                {
                    run = clause.upperBound..<run.upperBound
                    changed = true
                }
            }
        }
        return run
    }

    /// Whether hardly anything is left of `run` behind `clause`.
    private func endsAfter(_ clause: Range<Int>, _ run: Range<Int>) -> Bool {
        guard clause.upperBound < run.upperBound else { return true }
        guard run.upperBound - clause.upperBound < 12 else { return false }
        return (clause.upperBound..<run.upperBound).filter { body.tokens[$0].kind != .sign }.count <= 3
    }

    /// The subject of a clause, or of the clause that it is joined to.
    private func subject(of head: Int) -> Int? {
        var head = head
        var steps = 0
        while steps < 4 {
            if parts(head).contains(.subject) {
                return range(head).first {
                    body.heads[$0] == head && [.subject, .passiveSubject].contains(body.relations[$0])
                }
            }
            if body.relations[head] == .relativeClause || body.relations[head] == .adjectivalClause {
                return body.heads[head] >= 0 ? body.heads[head] : nil
            }
            guard body.relations[head] == .conjunct || body.relations[head] == .adverbialClause, body.heads[head] >= 0
            else { return nil }
            head = body.heads[head]
            steps += 1
        }
        return nil
    }
}

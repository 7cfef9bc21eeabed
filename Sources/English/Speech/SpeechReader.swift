import Foundation
import ReportKit

/// Somebody's words, before they are written down as a `Quotation`.
struct Speech {
    var parts: [Range<Int>]
    var cue: Int?
    var source: SourceFinder.Source?
    var confidence: Double
    /// Whether it is an utterance in quotation marks.
    var isUtterance: Bool
    /// Goes on with the speech before it.
    var carried = false
    /// Who passed it on.
    var via: [SourceFinder.Source] = []

    /// The same, passed on by one more.
    func passed(by source: SourceFinder.Source?) -> Speech {
        guard let source, source != self.source, !via.contains(source) else { return self }
        var copy = self
        copy.via.append(source)
        return copy
    }

    var whole: Range<Int> { (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0) }
}

/// Finds who said what: first the utterances in quotation marks and the words that report them, then what the other reporting
/// words report, then quoted words that nothing reports.
struct SpeechReader {
    let context: SpeechContext
    let people: People
    private let model = SpeechModel()
    let sources: SourceFinder

    /// The log odds above which a word is taken for a reporting word, and where its content holds quotation marks.
    static let reports: Float = -0.55
    static let reportsQuoted: Float = -1.2
    /// How many words in quotation marks stand for themselves where nothing reports them.
    static let enoughWords = 4

    init(_ context: SpeechContext, _ people: People) {
        self.context = context
        self.people = people
        sources = SourceFinder(context)
    }

    func read() -> [Quotation] {
        let cues = model.cues(context)
        var speeches = utterances(cues)
        let used = Set(speeches.compactMap(\.cue))
        let blocks = SpeechBlocks(context: context, sources: sources).find()
        speeches += reported(cues, used).filter { speech in !blocks.contains { $0.covers(speech) } } + blocks
        speeches += leftOver(speeches)
        speeches.sort { ($0.whole.lowerBound, $0.whole.upperBound) < ($1.whole.lowerBound, $1.whole.upperBound) }
        return SpeechWriter(context: context, people: people).quotations(speeches)
    }

    private func utterances(_ cues: [Float]) -> [Speech] {
        UtteranceFinder(context: context, cues: cues).find().map { one in
            let parts = one.runs.map { context.runs[$0].tokens }
            let source =
                one.aside.flatMap { sources.nounPhrase(from: $0) }
                ?? one.signature.flatMap { sources.nounPhrase(from: $0) }
                ?? one.cue.flatMap { sources.source(ofUtterance: parts, cue: $0) }
            let whole = one.runs.allSatisfy {
                context.runs[$0].opened && context.runs[$0].closed || context.runs[$0].continues
            }
            return sources.cited(
                Speech(
                    parts: parts, cue: one.cue, source: source,
                    confidence: (source != nil ? 0.95 : 0.7) * (whole ? 1 : 0.7),
                    isUtterance: true, carried: one.carried))
        }
    }

    /// What the reporting words outside utterances report.
    private func reported(_ cues: [Float], _ used: Set<Int>) -> [Speech] {
        var found: [Speech] = []
        var budget = SentenceBudget()
        for at in cues.indices where cues[at] > Self.reportsQuoted && !used.contains(at) {
            guard budget.allows(at, context.body), !isKnown(at) else { continue }
            guard
                let parts = model.content(of: at, context).map({
                    fromItsSubject(at, withoutHearer(at, withoutAsker(at, trimmed($0))))
                }), !parts.isEmpty, cues[at] > Self.reports || parts.contains(where: holdsWords),
                !saysNothing(at, parts), !isDeed(at, parts)
            else { continue }
            let speech = sources.quoted(
                Speech(
                    parts: parts, cue: at, source: sources.source(of: at, content: parts),
                    confidence: 1 / (1 + Double(exp(-cues[at]))), isUtterance: false))
            if restatesUtterance(speech) || isTooShort(speech) || speaksFromUtterance(speech) { continue }
            if let last = found.last, alike(last, speech) {
                found[found.count - 1] = surer(last, speech, cues)
                continue
            }
            found.append(speech)
        }
        return chained(found)
    }

    /// Of two reporting words for one content the surer one; but who passes on does not replace who said it.
    private func surer(_ one: Speech, _ other: Speech, _ cues: [Float]) -> Speech {
        guard let first = one.cue, let second = other.cue else { return one }
        switch (passesOn(first), passesOn(second)) {
        case (true, false): return says(second) ? other.passed(by: one.source) : one
        case (false, true): return says(first) ? one.passed(by: other.source) : other
        default: return cues[first] < cues[second] ? other : one
        }
    }

    /// Where a content of "according to" holds another speech with its reporting word, the source passed that on.
    private func chained(_ speeches: [Speech]) -> [Speech] {
        var speeches = speeches
        for outer in speeches.indices {
            guard let cue = speeches[outer].cue, passesOn(cue) else { continue }
            for inner in max(0, outer - 4)..<min(speeches.count, outer + 5) where inner != outer {
                // the trimmed end of another's content: "X, a farmer said, according to …"
                if let word = speeches[inner].cue, !passesOn(word), context.body.keys[cue] == "according",
                    context.body.index(of: word) == context.body.index(of: cue), speeches[inner].whole.lowerBound < cue
                {
                    speeches[inner] = speeches[inner].passed(by: speeches[outer].source)
                    continue
                }
                guard let word = speeches[inner].cue, !passesOn(word),
                    speeches[outer].parts.contains(where: { $0.contains(word) })
                else { continue }
                speeches[inner] = speeches[inner].passed(by: speeches[outer].source)
            }
        }
        return speeches
    }

    private func says(_ cue: Int) -> Bool { Words.saying.contains(context.body.keys[cue]) }

    private func passesOn(_ cue: Int) -> Bool { Self.passOn.contains(context.body.keys[cue]) }

    private static let passOn = Lexicon("according per reported reports citing cited quoted quoting")

    /// “The bridge is closed,” the agency reports: the bridge reports nothing.
    private func speaksFromUtterance(_ speech: Speech) -> Bool {
        guard let cue = speech.cue, let source = speech.source else { return false }
        return context.inUtterance(source.head) && !context.inUtterance(cue)
    }

    /// One word alone is what a verb is about, not what somebody said; "citing the mayor" names who did.
    private func isTooShort(_ speech: Speech) -> Bool {
        if let cue = speech.cue, SourceFinder.citing.contains(context.body.keys[cue]), let last = speech.parts.last,
            !speech.parts.contains(where: context.holdsClause),
            people.mentions(in: last).contains(where: { $0.name.upperBound == last.upperBound })
        {
            return true
        }
        return speech.parts.reduce(0) { $0 + $1.filter { context.body.tokens[$0].kind != .sign }.count } < 2
            && !speech.parts.contains { $0.contains { context.runOf[$0] >= 0 } }
    }

    /// Whether most of the content is an utterance, which has its own reporting word.
    private func restatesUtterance(_ speech: Speech) -> Bool {
        let all = speech.parts.reduce(0) { $0 + $1.count }
        let inside = speech.parts.reduce(0) { $0 + $1.filter { context.inUtterance($0) }.count }
        return inside * 2 > all
    }

    private func alike(_ one: Speech, _ other: Speech) -> Bool {
        let shared = one.whole.clamped(to: other.whole).count
        return shared * 10 > 7 * (one.whole.count + other.whole.count - shared)
    }

    /// Quoted words that no content covers.
    private func leftOver(_ speeches: [Speech]) -> [Speech] {
        let contents = speeches.flatMap(\.parts).sorted { $0.lowerBound < $1.lowerBound }
        var next = 0
        var reach = 0
        return context.runs.indices.compactMap { index -> Speech? in
            let run = context.runs[index]
            guard !context.isUtterance[index], !context.isName[index] else { return nil }
            while next < contents.count, contents[next].lowerBound <= run.inner.lowerBound {
                reach = max(reach, contents[next].upperBound)
                next += 1
            }
            let words = run.inner.filter { context.body.tokens[$0].kind != .sign }.count
            guard reach < run.inner.upperBound, words >= Self.enoughWords else { return nil }
            return Speech(parts: [run.tokens], cue: nil, source: nil, confidence: 0.4, isUtterance: false)
        }
    }
}

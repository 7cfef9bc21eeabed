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

    var whole: Range<Int> { (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0) }
}

/// Finds who said what: first the utterances in quotation marks and the words that report them, then what the other reporting
/// words report, then quoted words that nothing reports.
struct SpeechReader {
    let context: SpeechContext
    let people: People
    private let model = SpeechModel()
    private let sources: SourceFinder

    /// The log odds above which a word is taken for a reporting word.
    static let reports: Float = -0.55
    /// How many words in quotation marks stand for themselves where nothing reports them.
    static let enoughWords = 4

    init(_ context: SpeechContext, _ people: People) {
        self.context = context
        self.people = people
        sources = SourceFinder(context)
    }

    func read() -> [Quotation] {
        let cues = context.body.tokens.indices.map { model.cue($0, context) ?? -.infinity }
        var speeches = utterances(cues)
        let used = Set(speeches.compactMap(\.cue))
        speeches += reported(cues, used)
        speeches += leftOver(speeches)
        speeches.sort { ($0.whole.lowerBound, $0.whole.upperBound) < ($1.whole.lowerBound, $1.whole.upperBound) }
        return SpeechWriter(context: context, people: people).quotations(speeches)
    }

    private func utterances(_ cues: [Float]) -> [Speech] {
        UtteranceFinder(context: context, cues: cues).find().map { one in
            let parts = one.runs.map { context.runs[$0].tokens }
            let source = one.cue.flatMap { sources.source(of: $0, content: parts) }
            let whole = one.runs.allSatisfy { context.runs[$0].opened && context.runs[$0].closed || context.runs[$0].continues }
            return Speech(
                parts: parts, cue: one.cue, source: source, confidence: (source != nil ? 0.95 : 0.7) * (whole ? 1 : 0.7),
                isUtterance: true, carried: one.carried)
        }
    }

    /// What the reporting words outside utterances report.
    private func reported(_ cues: [Float], _ used: Set<Int>) -> [Speech] {
        var found: [Speech] = []
        for at in cues.indices where cues[at] > Self.reports && !used.contains(at) {
            guard let content = model.content(of: at, context), !content.parts.isEmpty else { continue }
            let speech = Speech(
                parts: content.parts, cue: at, source: sources.source(of: at, content: content.parts),
                confidence: 1 / (1 + Double(exp(-cues[at]))), isUtterance: false)
            if let last = found.last, alike(last, speech) {
                // two words for one content: the surer one stays
                if let cue = last.cue, cues[cue] < cues[at] { found[found.count - 1] = speech }
                continue
            }
            found.append(speech)
        }
        return found
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
            guard !context.isUtterance[index] else { return nil }
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

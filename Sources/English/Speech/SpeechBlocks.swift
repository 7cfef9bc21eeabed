import ReportKit

/// Finds a paragraph that somebody is said to have said, without marks: "Senator Holt replied:" and the paragraph behind it.
struct SpeechBlocks {
    let context: SpeechContext
    let sources: SourceFinder
    private var body: BodyText { context.body }

    init(context: SpeechContext, sources: SourceFinder) {
        self.context = context
        self.sources = sources
    }

    /// A block is no longer than this; what is, is a document.
    private static let longest = 160
    /// The word of saying stands so near the colon.
    private static let reach = 6

    func find() -> [Speech] {
        zip(body.paragraphs, body.paragraphs.dropFirst()).compactMap { lead, block in
            guard let colon = lead.last, body.isSign(colon, ":"), block.count <= Self.longest, block.count > 2,
                !block.contains(where: { context.runOf[$0] >= 0 }), body.tokens[block.lowerBound].kind == .word,
                let end = block.last, body.tokens[end].kind == .sign,
                let cue = (max(lead.lowerBound, colon - Self.reach)..<colon).last(where: isSaying),
                let source = sources.source(of: cue, content: [block])
            else { return nil }
            return Speech(parts: [block], cue: cue, source: source, confidence: 0.8, isUtterance: true)
        }
    }

    private func isSaying(_ at: Int) -> Bool {
        Words.saying.contains(body.keys[at]) && (body.tags[at].isFinite || body.tags[at] == .vbn)
    }
}

extension Speech {
    /// Whether another speech has the word that reports this one, or stands within it.
    func covers(_ other: Speech) -> Bool {
        other.cue != nil && other.cue == cue || parts.contains { $0.contains(other.whole.lowerBound) }
    }
}

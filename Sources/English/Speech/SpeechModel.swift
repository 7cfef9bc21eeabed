import CTables
import ReportKit

/// The learnt judge of reporting words and their contents.
struct SpeechModel {
    private let model = LinearModel(wirewatch_table_speech())

    /// How much speaks for a token's being a reporting word, as log odds; nil where it can be none.
    func cue(_ at: Int, _ context: SpeechContext) -> Float? {
        guard CueFeatures.isCandidate(at, context) else { return nil }
        var list = FeatureList()
        CueFeatures.add(at, context, into: &list)
        return score(list)
    }

    /// The best content of a reporting word.
    func content(of cue: Int, _ context: SpeechContext) -> Content? {
        var best: Content?, bestBefore: Content?
        var most = -Float.infinity, mostBefore = -Float.infinity
        var list = FeatureList()
        let sayer = context.sayer(cue)
        for candidate in ContentCandidates(cue, context).all() {
            if let sayer, candidate.parts.contains(where: { $0.contains(sayer) }) { continue }
            ContentFeatures.add(cue, candidate, context, into: &list)
            let score = score(list)
            if score > most { (best, most) = (candidate, score) }
            if candidate.side == .left, score > mostBefore { (bestBefore, mostBefore) = (candidate, score) }
        }
        if let best, best.side == .right, context.trails(cue), !context.holdsClause(best.first) {
            return bestBefore ?? best
        }
        return best
    }

    private func score(_ list: FeatureList) -> Float {
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: 64) { buffer in
            guard let scores = buffer.baseAddress, model.classes > 0 else { return -9 }
            model.score(list, into: scores)
            return Float(scores[0]) / model.scale
        }
    }
}

import CTables
import ReportKit

/// The learnt judge of reporting words and their contents.
struct SpeechModel {
    private let model = LinearModel(wirewatch_table_speech())

    /// How much speaks for each token's being a reporting word, as log odds; -∞ where it can be none.
    func cues(_ context: SpeechContext) -> [Float] {
        var list = FeatureList()
        return context.body.tokens.indices.map { at in
            guard model.classes > 0, CueFeatures.isCandidate(at, context) else { return -.infinity }
            CueFeatures.add(at, context, into: &list)
            return Float(model.first(list)) / model.scale
        }
    }

    /// The best content of a reporting word.
    func content(of cue: Int, _ context: SpeechContext) -> Content? {
        var best: Content?, bestBefore: Content?
        var most = Int.min, mostBefore = Int.min
        let sayer = context.sayer(cue)
        var judge = ContentJudge(model: model, features: ContentFeatures(cue, context))
        for candidate in ContentCandidates(cue, context).all() {
            if let sayer, candidate.parts.contains(where: { $0.contains(sayer) }) { continue }
            let score = judge.score(candidate)
            if score > most { (best, most) = (candidate, score) }
            if candidate.side == .left, score > mostBefore { (bestBefore, mostBefore) = (candidate, score) }
        }
        if let best, best.side == .right, context.trails(cue), !context.holdsClause(best.first) {
            return bestBefore ?? best
        }
        return best
    }
}

/// Judges the candidates of one reporting word.
private struct ContentJudge: ~Copyable {
    let model: LinearModel
    let features: ContentFeatures
    private var list = FeatureList()
    /// What their first and their last words come to, by side: few, so that a walk over them is the quickest look.
    private var starts: [Edge] = [], ends: [Edge] = []

    private struct Edge {
        let at: Int
        let side: Content.Side
        let score: Int
    }

    init(model: LinearModel, features: ContentFeatures) {
        self.model = model
        self.features = features
    }

    mutating func score(_ content: Content) -> Int {
        list.clear()
        features.addWhole(content, into: &list)
        return model.first(list) + start(content.first.lowerBound, content.side)
            + end(content.first.upperBound, content.side)
    }

    private mutating func start(_ at: Int, _ side: Content.Side) -> Int {
        if let known = starts.first(where: { $0.at == at && $0.side == side }) { return known.score }
        list.clear()
        features.addStart(at, side, into: &list)
        starts.append(Edge(at: at, side: side, score: model.first(list)))
        return starts[starts.count - 1].score
    }

    private mutating func end(_ at: Int, _ side: Content.Side) -> Int {
        if let known = ends.first(where: { $0.at == at && $0.side == side }) { return known.score }
        list.clear()
        features.addEnd(at, side, into: &list)
        ends.append(Edge(at: at, side: side, score: model.first(list)))
        return ends[ends.count - 1].score
    }
}

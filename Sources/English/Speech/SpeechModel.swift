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
        let sayer = context.sayer(cue)
        let candidates = ContentCandidates(cue, context).all().filter { candidate in
            sayer.map { sayer in !candidate.parts.contains { $0.contains(sayer) } } ?? true
        }
        var judge = ContentJudge(model: model, features: ContentFeatures(cue, context))
        let best = judge.best(candidates)
        if let best, best.side == .right, context.trails(cue), !context.holdsClause(best.first) {
            return judge.best(candidates.filter { $0.side == .left }) ?? best
        }
        return best
    }
}

/// Judges the candidates of one reporting word.
private struct ContentJudge: ~Copyable {
    let model: LinearModel
    let features: ContentFeatures
    private var list = FeatureList()
    /// What first and last words came to: few, so that a walk over them is the quickest look.
    private var known: [Edge] = []

    /// A first or a last word, as candidates of one side have it.
    private struct Edge {
        enum End { case first, last }

        let end: End
        let at: Int
        let side: Content.Side
        var score = 0

        func isSame(as other: Edge) -> Bool { end == other.end && at == other.at && side == other.side }
    }

    init(model: LinearModel, features: ContentFeatures) {
        self.model = model
        self.features = features
    }

    /// The best of some candidates, the first of equal ones.
    mutating func best(_ candidates: [Content]) -> Content? {
        let sums = candidates.map { ends($0) }
        guard let least = sums.max().map({ $0 - Self.farthest }) else { return nil }
        var best: Content?
        var most = Int.min
        for (candidate, ends) in zip(candidates, sums) where ends >= least {
            let score = ends + whole(candidate)
            if score > most { (best, most) = (candidate, score) }
        }
        return best
    }

    /// So much less than the best first and last words a candidate's may come to: what lies between them has never made up
    /// for more in any of a thousand articles.
    private static let farthest = 250

    private mutating func whole(_ content: Content) -> Int {
        list.clear()
        features.addWhole(content, into: &list)
        return model.first(list)
    }

    /// What its first and its last word come to.
    private mutating func ends(_ content: Content) -> Int {
        score(Edge(end: .first, at: content.first.lowerBound, side: content.side))
            + score(Edge(end: .last, at: content.first.upperBound, side: content.side))
    }

    private mutating func score(_ edge: Edge) -> Int {
        if let known = known.first(where: edge.isSame) { return known.score }
        list.clear()
        switch edge.end {
        case .first: features.addStart(edge.at, edge.side, into: &list)
        case .last: features.addEnd(edge.at, edge.side, into: &list)
        }
        var edge = edge
        edge.score = model.first(list)
        known.append(edge)
        return edge.score
    }
}

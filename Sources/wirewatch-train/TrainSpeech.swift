import English
import Foundation

/// Learns which words report speech, and which of their possible contents is the right one.
struct SpeechTrainer {
    let articles: [MarkedArticle]
    let table = WeightTable(classes: 1)

    init(_ articles: [MarkedArticle]) { self.articles = articles }

    func train(epochs: Int) {
        var dice = Dice()
        var order = Array(articles.indices)
        for epoch in 0..<epochs {
            let rate = Float(0.06) / Float(1 + epoch)
            order.shuffle(using: &dice)
            for one in order {
                cues(articles[one], rate)
                contents(articles[one], rate)
            }
        }
        table.average()
    }

    private func cues(_ article: MarkedArticle, _ rate: Float) {
        var list = FeatureList()
        let right = Set(article.attributions.map(\.cue))
        for at in article.context.body.tokens.indices where CueFeatures.isCandidate(at, article.context) {
            CueFeatures.add(at, article.context, into: &list)
            let chance = 1 / (1 + exp(-table.score(list)))
            let miss = (right.contains(at) ? 1 : 0) - chance
            table.nextStep()
            if abs(miss) > 0.02 { table.update(list, 0, by: rate * miss) }
        }
    }

    private func contents(_ article: MarkedArticle, _ rate: Float) {
        var list = FeatureList()
        for one in article.attributions where one.kind != "direct" {
            let candidates = ContentCandidates(one.cue, article.context).all()
            let features = ContentFeatures(one.cue, article.context)
            let likeness = candidates.map { alike($0, one.content) }
            guard let best = likeness.max(), best > 0.6 else { continue }
            let scores = candidates.map { candidate -> Float in
                features.add(candidate, into: &list)
                return table.score(list)
            }
            let top = scores.max() ?? 0
            let weights = scores.map { exp($0 - top) }
            let sum = weights.reduce(0, +)
            // all candidates as good as the best share the reward
            let wins = likeness.map { $0 > best - 0.02 ? Float(1) : 0 }
            let winners = wins.reduce(0, +)
            table.nextStep()
            for at in candidates.indices {
                let miss = wins[at] / winners - weights[at] / sum
                guard abs(miss) > 0.01 else { continue }
                features.add(candidates[at], into: &list)
                table.update(list, 0, by: rate * miss)
            }
        }
    }

    /// What two share of all that either covers.
    private func alike(_ content: Content, _ gold: Set<Int>) -> Double {
        var shared = 0, all = gold.count
        for part in content.parts {
            for at in part { if gold.contains(at) { shared += 1 } else { all += 1 } }
        }
        return Double(shared) / Double(max(1, all))
    }

    /// Shows how good the weights are on articles they were not learnt from.
    func look(at unseen: [MarkedArticle]) {
        var list = FeatureList()
        for limit in [-1.0, -0.5, 0, 0.5] as [Float] {
            var right = 0, given = 0, wanted = 0
            for article in unseen {
                let cues = Set(article.attributions.map(\.cue))
                wanted += cues.count
                for at in article.context.body.tokens.indices where CueFeatures.isCandidate(at, article.context) {
                    CueFeatures.add(at, article.context, into: &list)
                    guard table.score(list) > limit else { continue }
                    given += 1
                    right += cues.contains(at) ? 1 : 0
                }
            }
            let p = Double(right) / Double(max(1, given)), r = Double(right) / Double(max(1, wanted))
            print("  cues above \(limit): precision \(p) recall \(r) F1 \(2 * p * r / (p + r))")
        }
        var all = 0, possible = 0, close = 0, exact = 0
        for article in unseen {
            for one in article.attributions where one.kind != "direct" {
                all += 1
                let candidates = ContentCandidates(one.cue, article.context).all()
                let features = ContentFeatures(one.cue, article.context)
                if candidates.contains(where: { alike($0, one.content) > 0.8 }) { possible += 1 }
                let best = candidates.map { candidate -> (Float, Content) in
                    features.add(candidate, into: &list)
                    return (table.score(list), candidate)
                }.max { $0.0 < $1.0 }
                guard let best else { continue }
                let likeness = alike(best.1, one.content)
                if likeness > 0.3 { close += 1 }
                if likeness > 0.8 { exact += 1 }
            }
        }
        print("  contents: \(all), a candidate fits \(possible), found at 0.3 \(close), at 0.8 \(exact)")
    }
}

extension WeightTable {
    /// The score of the one class.
    func score(_ features: borrowing FeatureList) -> Float {
        var scores: [Float] = [0]
        score(features, into: &scores)
        return scores[0]
    }
}

import Foundation

/// A learnt weight for each of some named features: their sum is a probability's log odds.
package struct LinearScore: Sendable, Hashable {
    /// By feature.
    package var weights: [Float]
    /// What a feature mostly is: what it adds beyond that is what it says of a pair.
    package var means: [Float]
    package var bias: Float

    package init(weights: [Float], means: [Float], bias: Float) {
        self.weights = weights
        self.means = means
        self.bias = bias
    }

    /// Nothing learnt: no pair is probable.
    package init(count: Int) {
        let none = [Float](repeating: 0, count: count)
        self.init(weights: none, means: none, bias: -10)
    }

    /// The log odds.
    func sum(_ values: [Float]) -> Float {
        var sum = bias
        for at in values.indices { sum += values[at] * weights[at] }
        return sum
    }

    /// The probability, 0 to 1.
    func probability(_ values: [Float]) -> Float { Self.probability(ofLogOdds: sum(values)) }

    static func probability(ofLogOdds odds: Float) -> Float { 1 / (1 + exp(-odds)) }

    /// The log odds of a probability, which is taken to lie at least `margin` from 0 and from 1.
    static func logOdds(_ probability: Float, margin: Float) -> Float {
        let sure = min(max(probability, margin), 1 - margin)
        return log(sure / (1 - sure))
    }

    /// What each feature adds to the log odds of a common pair.
    func contributions(_ values: [Float]) -> [Float] {
        values.indices.map { (values[$0] - means[$0]) * weights[$0] }
    }
}

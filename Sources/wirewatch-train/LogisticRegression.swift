import Foundation
import Matching

/// Fits logistic weights by Newton's method, with a penalty on the square of each standardised weight.
struct LogisticRegression {
    private let penalty: Double
    private static let mostSteps = 10
    /// A step this small changes nothing any more.
    private static let smallest = 1e-2

    init(penalty: Double = 3) { self.penalty = penalty }

    /// - Parameter weights: how often each row counts.
    func fit(_ rows: [[Float]], _ labels: [Bool], weights counts: [Float]) -> LinearScore {
        guard let size = rows.first?.count else { return LinearScore(weights: [], means: [], bias: 0) }
        let (means, spreads) = Self.moments(rows, size)
        let scaled = rows.map { row in (0..<size).map { (Double(row[$0]) - means[$0]) / spreads[$0] } + [1] }
        var weights = [Double](repeating: 0, count: size + 1)
        for _ in 0..<Self.mostSteps {
            let step = newton(scaled, labels, counts, weights)
            for at in weights.indices { weights[at] -= step[at] }
            if step.allSatisfy({ abs($0) < Self.smallest }) { break }
        }
        let plain = (0..<size).map { weights[$0] / spreads[$0] }
        let bias = weights[size] - (0..<size).reduce(0) { $0 + plain[$1] * means[$1] }
        return LinearScore(weights: plain.map(Float.init), means: means.map(Float.init), bias: Float(bias))
    }

    private static func moments(_ rows: [[Float]], _ size: Int) -> ([Double], [Double]) {
        var means = [Double](repeating: 0, count: size), squares = means
        for row in rows {
            for at in 0..<size {
                means[at] += Double(row[at])
                squares[at] += Double(row[at] * row[at])
            }
        }
        let count = Double(rows.count)
        let spreads = (0..<size).map { at -> Double in
            let mean = means[at] / count
            return max(1e-6, (squares[at] / count - mean * mean).squareRoot()).isNaN
                ? 1e-6 : max(1e-6, max(0, squares[at] / count - mean * mean).squareRoot())
        }
        return (means.map { $0 / count }, spreads.map { $0 < 1e-5 ? 1 : $0 })
    }

    /// One step of Newton's method: the gradient through the inverse of the curvature.
    private func newton(_ rows: [[Double]], _ labels: [Bool], _ counts: [Float], _ weights: [Double]) -> [Double] {
        let size = weights.count
        var gradient = [Double](repeating: 0, count: size)
        var curvature = [Double](repeating: 0, count: size * size)
        curvature.withUnsafeMutableBufferPointer { curvature in
            for (row, (label, count)) in zip(rows, zip(labels, counts)) {
                row.withUnsafeBufferPointer { row in
                    var sum = 0.0
                    for at in 0..<size { sum += row[at] * weights[at] }
                    let probability = 1 / (1 + exp(-sum))
                    let error = Double(count) * (probability - (label ? 1 : 0))
                    let slope = Double(count) * probability * (1 - probability)
                    for at in 0..<size where row[at] != 0 {
                        gradient[at] += error * row[at]
                        let scaled = slope * row[at]
                        for other in at..<size { curvature[at * size + other] += scaled * row[other] }
                    }
                }
            }
        }
        for at in 0..<size {
            for other in 0..<at { curvature[at * size + other] = curvature[other * size + at] }
            guard at < size - 1 else { continue }
            gradient[at] += penalty * weights[at]
            curvature[at * size + at] += penalty
        }
        return solve(curvature, gradient)
    }

    /// Gaussian elimination with the largest pivot.
    private func solve(_ matrix: [Double], _ right: [Double]) -> [Double] {
        let size = right.count
        var rows = (0..<size).map { at in Array(matrix[at * size..<(at + 1) * size]) + [right[at]] }
        for at in 0..<size {
            let pivot = (at..<size).max { abs(rows[$0][at]) < abs(rows[$1][at]) } ?? at
            rows.swapAt(at, pivot)
            guard abs(rows[at][at]) > 1e-12 else { continue }
            for below in at + 1..<max(at + 1, size) where rows[below][at] != 0 {
                let factor = rows[below][at] / rows[at][at]
                for column in at...size { rows[below][column] -= factor * rows[at][column] }
            }
        }
        var solution = [Double](repeating: 0, count: size)
        for at in (0..<size).reversed() where abs(rows[at][at]) > 1e-12 {
            let known = (at + 1..<max(at + 1, size)).reduce(0) { $0 + rows[at][$1] * solution[$1] }
            solution[at] = (rows[at][size] - known) / rows[at][at]
        }
        return solution
    }
}

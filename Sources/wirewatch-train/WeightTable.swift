import English
import Foundation

/// The weights of a linear model while it learns: averaged over all steps, a row for each feature that ever erred.
final class WeightTable {
    let classes: Int
    private var rowOf: [Int32]
    private var hashOf: [UInt32]
    private var rows: [UInt32] = []
    private var weights: [Float] = []
    private var totals: [Float] = []
    private var stamps: [Int] = []
    /// Steps so far.
    private(set) var step = 0

    init(classes: Int, capacity: Int = 1 << 23) {
        self.classes = classes
        rowOf = Array(repeating: -1, count: capacity)
        hashOf = Array(repeating: 0, count: capacity)
    }

    func nextStep() { step += 1 }

    func score(_ features: borrowing FeatureList, into scores: inout [Float]) {
        for one in 0..<classes { scores[one] = 0 }
        for at in 0..<features.count {
            guard let row = row(features[at], add: false) else { continue }
            let base = row * classes
            for one in 0..<classes { scores[one] += weights[base + one] }
        }
    }

    func update(_ features: borrowing FeatureList, _ index: Int, by amount: Float) {
        for at in 0..<features.count {
            guard let row = row(features[at], add: true) else { continue }
            settle(row)
            weights[row * classes + index] += amount
        }
    }

    /// Replaces the weights by their averages: learning is over.
    func average() {
        for row in rows.indices { settle(row) }
        let steps = Float(max(1, step))
        for one in weights.indices { weights[one] = totals[one] / steps }
    }

    private func settle(_ row: Int) {
        let steps = Float(step - stamps[row])
        if steps > 0 {
            for one in row * classes..<(row + 1) * classes { totals[one] += steps * weights[one] }
            stamps[row] = step
        }
    }

    private func row(_ hash: UInt32, add: Bool) -> Int? {
        let mask = rowOf.count - 1
        var at = Int(truncatingIfNeeded: UInt64(hash) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
        while rowOf[at] >= 0 {
            if hashOf[at] == hash { return Int(rowOf[at]) }
            at = (at + 1) & mask
        }
        guard add, rows.count < mask * 3 / 4 else { return nil }
        rowOf[at] = Int32(rows.count)
        hashOf[at] = hash
        rows.append(hash)
        weights += Array(repeating: 0, count: classes)
        totals += Array(repeating: 0, count: classes)
        stamps.append(step)
        return rows.count - 1
    }

    /// Writes the averaged weights in the layout of `LinearModel`: the heaviest features, in small numbers.
    func write(to path: String, buckets: Int) throws {
        let mass = rows.indices.map { row in
            (row * classes..<(row + 1) * classes).reduce(Float(0)) { $0 + abs(weights[$1]) }
        }
        let heaviest = rows.indices.sorted { mass[$0] > mass[$1] }
        let sizes = heaviest.prefix(buckets * 3).flatMap { row in
            (row * classes..<(row + 1) * classes).map { abs(weights[$0]) }.filter { $0 > 0 }
        }.sorted()
        let scale = 127 / max(1e-6, sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 9995 / 10000)])
        let padded = classes == 1 ? 1 : (classes + 15) / 16 * 16
        var marks = [UInt16](repeating: 0, count: buckets * 4)
        var table = [Int8](repeating: 0, count: buckets * 4 * padded)
        var kept = 0, crowded = 0
        for row in heaviest {
            let bucket = Int(rows[row] & UInt32(buckets - 1)) * 4
            guard let slot = (bucket..<bucket + 4).first(where: { marks[$0] == 0 }) else {
                crowded += 1
                continue
            }
            marks[slot] = LinearModel.fingerprint(rows[row])
            for one in 0..<classes {
                table[slot * padded + one] = Int8(max(-127, min(127, (weights[row * classes + one] * scale).rounded())))
            }
            kept += 1
        }
        var data = Data()
        for number in [UInt32(buckets), UInt32(padded), scale.bitPattern, 0] {
            withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
        }
        marks.withUnsafeBytes { data.append(contentsOf: $0) }
        table.withUnsafeBytes { data.append(contentsOf: $0) }
        try data.write(to: URL(fileURLWithPath: path))
        print("  \(path): \(data.count) bytes, \(kept) of \(rows.count) features, \(crowded) crowded out")
    }
}

/// The same numbers at every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64 = 20
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = state
        mixed ^= mixed >> 33
        mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ mixed >> 33
    }
}

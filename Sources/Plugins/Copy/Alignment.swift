import Matching
import ReportKit

/// Each word of one line with its best partner in another line, both ways.
struct LineAlignment: Sendable {
    /// By word of the first line: how alike its best partner is, 0 where it has none; and which one that is.
    let first: [Float]
    let firstPartner: [Int]
    /// The same for the second line.
    let second: [Float]
    let secondPartner: [Int]

    /// Below this two words have nothing to do with each other.
    static let floor: Float = 0.6

    init(_ one: Line, _ two: Line) {
        var first = [Float](repeating: 0, count: one.words.count),
            firstPartner = [Int](repeating: -1, count: one.words.count)
        var second = [Float](repeating: 0, count: two.words.count),
            secondPartner = [Int](repeating: -1, count: two.words.count)
        for at in one.words.indices where !one.words[at].isFunction {
            for other in two.words.indices where !two.words[other].isFunction {
                let alike = one.statement.likeness(of: at, in: two.statement, to: other)
                guard alike >= LineAlignment.floor else { continue }
                if alike > first[at] {
                    first[at] = alike
                    firstPartner[at] = other
                }
                if alike > second[other] {
                    second[other] = alike
                    secondPartner[other] = at
                }
            }
        }
        self.first = first
        self.firstPartner = firstPartner
        self.second = second
        self.secondPartner = secondPartner
    }
}

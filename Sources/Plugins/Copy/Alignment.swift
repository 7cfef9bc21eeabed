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
        var first = [Float](repeating: 0, count: one.words.count), firstPartner = [Int](repeating: -1, count: one.words.count)
        var second = [Float](repeating: 0, count: two.words.count), secondPartner = [Int](repeating: -1, count: two.words.count)
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

/// The words around a place in a line, nearer ones heavier.
struct Surroundings: Sendable {
    /// By word of the line: how much it counts, 0 to 1; 0 for the place itself, for dates and for function words.
    let reach: [Float]

    /// - Parameters:
    ///   - line: the sentence.
    ///   - place: what the surroundings are of.
    ///   - without: what is compared in another way: dates, other figures' units.
    init(_ line: Line, around place: TextSpan, without: [TextSpan] = []) {
        let anchor = line.words.indices.filter { line.words[$0].span.overlaps(place) }
        let low = anchor.first ?? line.words.firstIndex { $0.span.start >= place.end } ?? line.words.count
        let high = anchor.last ?? low
        reach = line.words.enumerated().map { at, word in
            if word.isFunction || word.span.overlaps(place) || without.contains(where: word.span.overlaps) { return 0 }
            let distance = at < low ? low - at : at > high ? at - high : 0
            return distance <= 3 ? 1 : distance <= 8 ? 0.7 : 0.4
        }
    }

    /// How alike two surroundings are, 0 to 1: the weight of the words that have a partner, both ways.
    static func likeness(
        _ one: Surroundings, _ first: Line, _ two: Surroundings, _ second: Line, _ aligned: LineAlignment
    ) -> Double {
        let there = covered(one.reach, first.words, aligned.first)
        let back = covered(two.reach, second.words, aligned.second)
        return Double((there * back).squareRoot())
    }

    /// The share of the words' weight that has a partner; four words' worth is the least that counts as a whole.
    private static func covered(_ reach: [Float], _ words: [Statement.Word], _ alike: [Float]) -> Float {
        var all: Float = 0, found: Float = 0
        for at in words.indices {
            let weight = reach[at] * words[at].weight
            all += weight
            found += weight * alike[at]
        }
        return all > 0 ? found / max(all, 8) : 0
    }
}

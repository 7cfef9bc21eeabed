import Matching
import ReportKit

/// The words around a place in a line, nearer ones heavier.
///
/// Where a sentence gives several figures, each has its own stretch: "paid $9 in tax and $3 in fees" says nothing of fees
/// about the nine. Words of another's stretch count little.
struct Surroundings: Sendable {
    /// By word of the line: how much it counts, 0 to 1; 0 for the place itself, for dates and for function words.
    let reach: [Float]

    /// How much a word counts, by the telling words that stand between it and the place.
    private static let nearness: [Float] = [1, 1, 0.8, 0.65, 0.5, 0.4, 0.35, 0.3]

    /// - Parameters:
    ///   - line: the sentence.
    ///   - place: what the surroundings are of.
    ///   - rivals: other places of its kind in the sentence.
    ///   - without: what is compared in another way: dates, the unit.
    ///   - text: the article's text.
    init(_ line: Line, around place: TextSpan, rivals: [TextSpan] = [], without: [TextSpan] = [], in text: [UInt8]) {
        let words = line.words
        let low = words.firstIndex { $0.span.end > place.start } ?? words.count
        let high = max(low, (words.firstIndex { $0.span.start >= place.end } ?? words.count) - 1)
        let stretch = Surroundings.stretch(of: place, rivals, line, text)
        reach = words.enumerated().map { at, word in
            if word.isFunction || word.span.overlaps(place) || without.contains(where: word.span.overlaps) { return 0 }
            let between = at < low ? words[at + 1..<low] : at > high ? words[high + 1..<at] : []
            let near = Surroundings.nearness[min(between.count { !$0.isFunction }, Surroundings.nearness.count - 1)]
            return stretch.contains(word.span) ? near : near * 0.25
        }
    }

    /// The part of the sentence that belongs to the place: up to the comma or conjunction before the next rival.
    private static func stretch(of place: TextSpan, _ rivals: [TextSpan], _ line: Line, _ text: [UInt8]) -> TextSpan {
        let before = rivals.filter { $0.end <= place.start }.map(\.end).max()
        let after = rivals.filter { $0.start >= place.end }.map(\.start).min()
        let start = before.map { cut(Int($0), Int(place.start), line, text) } ?? Int(line.span.start)
        let end = after.map { cut(Int(place.end), Int($0), line, text) } ?? Int(line.span.end)
        return TextSpan(start, end)
    }

    private static let conjunctions = Lexicon("and or but while whereas compared versus against")

    /// Where, between two places, the second one's stretch begins: after the last comma or at the last conjunction.
    private static func cut(_ from: Int, _ to: Int, _ line: Line, _ text: [UInt8]) -> Int {
        let comma = text[from..<max(from, to)].lastIndex { $0 == 0x2C || $0 == 0x3B || $0 == 0x28 } ?? from
        let word = line.words.last {
            Int($0.span.start) >= from && Int($0.span.end) <= to
                && conjunctions.contains(WordKey(text.span, $0.span.range))
        }
        let conjunction = word.map { Int($0.span.start) } ?? from
        return max(comma, conjunction) > from ? max(comma, conjunction) : to
    }

    /// How alike two surroundings are, 0 to 1: the weight of the words that have a partner, both ways.
    static func likeness(
        _ one: Surroundings, _ first: Line, _ two: Surroundings, _ second: Line, _ aligned: LineAlignment
    ) -> Double {
        let there = covered(one.reach, first.words, aligned.first, aligned.firstPartner, two.reach)
        let back = covered(two.reach, second.words, aligned.second, aligned.secondPartner, one.reach)
        let names = Surroundings.namesApart(one, first, two, second, aligned) ? 0.6 : 1
        return Double((there * back).squareRoot()) * names
    }

    /// The share of the words' weight that has a partner near the other place, too.
    private static func covered(
        _ reach: [Float], _ words: [Statement.Word], _ alike: [Float], _ partners: [Int], _ other: [Float]
    ) -> Float {
        var all: Float = 0, found: Float = 0
        for at in words.indices where reach[at] > 0 {
            let weight = reach[at] * words[at].weight
            all += weight
            guard partners[at] >= 0 else { continue }
            found += weight * alike[at] * (other[partners[at]] >= 0.25 ? 1 : 0.5)
        }
        // a bare "said 14" has nothing around it that could fit
        return all > 0 ? found / max(all, 8) : 0
    }

    /// Both name somebody near, and nobody in common.
    private static func namesApart(
        _ one: Surroundings, _ first: Line, _ two: Surroundings, _ second: Line, _ aligned: LineAlignment
    ) -> Bool {
        let names = first.words.indices.filter { one.reach[$0] >= 0.5 && first.words[$0].isName }
        let others = second.words.indices.filter { two.reach[$0] >= 0.5 && second.words[$0].isName }
        guard !names.isEmpty, !others.isEmpty else { return false }
        return !names.contains { aligned.first[$0] >= 0.8 } && !others.contains { aligned.second[$0] >= 0.8 }
    }
}

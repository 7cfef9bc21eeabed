import Foundation
import ReportKit

extension PairFeatures {
    /// The features of two figures of two articles of a story.
    ///
    /// - Parameters:
    ///   - relation: how their values stand to each other.
    ///   - pair: their sentences, aligned.
    init(
        figures first: Placed<FigureMention>, _ second: Placed<FigureMention>, _ relation: MentionRelation,
        _ pair: SentencePair
    ) {
        compareValues(first.mention, second.mention, relation)
        compareWords(first, second, pair)
        compareClauses(first, second, pair)
        compareCounted(first, second, pair)
        compareGrammar(first.mention, second.mention)
        compareNumbers(first, second, relation)
    }

    private mutating func compareValues(_ one: FigureMention, _ two: FigureMention, _ relation: MentionRelation) {
        let (first, second) = (one.figure, two.figure)
        let common = Measures.common(first, second).map { ($0.0, $0.1) } ?? (first.value, second.value)
        let low = min(abs(common.0), abs(common.1)), high = max(abs(common.0), abs(common.1))
        if relation.isSame, relation.reason == nil {
            let digits = Float(min(one.digits, two.digits))
            self[.sameValue] = 1
            self[.digits] = digits
            self[.digitsAndUnit] = first.unit == nil ? 0 : digits
            mark(.smallSame, if: high <= 3)
        } else if relation.agrees {
            self[relation.isSame ? .rounded : .bounded] = 1
        } else {
            self[.ratio] = low > 0 ? min(3, Float(log(high / low))) : 3
            mark(.nearRatio, if: low > 0 && high <= 1.25 * low)
        }
        mark(.bothVague, if: one.figure.vague && two.figure.vague)
        mark(.oneVague, if: one.figure.vague != two.figure.vague)
        mark(.anyBound, if: first.bound != nil || second.bound != nil)
        mark(.otherKind, if: first.kind != second.kind)
        mark(.bothSmall, if: high <= 4 && first.unit == nil && second.unit == nil)
    }

    private mutating func compareCounted(
        _ first: Placed<FigureMention>, _ second: Placed<FigureMention>, _ pair: SentencePair
    ) {
        let (one, two) = (first.mention.counted, second.mention.counted)
        if let head = one.last, let other = two.last {
            self[.countedHead] = pair.likeness(head, other)
            self[.countedAny] = pair.likeness(one, two)
            mark(.countedOther, if: self[.countedAny] == 0)
        } else {
            self[.countedUnknown] = 1
            self[.countedNearby] =
                one.isEmpty
                ? Self.nearby(two, first.frame, pair, turned: true) : Self.nearby(one, second.frame, pair)
        }
    }

    private mutating func compareGrammar(_ one: FigureMention, _ two: FigureMention) {
        switch (one.fate, two.fate) {
        case (nil, nil): break
        case (let fate?, let other?): self[fate == other ? .sameFate : .otherFate] = 1
        default: self[.oneFate] = 1
        }
        mark(.otherPartWords, if: one.part.differsInWords(from: two.part))
        mark(.otherPartForm, if: one.part.differsInForm(from: two.part))
        mark(.oneRunning, if: one.part.isRunning || two.part.isRunning)
        switch (one.period, two.period) {
        case (nil, nil): break
        case (let period?, let other?):
            if let agrees = period.isSameTime(as: other) { self[agrees ? .sameTime : .otherTime] = 1 }
        default: self[.oneTime] = 1
        }
    }

    /// Which other numbers the two sentences share, and whether either value stands elsewhere in the other article.
    private mutating func compareNumbers(
        _ first: Placed<FigureMention>, _ second: Placed<FigureMention>, _ relation: MentionRelation
    ) {
        let mine = first.mention.neighbours, other = second.mention.neighbours
        let shared = mine.count { other.contains($0) }
        self[.sharedNumbers] = Float(min(3, shared))
        mark(.noSharedNumbers, if: shared == 0 && !mine.isEmpty && !other.isEmpty)
        guard !relation.agrees else { return }
        let there = second.article.numbers.contains(first.mention.figure.value)
        let here = first.article.numbers.contains(second.mention.figure.value)
        mark(.elsewhereOne, if: there || here)
        mark(.elsewhereBoth, if: there && here)
    }
}

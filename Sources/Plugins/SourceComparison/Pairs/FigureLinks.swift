import Matching
import ReportKit

extension PairReading.FigureLink {
    /// The figures that can be about one thing.
    static func links(_ one: Copy, _ two: Copy, _ aligned: [Int: LineAlignment]) -> [Self] {
        one.figures.indices.flatMap { at in
            two.figures.indices.compactMap { other in link(at, other, one, two, aligned) }
        }
    }

    private static func link(
        _ at: Int, _ other: Int, _ one: Copy, _ two: Copy, _ aligned: [Int: LineAlignment]
    ) -> Self? {
        let first = one.figures[at], second = two.figures[other]
        guard !(first.isVague && second.isVague), !first.isDefinite, !second.isDefinite else { return nil }
        let relation = relation(first, second)
        guard relation != .incomparable, !(first.isVague || second.isVague) || relation.canAgree else { return nil }
        guard let alignment = aligned[first.line * two.lines.count + second.line] else { return nil }
        let line = one.lines[first.line], otherLine = two.lines[second.line]
        let around = Surroundings.likeness(first.surroundings, line, second.surroundings, otherLine, alignment)
        let sameToll = first.toll != nil && first.toll == second.toll
        let isOtherToll = first.toll != nil && second.toll != nil && first.toll != second.toll
        let counted = sameToll ? 1 : isOtherToll ? 0 : counted(first, line, second, otherLine)
        let isOneVote = first.figure.unit == Votes.unit && relation.isSame
        let isOneAge = first.figure.kind == .age && relation.isSame && around >= 0.1
        guard around >= 0.2 || (counted ?? 0) >= 0.9 || isOneVote || isOneAge else { return nil }
        return Self(
            first: at, second: other, relation: relation, around: isOtherToll ? around / 2 : around, counted: counted,
            sameTime: sameTime(first, one, second, two),
            isTimeTold: first.period != nil && second.period != nil, sameToll: sameToll,
            ofOtherPart: Part.differ(first.part, second.part),
            kinship: Kinship(first.bearer, first.verb, line, second.bearer, second.verb, otherLine),
            sameClaim: relation.canAgree
                ? PairReading.sameClaim(first.figure.span, line, one, second.figure.span, otherLine, two) : 0)
    }

    /// "Hundreds of thousands" goes with 800,000, and says nothing against any number.
    private static func relation(_ first: FigureMention, _ second: FigureMention) -> FigureRelation {
        let relation = FigureRelation(first.figure, second.figure)
        if first.isAddress, second.isAddress, relation != .same(nil) { return .different }
        guard first.isVague != second.isVague, relation != .incomparable else { return relation }
        let (size, number) = first.isVague ? (first.figure, second.figure) : (second.figure, first.figure)
        let fits = size.unit == number.unit && number.value >= size.value && number.value < size.value * 10
        return fits ? .compatible : .different
    }

    /// How alike the things counted are: the last word of each is the thing, the words before it tell which.
    private static func counted(_ first: FigureMention, _ line: Line, _ second: FigureMention, _ other: Line) -> Double?
    {
        guard !first.counted.isEmpty, !second.counted.isEmpty else { return nil }
        // "their 14th meeting", "have met 13 times": the verb is counted, and "times" is no thing
        let areTimes =
            first.counted.contains { line.words[$0].stem == times }
            != second.counted.contains { other.words[$0].stem == times }
        if areTimes { return nil }
        let alike = first.counted.map { word in
            second.counted.map { line.statement.likeness(of: word, in: other.statement, to: $0) }.max() ?? 0
        }
        return Double(alike.max() ?? 0)
    }

    private static let times = Stem(WordKey("time"))

    /// Whether both hold for the same time; nil where one does not say.
    private static func sameTime(_ first: FigureMention, _ one: Copy, _ second: FigureMention, _ two: Copy) -> Bool? {
        switch (first.period, second.period) {
        case (let period?, let other?): return period.isSameTime(as: other)
        case (let period?, nil):
            return two.mainDay.flatMap { period.isDay || period.kind == .period ? period.agrees(with: $0) : nil }
        case (nil, let period?):
            return one.mainDay.flatMap { period.isDay || period.kind == .period ? $0.agrees(with: period) : nil }
        case (nil, nil): return one.mainDay.flatMap { day in two.mainDay.flatMap { day.agrees(with: $0) } }
        }
    }
}

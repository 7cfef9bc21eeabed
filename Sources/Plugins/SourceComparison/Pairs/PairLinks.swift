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

extension PairReading.DayLink {
    /// The days that can be of one event.
    static func links(_ one: Copy, _ two: Copy, _ aligned: [Int: LineAlignment], _ lines: [PairReading.LineLink])
        -> [Self]
    {
        one.days.indices.flatMap { at in
            two.days.indices.compactMap { other -> Self? in
                let first = one.days[at], second = two.days[other]
                guard let agrees = first.date.isSame(as: second.date),
                    let alignment = aligned[first.line * two.lines.count + second.line]
                else { return nil }
                var around = Surroundings.likeness(
                    first.surroundings, one.lines[first.line], second.surroundings, two.lines[second.line], alignment)
                if isMain(first, one), isMain(second, two) {
                    let link = lines.first { $0.first == first.line && $0.second == second.line }
                    // two reports of one day's talk can open with two days of it; only where one of the days cannot be
                    // right by itself is the difference sure
                    if agrees || first.date.misfit != nil || second.date.misfit != nil {
                        around = max(around, main(link))
                    }
                }
                if agrees, around >= 0.15 {
                    around +=
                        0.3
                        * PairReading.sameClaim(
                            first.date.span, one.lines[first.line], one, second.date.span, two.lines[second.line], two)
                }
                // a clock time that two articles share is no chance
                if agrees, first.date.kind == .time { around = min(1, around + 0.3) }
                if !agrees, around >= 0.4, first.date.misfit == nil, second.date.misfit == nil,
                    !isOneEvent(first, one, second, two)
                {
                    around = 0.3
                }
                if !agrees, isNextStep(first, one, second, two, alignment) { around = max(around, 0.6) }
                return around >= 0.15
                    ? Self(first: at, second: other, agrees: agrees, around: min(1, around)) : nil
            }
        }
    }

    /// "…, followed by the lower house on Thursday", "The lower house voted on Wednesday": the first says only who comes next,
    /// and its sentence tells what is done.
    private static func isNextStep(
        _ first: DayMention, _ one: Copy, _ second: DayMention, _ two: Copy, _ alignment: LineAlignment
    ) -> Bool {
        let line = one.lines[first.line], other = two.lines[second.line]
        let isNext = line.isSequence(first.verb, one), isNextToo = other.isSequence(second.verb, two)
        guard isNext != isNextToo, Bearer.likeness(first.bearer, second.bearer) ?? 0 >= 0.9 else { return false }
        let link = PairReading.LineLink(line, other, alignment)
        return (link.there + link.back) / 2 >= 0.25
    }

    /// Different days make a conflict only where the clauses around them tell the same: "urged on Wednesday" and "signed on
    /// Thursday" are two steps of one affair.
    private static func isOneEvent(_ first: DayMention, _ one: Copy, _ second: DayMention, _ two: Copy) -> Bool {
        SameClaim().compare(clause(first, one), clause(second, two)).score >= 0.6
    }

    /// The claim that a day stands in; where none does, its sentence.
    private static func clause(_ mention: DayMention, _ copy: Copy) -> Statement {
        let claims = copy.article.claims.filter { $0.span.contains(mention.date.span) }
        let span = claims.min { $0.span.count < $1.span.count }?.span
        return span.map { Statement(copy.article.text, $0) } ?? copy.lines[mention.line].statement
    }

    /// The day of the article's own event: its first, near the top.
    private static func isMain(_ mention: DayMention, _ copy: Copy) -> Bool {
        mention.line < 4 && mention.date == copy.mainDay
    }

    /// Two articles of one story open with its event: their leads need less in common than other sentences.
    private static func main(_ link: PairReading.LineLink?) -> Double {
        guard let link else { return 0 }
        let alike = (link.there + link.back) / 2
        return alike >= 0.3 ? 0.5 + 0.4 * alike : 0
    }
}

extension PairReading.UtteranceLink {
    /// The utterances that can be one, told in two wordings.
    static func links(_ one: Copy, _ two: Copy) -> [Self] {
        one.utterances.indices.flatMap { at in
            two.utterances.indices.compactMap { link(at, $0, one.utterances[at], two.utterances[$0]) }
        }
    }

    /// Fewer telling words are no statement: "best friend", "undesirable".
    private static let fewest = 4

    private static func link(_ at: Int, _ other: Int, _ one: Utterance, _ two: Utterance) -> Self? {
        let isVerbatim = isVerbatim(one, two)
        if one.isFragment || two.isFragment {
            // a few quoted words are known again by themselves alone
            guard one.kind != .indirect, two.kind != .indirect, isVerbatim ? isOfOne(one, two) : isOfOneSurely(one, two)
            else { return nil }
        } else if min(one.telling.count, two.telling.count) < fewest {
            guard let literal = literal(one, two) else { return nil }
            return Self(
                first: at, second: other, shorter: literal.shorter, longer: literal.longer, same: literal.longer,
                isVerbatim: isVerbatim)
        }
        guard one.telling.count(where: { two.stems.contains(one.words[$0].stem) }) >= 2 else { return nil }
        let there = covered(one, two), back = covered(two, one)
        guard max(there, back) >= 0.35, sharesMoreThanNames(one, two) else { return nil }
        let same = SameClaim().compare(one.statement, two.statement).score
        return Self(
            first: at, second: other, shorter: max(there, back), longer: min(there, back), same: same,
            isVerbatim: isVerbatim)
    }

    /// "They ought to have never dug it", "They ought never to have dug it": few words tell anything, and nearly all are alike.
    private static func literal(_ one: Utterance, _ two: Utterance) -> (shorter: Double, longer: Double)? {
        guard one.kind != .indirect, two.kind != .indirect, min(one.words.count, two.words.count) >= fewestWords,
            !one.telling.isEmpty, isOfOne(one, two)
        else { return nil }
        let first = one.words.map(\.stem), second = two.words.map(\.stem)
        let left = first.reduce(into: second) { left, stem in
            if let at = left.firstIndex(of: stem) { left.remove(at: at) }
        }
        let shared = Double(second.count - left.count)
        let shorter = shared / Double(min(first.count, second.count))
        let longer = shared / Double(max(first.count, second.count))
        return shorter >= 0.85 && longer >= 0.6 ? (shorter, longer) : nil
    }

    /// So many words in all a statement has that is known by them alone.
    private static let fewestWords = 5

    /// Quoted words of two who are named are the same few words of two people.
    private static func isOfOne(_ one: Utterance, _ two: Utterance) -> Bool {
        guard let speaker = one.speaker, let other = two.speaker else { return true }
        return Names.same(speaker, other) || min(one.telling.count, two.telling.count) >= fewest
    }

    /// Both are given to the same, and say enough to be told in other words.
    private static func isOfOneSurely(_ one: Utterance, _ two: Utterance) -> Bool {
        guard let speaker = one.speaker, let other = two.speaker else { return false }
        return Names.same(speaker, other) && min(one.telling.count, two.telling.count) >= fewest
    }

    /// Two statements about the same two people have their names in common, and need have nothing else.
    private static func sharesMoreThanNames(_ one: Utterance, _ two: Utterance) -> Bool {
        one.telling.contains { at in
            !one.words[at].isName
                && two.telling.contains { other in
                    !two.words[other].isName
                        && one.statement.likeness(of: at, in: two.statement, to: other) >= LineAlignment.floor
                }
        }
    }

    private static func covered(_ one: Utterance, _ two: Utterance) -> Double {
        var all: Float = 0, found: Float = 0
        for at in one.telling {
            let weight = one.words[at].weight
            let alike = two.telling.map { one.statement.likeness(of: at, in: two.statement, to: $0) }.max() ?? 0
            all += weight
            found += alike >= LineAlignment.floor ? weight * alike : 0
        }
        return all > 0 ? Double(found / all) : 0
    }

    /// Whether the shorter one stands in the longer one word for word.
    private static func isVerbatim(_ one: Utterance, _ two: Utterance) -> Bool {
        let (short, long) = one.words.count <= two.words.count ? (one.words, two.words) : (two.words, one.words)
        guard !short.isEmpty else { return false }
        let keys = short.map(\.stem), all = long.map(\.stem)
        return (0...(all.count - keys.count)).contains { Array(all[$0..<$0 + keys.count]) == keys }
    }
}

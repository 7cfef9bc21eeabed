import Matching
import ReportKit

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
                    if agrees, first.line < 2, second.line < 2 { around = max(around, sureOfLeads) }
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
        PairReading.sameClaim(
            first.date.span, one.lines[first.line], one, second.date.span, two.lines[second.line], two) >= 0.1
    }

    /// Two that name one day in their first two sentences mean one event, in whatever words.
    private static let sureOfLeads = 0.35

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

import ReportKit

extension PairFeatures {
    /// The features of two days of two articles of a story.
    /// - Parameter relation: how the days stand to each other.
    init(
        days first: Placed<DayMention>, _ second: Placed<DayMention>, _ relation: MentionRelation, _ pair: SentencePair
    ) {
        let (one, two) = (first.mention, second.mention)
        mark(.sameValue, if: relation.isSame)
        mark(.bounded, if: relation.agrees && !relation.isSame)
        mark(.bothMain, if: one.isMain && two.isMain)
        mark(.oneMain, if: one.isMain != two.isMain)
        mark(.bothWeekdays, if: one.date.kind == .weekday && two.date.kind == .weekday)
        mark(.bothTimes, if: one.date.kind == .time && two.date.kind == .time)
        mark(.bothPeriods, if: !one.date.isDay && !two.date.isDay)
        mark(.bothRelative, if: one.date.kind == .relative && two.date.kind == .relative)
        mark(.otherGrain, if: one.date.isDay != two.date.isDay)
        mark(.otherKind, if: one.date.kind != two.date.kind)
        compareWords(first, second, pair)
        compareClauses(first, second, pair)
    }
}

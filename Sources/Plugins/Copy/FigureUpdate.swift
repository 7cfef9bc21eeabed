import ReportKit

/// A number that has moved since an earlier article gave it: a toll that rises over a day. The older one was right when
/// it was written, so the two are no conflict, and the newer is nothing that nobody had told.
struct FigureUpdate {
    /// The figures, as indices into the two articles' lists.
    let first: Int
    let second: Int
    /// How alike what stands around them is, 0 to 1.
    let around: Double

    /// Nil where the two figures are no older and newer state of one thing.
    ///
    /// A toll of people only rises, so the later article with the higher one updates the earlier; whatever else an outlet
    /// counts, its own later number updates its earlier one.
    init?(_ link: PairReading.FigureLink, from old: Copy, to new: Copy) {
        guard link.relation == .different, link.sameTime != false, !link.ofOtherPart, !link.kinship.areTwo,
            new.article.isStated(laterThan: old.article)
        else {
            return nil
        }
        let before = old.figures[link.first].figure.value, after = new.figures[link.second].figure.value
        let rises = link.sameToll && link.around >= Self.sameEvent && after > before
        let isOwn = old.article.outlet != nil && old.article.outlet == new.article.outlet
        let isOwnCount = isOwn && link.around >= Self.sameSentence && link.counted ?? 1 >= 0.75
        guard rises || isOwnCount else { return nil }
        first = link.first
        second = link.second
        around = link.around
    }

    /// Words around two tolls of one event are at least this much alike.
    private static let sameEvent = 0.2
    /// So are two sentences of one outlet that tell the same anew.
    private static let sameSentence = 0.5
}

extension Article {
    /// Both say when they were published, and this one was later: by the hour where both give it, else by the day.
    fileprivate func isStated(laterThan other: Article) -> Bool {
        guard let published, let before = other.published else { return false }
        let times = [published, before].map { Array($0.utf8) }
        if times.allSatisfy({ $0.count == 20 && $0.last == 0x5A }) {
            return times[1].lexicographicallyPrecedes(times[0])
        }
        guard let day = publishedDay, let dayBefore = other.publishedDay else { return false }
        return dayBefore < day
    }
}

extension PairReading.FigureLink {
    /// The same link, seen from the second article.
    var turned: Self {
        Self(
            first: second, second: first, relation: relation, around: around, counted: counted, sameTime: sameTime,
            isTimeTold: isTimeTold,
            sameToll: sameToll, ofOtherPart: ofOtherPart, kinship: kinship, sameClaim: sameClaim)
    }
}

import ReportKit

extension Figures {
    /// What speaks against two unequal figures being set against each other.
    static func veto(_ one: Placed<FigureMention>, _ two: Placed<FigureMention>) -> Veto? {
        let (first, second) = (one.mention, two.mention)
        if let period = first.period, let other = second.period, period.isSameTime(as: other) == false {
            return .otherTime
        }
        if areOfTwo(one, two) { return .otherBearer }
        if first.part.isOtherPart(than: second.part) { return .otherPart }
        if isUpdate(from: one, to: two) || isUpdate(from: two, to: one) { return .update }
        return first.part.isRunning || second.part.isRunning ? .running : nil
    }

    /// Two names of two, and neither sentence has the other's; ages are of two unless both have an owner that can be one.
    private static func areOfTwo(_ one: Placed<FigureMention>, _ two: Placed<FigureMention>) -> Bool {
        guard let owner = one.frame.owner, let other = two.frame.owner else { return one.mention.figure.kind == .age }
        if owner.isNamed, other.isNamed {
            return !Names.same(owner.mention, other.mention) && !two.sentence.holds(owner) && !one.sentence.holds(other)
        }
        return one.mention.figure.kind == .age && owner.stems.allSatisfy { !other.stems.contains($0) }
    }

    /// Whether the second figure is what the first has come to since: the number of the dead, the hurt or the missing only rises,
    /// so a later article with the higher one updates the earlier; whatever else an outlet counts, its own later number does.
    private static func isUpdate(from old: Placed<FigureMention>, to new: Placed<FigureMention>) -> Bool {
        let (earlier, later) = (old.article.article, new.article.article)
        guard later.isPublished(after: earlier) else { return false }
        let rises =
            old.mention.fate != nil && old.mention.fate == new.mention.fate
            && new.mention.figure.value > old.mention.figure.value
        return rises || earlier.outlet != nil && earlier.outlet == later.outlet
    }
}

extension Days {
    /// What speaks against two days being set against each other.
    static func veto(_ one: Placed<DayMention>, _ two: Placed<DayMention>) -> Veto? {
        let date = one.mention.date, other = two.mention.date
        if date.isDay != other.isDay || date.length != other.length { return .otherPart }
        let (first, second) = (one.article.article, two.article.article)
        guard first.outlet != nil, first.outlet == second.outlet else { return nil }
        return first.isPublished(after: second) || second.isPublished(after: first) ? .update : nil
    }
}

extension DateMention {
    /// How many days it covers; nil where unknown.
    fileprivate var length: Int? { from.flatMap { from in to.map { $0 - from } } ?? (isDay ? 1 : nil) }
}

extension Utterances {
    /// Utterances never contradict each other.
    static func veto(_ one: Placed<UtteranceMention>, _ two: Placed<UtteranceMention>) -> Veto? { nil }
}

extension Article {
    /// Both say when they were published, and this one was later: by the hour where both give it, else by the day.
    func isPublished(after other: Article) -> Bool {
        guard let published, let before = other.published else { return false }
        let times = [published, before].map { Array($0.utf8) }
        if times.allSatisfy({ $0.count == 20 && $0.last == 0x5A }) {
            return times[1].lexicographicallyPrecedes(times[0])
        }
        guard let day = publishedDay, let dayBefore = other.publishedDay else { return false }
        return dayBefore < day
    }
}

extension PreparedSentence {
    /// Whether a word of somebody's name stands in it.
    fileprivate func holds(_ owner: FigureOwner) -> Bool {
        words.contains { $0.kind == .name && owner.stems.contains($0.stem) }
    }
}

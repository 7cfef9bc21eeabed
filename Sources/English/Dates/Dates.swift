import ReportKit

extension English {
    /// The days, periods and durations that the sentences name, in reading order.
    func dates(in pieces: Pieces, published: Day?) -> [DateMention] {
        var reader = DateReader(pieces, published: published)
        reader.read()
        return reader.found
    }
}

/// Walks once over the pieces and keeps the dates.
struct DateReader {
    let pieces: Pieces
    let amounts: Amounts
    /// The day that relative dates count from.
    let published: Day?
    /// Which number of "03/10/2026" is the day.
    let order: DateOrder
    private(set) var found: [DateMention] = []

    init(_ pieces: Pieces, published: Day?) {
        order = DateOrder(pieces)
        self.pieces = pieces
        self.published = published
        amounts = Amounts(pieces)
    }

    mutating func read() {
        var at = 0
        while at < pieces.count {
            guard canBegin(at) else {
                at += 1
                continue
            }
            if let mention = mention(at: at) {
                found.append(mention.mention)
                at = max(at + 1, mention.end)
            } else {
                at += skipped(at)
            }
        }
    }

    /// Past a number that begins no date, so that "two million" is not looked at again from its middle.
    private func skipped(_ at: Int) -> Int {
        var next = at + 1
        guard pieces[at].kind == .number else { return 1 }
        while pieces[next].tight(.word), next < at + 3 { next += 1 }
        return next - at
    }

    /// A quick look, so that most words cost nothing.
    private func canBegin(_ at: Int) -> Bool {
        let piece = pieces[at]
        switch piece.kind {
        case .number, .dotted: return true
        case .word: break
        case .sign, .hyphen: return amounts.numerals.isFractionSign(at) || pieces[at + 1].kind == .number
        case .end: return false
        }
        let word = piece.word
        if word.month > 0 || word.weekday > 0 || word.number != .none || word.time != .none { return true }
        if word.role != .none, word.role != .of, word.role != .to {
            return DateReader.ownDays.contains(word.role) || leadsToTime(at)
        }
        return Holiday.begins(piece.key) || pieces[at + 1].tight(.number)
    }

    /// Roles that name a day or a time by themselves.
    private static let ownDays: Set<Role> = [
        .today, .yesterday, .tomorrow, .tonight, .noon, .midnight, .spring, .summer, .autumn, .winter, .end,
    ]

    /// Whether something of the calendar stands close behind: else "the", "in" and "last" begin no date.
    private func leadsToTime(_ at: Int) -> Bool {
        for near in at + 1...at + 5 {
            let piece = pieces[near]
            if piece.kind == .end { return false }
            let word = piece.word
            if piece.kind == .number || word.month > 0 || word.weekday > 0 || word.time != .none || word.number != .none
            {
                return true
            }
            switch word.role {
            case .end where near < at + 2: return true
            case .today, .yesterday, .tomorrow, .tonight, .now, .morning, .afternoon, .evening, .night, .spring,
                .summer, .autumn, .winter:
                return true
            default: break
            }
            if near < at + 3, pieces[near].kind == .word,
                DateReader.isDecadeName(pieces[near].key) || Holiday.begins(piece.key)
            {
                return true
            }
        }
        return false
    }

    private func mention(at: Int) -> (mention: DateMention, end: Int)? {
        if let season = seasonYears(at: at) { return finished(season) }
        if let range = range(at: at) { return finished(range) }
        if let time = clockTime(at: at) {
            return (DateMention(pieces.span(time.run), .time, value: time.value, anchored: true), time.run.upperBound)
        }
        if let point = point(at: at) { return finished(point) }
        if let duration = duration(at: at) {
            return (
                DateMention(pieces.span(duration.run), .duration, value: duration.value, anchored: true),
                duration.run.upperBound
            )
        }
        return nil
    }

    private func finished(_ point: CalendarPoint) -> (mention: DateMention, end: Int) {
        let solved = resolved(point)
        let mention = DateMention(
            pieces.span(solved.run), solved.kind, value: solved.stretch?.value ?? solved.value ?? "XXXX",
            from: solved.stretch?.from, to: solved.stretch?.to, anchored: solved.anchored && solved.stretch != nil,
            misfit: solved.misfit)
        return (mention, solved.run.upperBound)
    }

    /// The day or period that begins at piece `at`.
    func point(at: Int) -> CalendarPoint? {
        let word = pieces[at].word
        // one by one: a chain of ?? would carry each miss along
        if let point = numericDate(at: at) { return point }
        if let point = dayAndMonth(at: at) { return point }
        if let point = monthFirst(at: at) { return point }
        if let point = weekdayFirst(at: at) { return point }
        if let point = partOfYear(at: at) { return point }
        if let point = weekdayAgo(at: at) { return point }
        if let point = countedTime(at: at) { return point }
        if let point = endOfUnit(at: at) { return point }
        if let point = relative(at: at) { return point }
        if let point = besideTold(at: at) { return point }
        if let point = decade(at: at) { return point }
        if let point = holiday(at: at) { return point }
        if let point = season(at: at) { return point }
        if let point = yearAlone(at: at) { return point }
        return word.role == .the || word.role == .on ? dayOfThisMonth(at: at) : nil
    }
}

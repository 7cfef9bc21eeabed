import ReportKit

extension SourceComparison {
    /// Where outlets put the same event on the same day, or on different ones; and where a weekday does not fit its date.
    func dates(on table: Table) -> [Report] { DayTopics(table).reports() }
}

/// The days of a story, grouped by the event that they are of.
struct DayTopics {
    typealias Place = Table.Place

    private struct Link {
        let first: Place
        let second: Place
        let agrees: Bool
        let around: Double
    }

    private struct Topic {
        var classes: [[Place]]
        var sureness: Double
    }

    private let table: Table
    private let links: [Link]
    static let sameFrom = 0.33
    static let conflictFrom = 0.58

    init(_ table: Table) {
        self.table = table
        links = table.pairs.flatMap { one, two in
            table.reading(one, two).days.map {
                Link(
                    first: Place(article: one, item: $0.first), second: Place(article: two, item: $0.second),
                    agrees: $0.agrees, around: $0.around)
            }
        }.sorted { ($1.around, $0.first, $0.second) < ($0.around, $1.first, $1.second) }
    }

    func reports() -> [Report] {
        let agreeing = links.filter { $0.agrees && $0.around >= DayTopics.sameFrom }
        let groups = Groups(joining: agreeing.map { ($0.first, $0.second) }) { one, two in
            DayMention.areOne(day(one), day(two), table.copies[one.article])
        }
        let members = groups.members(of: links.flatMap { [$0.first, $0.second] })
        var topics = members.mapValues { Topic(classes: [$0], sureness: 0) }
        var owner = Dictionary(uniqueKeysWithValues: members.keys.map { ($0, $0) })
        for link in links {
            let first = owner[groups.root(link.first)] ?? link.first,
                second = owner[groups.root(link.second)] ?? link.second
            if first == second {
                if link.around > topics[first]?.sureness ?? 1 { topics[first]?.sureness = link.around }
                continue
            }
            guard !link.agrees, link.around >= DayTopics.conflictFrom, let one = topics[first],
                let two = topics[second],
                !share(one, two)
            else { continue }
            let (low, high) = (min(first, second), max(first, second))
            topics[low] = Topic(
                classes: (topics[low]?.classes ?? []) + (topics[high]?.classes ?? []), sureness: link.around)
            topics[high] = nil
            for root in owner.keys where owner[root] == high { owner[root] = low }
        }
        return topics.sorted { $0.key < $1.key }.compactMap { report($0.value) } + misfits()
    }

    /// An article that gives both days tells of two events, or knows better than we do.
    private func share(_ one: Topic, _ two: Topic) -> Bool {
        !Set(one.classes.joined().map(\.article)).isDisjoint(with: two.classes.joined().map(\.article))
    }

    private func day(_ place: Place) -> DayMention { table.copies[place.article].days[place.item] }

    private func report(_ topic: Topic) -> Report? {
        let places = topic.classes.flatMap(\.self)
        guard Set(places.map(\.article)).count > 1, let first = topic.classes.first?.first else { return nil }
        let kind: ReportKind = topic.classes.count > 1 ? .dateConflict : .dateAgree
        let confidence = (min(0.98, 0.3 + 0.7 * topic.sureness) * 100).rounded() / 100
        guard let urgency = table.settings.urgency(kind, confidence) else { return nil }
        let about = Excerpt(
            table, first.article, around: day(first).date.span, in: table.copies[first.article].lines[day(first).line]
        ).text
        let told = topic.classes.map { places in
            (
                places.first.map { table.words($0.article, day($0).date.span) } ?? "",
                table.outlets(places.map(\.article))
            )
        }
        let message =
            kind == .dateAgree
            ? "\(told[0].1) agree: \(told[0].0) (\(about))"
            : told.map { "\($0.1): \($0.0)" }.joined(separator: "; ") + " – \(about)"
        return Report(
            kind, about: about, message: message, values: topic.classes.flatMap(values),
            why: ["the words around them are \(percent(topic.sureness)) alike"] + misfitReasons(places),
            confidence: confidence, urgency: urgency, key: key(places))
    }

    /// Of each article the mention that is most like another's.
    private func values(_ places: [Place]) -> [Evidence] {
        let byLikeness = links.filter { places.contains($0.first) && places.contains($0.second) }
            .flatMap { [$0.first, $0.second] }
        var seen: Set<Int> = []
        return (byLikeness + places).filter { seen.insert($0.article).inserted }.sorted().map { place in
            Evidence(table.copies[place.article].article.id, day(place).date.span, value: day(place).date.value)
        }
    }

    private func key(_ places: [Place]) -> String? {
        places.min().map { "\(table.copies[$0.article].article.id) \(day($0).date.span.start)" }
    }
}

extension DayTopics {
    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private static func name(_ weekday: Int) -> String {
        names.indices.contains(weekday - 1) ? names[weekday - 1] : "another day"
    }

    /// Weekdays that do not fit the date beside them: a fact about one article, told of the first that has it.
    private func misfits() -> [Report] {
        var told: Set<[Int]> = []
        return table.copies.flatMap { copy in
            copy.days.compactMap { mention -> Report? in
                guard let stated = mention.date.misfit, let day = mention.date.from,
                    told.insert([Int(day.number), stated]).inserted,
                    let urgency = table.settings.urgency(.dateConflict, 0.9)
                else { return nil }
                let reason = "\(day) was a \(DayTopics.name(day.weekday)), not a \(DayTopics.name(stated))"
                return Report(
                    .dateConflict, about: "a weekday that does not fit its date",
                    message: "\(copy.outlet) contradicts itself: \(reason)",
                    values: [Evidence(copy.article.id, mention.date.span, value: mention.date.value)], why: [reason],
                    confidence: 0.9, urgency: urgency, key: "weekday \(copy.article.id) \(mention.date.span.start)")
            }
        }
    }

    private func misfitReasons(_ places: [Place]) -> [String] {
        places.compactMap { place in
            let date = table.copies[place.article].days[place.item].date
            guard let stated = date.misfit, let day = date.from else { return nil }
            return
                "\(table.copies[place.article].outlet): \(day) was a \(DayTopics.name(day.weekday)), not a \(DayTopics.name(stated))"
        }
    }
}

import ReportKit

extension SourceComparison {
    /// Where outlets give the same number, different ones, or different ones for different times.
    func figures(on table: Table) -> [Report] {
        let topics = FigureTopics(table)
        return topics.reports()
    }
}

/// The figures of a story, grouped first by value and then by what they are about.
struct FigureTopics {
    typealias Place = Table.Place

    /// Two figures of two articles, weighed.
    struct Link {
        let first: Place
        let second: Place
        let link: PairReading.FigureLink
        /// How surely the two are about the same thing, 0 to 1.
        let topic: Double
    }

    let table: Table
    let links: [Link]

    init(_ table: Table) {
        self.table = table
        links = table.pairs.flatMap { one, two in
            table.reading(one, two).figures.map { link in
                Link(
                    first: Place(article: one, item: link.first), second: Place(article: two, item: link.second),
                    link: link,
                    topic: FigureTopics.topic(link))
            }
        }.sorted { ($1.topic, $0.first, $0.second) < ($0.topic, $1.first, $1.second) }
    }

    /// What stands around the two weighs more than what they count; where one does not say what it counts, all.
    static func topic(_ link: PairReading.FigureLink) -> Double {
        let topic = link.counted.map { max(0.6 * link.around + 0.4 * $0, 0.9 * link.around) } ?? link.around
        let ofOneTime = link.sameTime == true ? 0.04 : 0
        return max(
            topic + ofOneTime + 0.4 * link.sameClaim,
            link.sameToll && link.sameTime == true && link.around >= 0.12 ? conflictFrom + 0.02 : 0)
    }

    func figure(_ place: Place) -> Figure { table.copies[place.article].figures[place.item].figure }

    /// How much an equal value says by itself: nobody gives $43,885,310 by chance, and everybody has a "two".
    func telling(_ place: Place) -> Double {
        let figure = figure(place)
        let digits =
            figure.value == 0
            ? 1 : Int((abs(figure.value) / FigureRelation.step(figure.value)).rounded().description.utf8.count) - 2
        // of one story, with so many who vote, it is the same vote
        if figure.unit == Votes.unit { return figure.value + (figure.high ?? 0) >= 20 ? FigureTopics.sameFrom : 0.45 }
        // two articles of one story seldom give one age to two people
        if figure.kind == .age { return figure.value >= 18 ? 0.42 : 0.14 }
        let unit = figure.kind == .number || figure.kind == .ordinal ? 0 : 0.08
        let point = figure.value.rounded() == figure.value ? 0 : 0.08
        return unit + point + [0, 0, 0.06, 0.2, 0.3][min(4, max(0, digits))]
    }

    func reports() -> [Report] {
        let values = sameValues()
        let topics = conflicts(values)
        var told: Set<Place> = []
        var reports: [Report] = []
        for topic in topics {
            told.formUnion(topic.classes.flatMap(\.self))
            if let report = FigureReport(self, topic).report { reports.append(report) }
        }
        return reports + periods(told) + inOneArticle()
    }

    // MARK: agreements

    /// Figures that come to the same and are about the same.
    private func sameValues() -> Groups {
        var groups = Groups()
        for link in links {
            guard link.link.relation.canAgree,
                link.link.sameTime != false || !link.link.isTimeTold || telling(link.first) >= 0.2 || link.topic > 0.7
            else { continue }
            if figure(link.first).kind == .age, link.link.kinship.areTwo { continue }
            let needed = FigureTopics.sameFrom + (link.link.relation == .same(nil) ? 0 : 0.04)
            if link.topic + telling(link.first) >= needed, isClosest(link) { groups.join(link.first, link.second) }
        }
        for article in table.copies.indices {
            for link in PairReading.figures(within: table.copies[article]) where link.first < link.second {
                guard case .same = link.relation, FigureTopics.topic(link) >= FigureTopics.repeatedFrom else {
                    continue
                }
                groups.join(Place(article: article, item: link.first), Place(article: article, item: link.second))
            }
        }
        return groups
    }

    /// No other figure of either article comes nearer: "36" may be 35.7 rounded, but not where 35.72 stands beside it.
    private func isClosest(_ link: Link) -> Bool {
        if link.link.relation == .same(nil) { return true }
        return !links.contains { other in
            other.link.relation.canAgree && other.topic > link.topic - 0.15
                && (other.first == link.first && other.second.article == link.second.article
                    || other.second == link.second && other.first.article == link.first.article)
                && distance(other) < distance(link)
        }
    }

    private func distance(_ link: Link) -> Double { abs(figure(link.first).value - figure(link.second).value) }

    static let sameFrom = 0.52
    private static let repeatedFrom = 0.6
    static let conflictFrom = 0.56

    /// What is told about one thing: figures of one value in each class.
    struct Topic {
        var classes: [[Place]]
        /// How surely all are about one thing.
        var sureness: Double
        /// The link that shows it best.
        var link: Link?
    }

    // MARK: conflicts

    /// Joins classes of different values that are about the same thing.
    private func conflicts(_ values: Groups) -> [Topic] {
        let members = values.members(of: links.flatMap { [$0.first, $0.second] })
        var topics: [Place: Topic] = members.mapValues { Topic(classes: [$0], sureness: 0, link: nil) }
        var owner: [Place: Place] = [:]
        for root in members.keys { owner[root] = root }
        for link in links {
            let first = owner[values.root(link.first)] ?? link.first,
                second = owner[values.root(link.second)] ?? link.second
            guard let one = topics[first], let two = topics[second] else { continue }
            if first == second {
                if link.topic > one.sureness {
                    topics[first]?.sureness = link.topic
                    topics[first]?.link = link
                }
                continue
            }
            guard contradicts(link), isBest(link), !share(one, two) else { continue }
            let (low, high) = (min(first, second), max(first, second))
            topics[low] = Topic(
                classes: (topics[low]?.classes ?? []) + (topics[high]?.classes ?? []), sureness: link.topic, link: link)
            topics[high] = nil
            for root in owner.keys where owner[root] == high { owner[root] = low }
        }
        return topics.sorted { $0.key < $1.key }.map { split($0.value) }
    }

    /// "About 150" and "about 200" both fit "150 to 200", and still differ from each other.
    private func split(_ topic: Topic) -> Topic {
        let classes = topic.classes.flatMap { places -> [[Place]] in
            guard places.contains(where: { figure($0).high != nil && figure($0).unit != Votes.unit }) else {
                return [places]
            }
            var classes: [[Place]] = []
            for place in places {
                let fitting = classes.firstIndex { mine in
                    mine.allSatisfy { FigureRelation(figure($0), figure(place)).isSame }
                }
                if let fitting { classes[fitting].append(place) } else { classes.append([place]) }
            }
            let plain = Set(classes.filter { figure($0[0]).high == nil }.flatMap { $0.map { figure($0).value } })
            return plain.count > 1 ? classes : [places]
        }
        return Topic(classes: classes, sureness: topic.sureness, link: topic.link)
    }

    /// Two numbers make a conflict only where everything else fits: the thing counted, the words around, the time.
    private func contradicts(_ link: Link) -> Bool {
        let told = link.link
        guard told.relation == .different, told.sameTime != false, !told.ofOtherPart, !told.kinship.areTwo,
            !isUpdate(link)
        else {
            return false
        }
        if told.kinship.isLoose, !told.sameToll, told.around < 0.55 { return false }
        // a bout has two fighters, each with an age
        if figure(link.first).kind == .age, told.kinship.bearers ?? 0 < 0.6, told.around < 0.65 { return false }
        let ratio = ratio(link)
        // ten times as much is another thing, unless the sentences are all but the same
        if ratio > 3, max(figure(link.first).value, figure(link.second).value) > 20, told.around < 0.75 { return false }
        let kinds = (figure(link.first).kind, figure(link.second).kind)
        let isNear = ratio <= 1.25 && min(figure(link.first).value, figure(link.second).value) > 4
        if (kinds.0 == .ordinal) != (kinds.1 == .ordinal) {
            // "their 14th meeting since 2016", "have met 13 times since 2016"
            return isNear && told.sameTime == true && told.around >= 0.15 && told.counted ?? 0.5 >= 0.5
        }
        if told.sameToll && told.sameTime == true {
            return link.topic >= FigureTopics.conflictFrom && told.around >= 0.12
        }
        // every sentence has its "two": small numbers and places in an order need more around them
        if kinds.0 == .ordinal, !isNear, told.around < 0.8 { return false }
        let isCommon =
            kinds.0 == .ordinal || max(figure(link.first).value, figure(link.second).value) <= 4
        if isCommon, !told.sameToll, told.around < 0.55 { return false }
        if let counted = told.counted {
            return link.topic >= FigureTopics.conflictFrom && counted >= 0.75
                && told.around >= (told.sameTime == true ? 0.28 : 0.34)
        }
        guard figure(link.first).unit != nil else { return isNear && told.around >= 0.36 && told.sameTime == true }
        return told.around >= (told.sameTime == true && ratio < 1.1 ? 0.42 : ratio < 1.5 ? 0.56 : 0.66)
    }

    /// The older number was right when it was written.
    private func isUpdate(_ link: Link) -> Bool {
        let (one, two) = (table.copies[link.first.article], table.copies[link.second.article])
        return FigureUpdate(link.link, from: one, to: two) != nil
            || FigureUpdate(link.link.turned, from: two, to: one) != nil
    }

    private func ratio(_ link: Link) -> Double {
        let (one, two) = (figure(link.first), figure(link.second))
        let common = Measures.common(one, two).map { ($0.0, $0.1) } ?? (one.value, two.value)
        let values = [abs(common.0), abs(common.1)].sorted()
        return values[1] / max(values[0], 1e-9)
    }

    /// Neither figure has a better partner of its kind in the other article.
    private func isBest(_ link: Link) -> Bool {
        !links.contains { other in
            other.topic > link.topic + 0.02 && isRival(other.link, of: link.link)
                && (other.first == link.first && other.second.article == link.second.article
                    || other.second == link.second && other.first.article == link.first.article)
        }
    }

    /// What holds for the same time is no worse for a likeness of which nobody can say that.
    private func isRival(_ other: PairReading.FigureLink, of link: PairReading.FigureLink) -> Bool {
        other.sameTime == true || other.sameTime == nil && link.sameTime != true
    }

    /// An article that gives both numbers knows them as two things.
    private func share(_ one: Topic, _ two: Topic) -> Bool {
        !Set(one.classes.joined().map(\.article)).isDisjoint(with: two.classes.joined().map(\.article))
    }

    // MARK: different periods

    /// Different numbers for the same thing at different times: shown side by side, and said not to be a conflict.
    private func periods(_ told: Set<Place>) -> [Report] {
        var taken: Set<Place> = []
        return links.compactMap { link in
            guard link.link.relation == .different, link.link.sameTime == false,
                link.topic >= (figure(link.first).unit == nil ? 0.55 : 0.36),
                (link.link.counted ?? (figure(link.first).unit == nil ? 0 : 1)) >= 0.75,
                taken.isDisjoint(with: [link.first, link.second])
            else { return nil }
            taken.formUnion([link.first, link.second])
            return FigureReport(
                self, Topic(classes: [[link.first], [link.second]], sureness: link.topic, link: link), apart: true
            )
            .report
        }
    }
}

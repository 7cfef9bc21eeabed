import ReportKit

extension SourceComparison {
    /// The same claim given to different people, or one whom another outlet leaves unnamed.
    func attributions(on table: Table) -> [Report] { SourceTopics(table).reports() }
}

extension Utterance {
    /// Whether the article names who states it.
    fileprivate var isSourced: Bool { isStated && speaker != nil }
}

/// Statements that several articles attribute, each to somebody.
struct SourceTopics {
    typealias Place = Table.Place

    private struct Link {
        let first: Place
        let second: Place
        let likeness: Double
    }

    private let table: Table
    private let links: [Link]

    /// From here on two reported statements are one claim; quotations are held to the same bar as elsewhere.
    private static let sameClaim = 0.45
    /// Below this share of common words they have to tell of one act as well: "Hale needs the bridge", "Pell won her support
    /// for the bridge that she needs".
    private static let sameWords = 0.75

    init(_ table: Table) {
        self.table = table
        let all = table.pairs.flatMap { one, two in
            table.reading(one, two).utterances.compactMap { link -> Link? in
                let first = Place(article: one, item: link.first), second = Place(article: two, item: link.second)
                let utterances = (table.copies[one].utterances[link.first], table.copies[two].utterances[link.second])
                guard utterances.0.isSourced, utterances.1.isSourced,
                    link.isVerbatim || !utterances.0.isFragment && !utterances.1.isFragment
                else { return nil }
                let likeness = max(0.6 * link.shorter + 0.4 * link.longer, link.asClaims)
                guard likeness >= SourceTopics.sameClaim,
                    link.isVerbatim || likeness >= SourceTopics.sameWords
                        || utterances.0.tellsOfOneAct(as: utterances.1)
                else { return nil }
                return Link(first: first, second: second, likeness: likeness)
            }
        }
        let linked = Set(all.flatMap { [$0.first, $0.second] })
        links = all.filter { link in
            !SourceTopics.holdsAnother(link.first, linked, table)
                && !SourceTopics.holdsAnother(link.second, linked, table)
        }.sorted { ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second) }
    }

    /// "Smith warned that Hale had told him of the plan": what Hale told is hers, where that alone is found elsewhere, too.
    private static func holdsAnother(_ place: Place, _ linked: Set<Place>, _ table: Table) -> Bool {
        let all = table.copies[place.article].utterances
        let outer = all[place.item]
        return all.indices.contains { at in
            all[at].quotation != outer.quotation && outer.span.contains(all[at].span)
                && linked.contains(Place(article: place.article, item: at))
        }
    }

    func reports() -> [Report] {
        let groups = Groups(joining: links.map { ($0.first, $0.second) }) { _, _ in true }
        let members = groups.members(of: links.flatMap { [$0.first, $0.second] })
        return members.sorted { $0.key < $1.key }.compactMap { root, places in
            report(places, links.filter { groups.root($0.first) == root && groups.root($0.second) == root })
        }
    }

    private func utterance(_ place: Place) -> Utterance { table.copies[place.article].utterances[place.item] }

    private func speaker(_ place: Place) -> Mention? { utterance(place).speaker }

    private func report(_ places: [Place], _ links: [Link]) -> Report? {
        // of what one article says of it, that which is most like what another says; the links are sorted so
        let byLikeness = links.flatMap { [$0.first, $0.second] }
        let chosen = Dictionary(grouping: places, by: \.article).values
            .compactMap { mine in byLikeness.first(where: mine.contains) ?? mine.first }.sorted()
        let likeness = links.first?.likeness ?? 0
        let sources = sources(chosen)
        guard sources.count > 1, let first = chosen.first, sources.contains(where: { !$0.mention.anonymous }) else {
            return nil
        }
        let confidence = (min(0.95, 0.3 + 0.65 * likeness) * 100).rounded() / 100
        guard let urgency = table.settings.urgency(.attributionDifference, confidence) else { return nil }
        let claim = table.words(first.article, utterance(first).span, atMost: 90)
        let told = sources.map {
            "\($0.mention.anonymous ? "unnamed (\($0.mention.name))" : $0.mention.name) – \(table.outlets($0.articles))"
        }
        return Report(
            .attributionDifference, about: claim, message: "Who says “\(claim)”? \(told.joined(separator: "; "))",
            values: chosen.compactMap(evidence),
            why: ["the claims are \(percent(likeness)) alike"]
                + (sources.contains { $0.mention.anonymous } ? ["one leaves the source unnamed"] : []),
            confidence: confidence, urgency: urgency,
            key: "\(table.copies[first.article].article.id) \(utterance(first).span.start)")
    }

    /// The people behind the claim, each once.
    private func sources(_ places: [Place]) -> [(mention: Mention, articles: [Int])] {
        var found: [(mention: Mention, articles: [Int])] = []
        for place in places {
            guard let mention = speaker(place) else { continue }
            if let at = found.firstIndex(where: { Names.same($0.mention, mention) }) {
                found[at].articles.append(place.article)
            } else {
                found.append((mention, [place.article]))
            }
        }
        return found
    }

    /// The speaker with the reporting word, where they stand together.
    private func evidence(_ place: Place) -> Evidence? {
        let copy = table.copies[place.article]
        guard let speaker = speaker(place) else { return nil }
        let cue = copy.article.quotations[utterance(place).quotation].cue
        let span = cue.map { $0.joined(with: speaker.span) } ?? speaker.span
        return Evidence(copy.article.id, span.count <= 120 ? span : speaker.span, value: speaker.name)
    }
}

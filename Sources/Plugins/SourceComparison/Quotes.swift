import Matching
import ReportKit

extension SourceComparison {
    /// The same utterance, in the same words or in others.
    func quotes(on table: Table) -> [Report] { UtteranceTopics(table).reports() }
}

/// The utterances of a story, grouped by what was said.
struct UtteranceTopics {
    typealias Place = Table.Place

    struct Link {
        let first: Place
        let second: Place
        let link: PairReading.UtteranceLink
        let likeness: Double
        /// How many words that tell something the shorter one has.
        let told: Int
    }

    let table: Table
    /// The links between utterances that are one.
    let links: [Link]

    /// The share of words that two translations of one utterance have in common lies above, that of others below.
    static let sameUtterance = 0.5

    init(_ table: Table) {
        self.table = table
        links = table.pairs.flatMap { one, two in
            table.reading(one, two).utterances.compactMap { link -> Link? in
                let first = Place(article: one, item: link.first), second = Place(article: two, item: link.second)
                let likeness = UtteranceTopics.likeness(
                    link, table.copies[one].utterances[link.first], table.copies[two].utterances[link.second])
                let told = min(
                    table.copies[one].utterances[link.first].telling.count,
                    table.copies[two].utterances[link.second].telling.count)
                return likeness >= UtteranceTopics.sameUtterance
                    ? Link(first: first, second: second, link: link, likeness: likeness, told: told) : nil
            }
        }.sorted { ($1.likeness, $1.told, $0.first, $0.second) < ($0.likeness, $0.told, $1.first, $1.second) }
    }

    /// How surely the two are one utterance: words shared, less where the speakers are two, more where they are one. What one
    /// person says in two wordings can have few words in common, and be one claim all the same: "a paradigm", "an example".
    static func likeness(_ link: PairReading.UtteranceLink, _ one: Utterance, _ two: Utterance) -> Double {
        if link.isVerbatim { return 1 }
        let areReported = one.kind == .indirect && two.kind == .indirect
        var likeness = 0.65 * link.shorter + 0.35 * link.longer
        if one.kind == .indirect || two.kind == .indirect { likeness -= 0.08 }
        if areReported { likeness -= 0.5 }
        guard let speaker = one.speaker, let other = two.speaker else { return likeness }
        guard Names.same(speaker, other) else { return likeness - 0.15 }
        return areReported ? likeness + 0.07 : max(likeness + 0.07, link.asClaims)
    }

    func utterance(_ place: Place) -> Utterance { table.copies[place.article].utterances[place.item] }

    func reports() -> [Report] {
        let groups = Groups(joining: links.map { ($0.first, $0.second) }, areOne: isOne)
        let members = groups.members(of: links.flatMap { [$0.first, $0.second] })
        return members.sorted { $0.key < $1.key }.flatMap { root, places -> [Report] in
            let mine = links.filter { groups.root($0.first) == root && groups.root($0.second) == root }
            guard let report = report(places, mine) else { return [] }
            return [report] + (report.kind == .quoteVariant ? alike(mine) : [])
        }
    }

    /// Of an utterance that is printed in several ways: who print it in one.
    private func alike(_ links: [Link]) -> [Report] {
        let printed = links.filter(isPrintedAlike)
        let groups = Groups(joining: printed.map { ($0.first, $0.second) }, areOne: isOne)
        return groups.members(of: printed.flatMap { [$0.first, $0.second] }).sorted { $0.key < $1.key }
            .compactMap { root, places in report(places, printed.filter { groups.root($0.first) == root }) }
    }

    /// Whether both quote, and in the same words; "the showers" and "the shower" are two.
    private func isPrintedAlike(_ link: Link) -> Bool {
        let one = utterance(link.first), two = utterance(link.second)
        return link.link.isVerbatim && one.kind != .indirect && two.kind != .indirect && !isInflected(link)
    }

    /// Whether the same words stand in other forms, where both are printed in marks.
    private func isInflected(_ link: Link) -> Bool {
        let one = utterance(link.first), two = utterance(link.second)
        guard one.kind == .direct, two.kind == .direct else { return false }
        return QuotedWords.areInflected(words(one, in: link.first.article), words(two, in: link.second.article))
    }

    private func words(_ utterance: Utterance, in article: Int) -> [String] {
        utterance.words.map { table.words(article, $0.span) }
    }

    /// Whether two utterances of one article are one: told twice, or one within the other.
    private func isOne(_ place: Place, _ other: Place) -> Bool {
        let one = utterance(place), two = utterance(other)
        if one.span.overlaps(two.span) { return true }
        let shared = one.stems.intersection(two.stems).count
        return 2 * shared >= max(one.stems.count, two.stems.count)
    }

    private func report(_ places: [Place], _ links: [Link]) -> Report? {
        guard let best = links.first else { return nil }
        let chosen = chosen(places, links)
        guard chosen.count > 1, let first = chosen.first else { return nil }
        let isVerbatim = links.allSatisfy {
            $0.link.isVerbatim && !isInflected($0) || !chosen.contains($0.first) || !chosen.contains($0.second)
        }
        // reported alike by both, quoted by none: shared text, if it is long enough
        if isVerbatim, chosen.allSatisfy({ utterance($0).kind == .indirect }) { return nil }
        let kind: ReportKind = isVerbatim ? .quoteAgree : .quoteVariant
        let confidence = (min(0.98, isVerbatim ? 0.98 : 0.25 + 0.75 * best.likeness) * 100).rounded() / 100
        guard let urgency = table.settings.urgency(kind, confidence) else { return nil }
        let words = table.words(first.article, utterance(first).span, atMost: 80)
        let who = chosen.lazy.compactMap { utterance($0).speaker?.name }.first
        return Report(
            kind, about: who.map { "\($0): \(words)" } ?? words, message: message(kind, chosen, who),
            values: chosen.map { place in
                Evidence(
                    table.copies[place.article].article.id, utterance(place).span,
                    value: table.words(place.article, utterance(place).span, atMost: 400))
            }, why: why(best, isVerbatim), confidence: confidence, urgency: urgency,
            key: "\(table.copies[first.article].article.id) \(utterance(first).span.start)")
    }

    /// One utterance an article: that which is most like another article's, words in marks before reported ones; of equals the
    /// longer wording.
    private func chosen(_ places: [Place], _ links: [Link]) -> [Place] {
        Dictionary(grouping: places, by: \.article).values.compactMap { mine in
            let quoted = mine.filter { utterance($0).kind != .indirect }
            let mine = quoted.isEmpty ? mine : quoted
            let nearest = links.first { mine.contains($0.first) || mine.contains($0.second) }
            let equals = links.lazy.filter { $0.likeness == nearest?.likeness }
                .flatMap { [$0.first, $0.second] }.filter(mine.contains)
            return equals.max { (utterance($0).telling.count, $1) < (utterance($1).telling.count, $0) }
        }.sorted()
    }

    private func message(_ kind: ReportKind, _ places: [Place], _ who: String?) -> String {
        let name = who ?? "Somebody"
        if kind == .quoteAgree {
            return "\(table.outlets(places.map(\.article))) quote \(name) alike: “\(words(places[0]))”"
        }
        let wordings = places.map { "“\(words($0))” (\(table.copies[$0.article].outlet))" }
        return "\(name) in different words: \(wordings.prefix(3).joined(separator: ", "))"
    }

    private func words(_ place: Place) -> String { table.words(place.article, utterance(place).span, atMost: 70) }

    private func why(_ link: Link, _ isVerbatim: Bool) -> [String] {
        isVerbatim ? ["the same words"] : link.link.why(utterance(link.first), utterance(link.second))
    }
}

extension PairReading.UtteranceLink {
    /// Why the two are taken for one utterance told in two wordings, or not.
    func why(_ one: Utterance, _ two: Utterance) -> [String] {
        var why = ["they share \(percent(shorter)) of the shorter one's words"]
        guard let speaker = one.speaker, let other = two.speaker else { return why }
        guard Names.same(speaker, other) else { return why + ["given to \(speaker.name) and to \(other.name)"] }
        if asClaims >= UtteranceTopics.sameUtterance { why.append("what is said is one claim") }
        return why + ["the same speaker"]
    }
}

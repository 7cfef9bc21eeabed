import ReportKit

/// One article on the timeline: when it came in, and what it was the first to tell.
struct TimelineEntry {
    struct First {
        let words: String
        let target: String
    }

    let when: String
    let clock: String
    let hasWhen: Bool
    let outlet: String
    let heading: String
    let hasHeading: Bool
    let jump: String
    let firsts: [First]
    let hasFirsts: Bool
    let more: String
    let hasMore: Bool

    /// How many firsts an entry shows; the rest is counted.
    private static let shown = 8

    static func entries(_ page: StoryPage, _ cuttings: Cuttings) -> [TimelineEntry] {
        let firsts = Dictionary(grouping: page.reports.filter { $0.kind == .newClaim }.flatMap(\.values), by: \.article)
        return cuttings.articles.indices.map { entry($0, firsts[cuttings.articles[$0].id] ?? [], page, cuttings) }
    }

    private static func entry(
        _ place: Int, _ values: [Evidence], _ page: StoryPage, _ cuttings: Cuttings
    ) -> TimelineEntry {
        let article = cuttings.articles[place]
        let firsts = values.prefix(shown).map { value in
            First(words: cut(cuttings.sentence(place, value.span).marked), target: Cuttings.anchor(place, value.span))
        }
        let when = page.arrivals[article.id] ?? article.published ?? ""
        let heading = article.headline.map { article[$0] } ?? ""
        return TimelineEntry(
            when: when, clock: clockTime(when), hasWhen: !when.isEmpty, outlet: Cuttings.outlet(article),
            heading: heading,
            hasHeading: !heading.isEmpty, jump: "a\(place + 1)", firsts: firsts, hasFirsts: !firsts.isEmpty,
            more: "and \(values.count - shown) more", hasMore: values.count > shown)
    }

    /// At most some 160 bytes, cut after a word.
    private static func cut(_ words: String) -> String {
        guard words.utf8.count > 160 else { return words }
        let bytes = Array(words.utf8.prefix(160))
        let end = bytes.lastIndex(of: 0x20) ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self) + " …"
    }
}

/// `2021-12-16T10:00:00Z` as people read it: `2021-12-16 10:00 UTC`; anything else as it is.
func clockTime(_ stated: String) -> String {
    let bytes = Array(stated.utf8)
    guard bytes.count >= 20, bytes.count <= 30, bytes[10] == 0x54, bytes.last == 0x5A else { return stated }
    return String(decoding: bytes[..<10] + [0x20] + bytes[11..<16], as: UTF8.self) + " UTC"
}

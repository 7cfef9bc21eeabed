import ReportKit

extension CopyDesk {
    /// A web page: the article found in it, and what the page states about it.
    ///
    /// Where nothing is found, what is named as no part of an article may be one (a live ticker), or what is shown to readers
    /// without scripts.
    static func html(_ source: [UInt8]) throws(CopyError) -> Sheet {
        let page = PageReader.read(source)
        let plain = try sheet(page, trustsNames: true)
        if let plain, plain.hasMore { return plain }
        if let other = try sheet(page, trustsNames: false), other.hasMore { return other }
        if page.nodes.contains(where: { $0.tag == .noscript }),
            let other = try sheet(PageReader.read(source, readsNoscript: true), trustsNames: true), other.hasMore
        {
            return other
        }
        guard let plain else { throw .noArticle(format: "html") }
        return plain
    }

    /// The article of a page; nil where none is found.
    private static func sheet(_ page: Page, trustsNames: Bool) throws(CopyError) -> Sheet? {
        let facts = PageFacts(page)
        let stated = StatedBody(facts.body)
        let finder = ArticleFinder(page, stated: stated, trustsNames: trustsNames)
        let choice = finder.choice(title: facts.headline ?? facts.title)
        if facts.body == nil, finder.isFront(choice, hasTitle: facts.headline != nil, trustsNames) {
            guard trustsNames else { return nil }
            throw .severalArticles(finder.linkedHeadings)
        }
        var makeup = Makeup()
        let title =
            choice.headline.map { Array(finder.blocks.text[finder.blocks.list[$0].range]) }
            ?? facts.headline.map { Array($0.utf8) }
        let headline = title.flatMap { makeup.add($0, .headline) }
        let credits = choice.headline.map { PageCredits(page, finder.drops, headline: finder.blocks.list[$0].place) }
        let author = credits?.byline ?? facts.author.map { Array($0.utf8) }
        let byline = author.flatMap { makeup.add($0, .byline) }
        if let body = facts.body, choice.body.isEmpty || (stated != nil && finder.isPart(choice.body)) {
            makeup.addParagraphs(of: body)
        } else {
            for at in choice.body {
                let block = finder.blocks.list[at]
                makeup.add(finder.blocks.text[block.range], block.isCrosshead ? .crosshead : nil)
            }
        }
        guard !makeup.isEmpty else { return nil }
        var sheet = makeup.sheet(format: .html)
        sheet.headline = headline
        sheet.byline = byline ?? sheet.byline
        sheet.take(facts, credits)
        return sheet
    }
}

extension Sheet {
    /// Whether it has more than a headline.
    fileprivate var hasMore: Bool { segments.contains { $0.kind != .headline && $0.kind != .space } }
}

extension ArticleFinder {
    /// True where the page shows little of the body that it states: a script would have filled it in, or a subscription
    /// would; what it does show is in there, too.
    func isPart(_ shown: [Int]) -> Bool {
        guard let stated else { return false }
        let whole = Double(stated.shingles.count)
        let anywhere = zip(blocks.list, statedShare).reduce(0.0) { $0 + Double($1.0.words) * ($1.1 ?? 0) }
        return anywhere < Self.littleShown * whole || (anywhere < Self.mostShown * whole && begins(shown))
    }

    /// So small a share of the stated body on the page is a teaser, whatever was found there.
    private static let littleShown = 0.2
    /// Up to so large a share, the page shows a part of the body that it states.
    private static let mostShown = 0.6

    /// Whether what was found begins as the stated body does.
    private func begins(_ shown: [Int]) -> Bool {
        guard let first = shown.first(where: { blocks.list[$0].endsSentence }) else { return false }
        return statedShare[first] ?? 0 > Self.mostShown
    }
}

extension Makeup {
    /// A body stated as one string: its lines are paragraphs.
    mutating func addParagraphs(of body: String) {
        let bytes = Array(body.utf8)
        let text = Entities.resolved(bytes, 0..<bytes.count)
        if Feed.looksMarkedUp(text) { return addMarkup(text) }
        for line in text.split(separator: 0x0A) { add(levelled(Array(line))) }
    }
}

extension Sheet {
    mutating func take(_ facts: PageFacts, _ credits: PageCredits?) {
        outlet = facts.outlet ?? outlet
        url = facts.url ?? url
        published = facts.published ?? credits?.published?.iso ?? published
        modified = facts.modified ?? credits?.modified?.iso ?? modified
        language = facts.language ?? language
    }
}

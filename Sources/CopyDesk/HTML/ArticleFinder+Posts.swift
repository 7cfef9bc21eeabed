extension ArticleFinder {
    /// Whether `article` elements are the posts of one live report: three or more under the page's one heading, none of which
    /// leads elsewhere.
    func arePosts(_ articles: [Int]) -> Bool {
        guard articles.count >= 3, let first = articles.first,
            blocks.list.contains(where: { $0.heading == 1 && $0.place < first })
        else { return false }
        let isOwned = { (block: Block) in articles.contains { page.isInside(block.place, $0) } }
        let headings = blocks.list.filter { $0.place > first && $0.heading != nil && isOwned($0) }
        return headings.allSatisfy { $0.heading != 1 && $0.linkShare < 0.5 } && articles.allSatisfy(hasSentence)
    }

    private func hasSentence(_ article: Int) -> Bool {
        blocks.list.contains {
            page.isInside($0.place, article) && $0.endsSentence && $0.words >= 8 && $0.linkShare < 0.3
        }
    }

    /// Whether the page leads to articles and is none: three or more of its headings lead elsewhere, it has no headline, and
    /// little to read. One whose names are not trusted shows nothing but what it leads to.
    func isFront(_ choice: Choice, hasTitle: Bool, _ trustsNames: Bool) -> Bool {
        guard linkedHeadings >= 3, !trustsNames || (choice.headline == nil && !hasTitle) else { return false }
        return !trustsNames || (!choice.body.isEmpty && choice.body.reduce(0) { $0 + blocks.list[$1].words } < 150)
    }

    /// How many headings of the page lead to another page: those of a front page or a section do.
    var linkedHeadings: Int { blocks.list.count { $0.heading != nil && $0.linkShare > 0.5 } }
}

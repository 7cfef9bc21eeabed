/// Finds the article in a page: the element whose blocks, taken together, are worth most.
///
/// A block of sentences is worth its words, a block of links costs them. The worth of any element is one subtraction of
/// running sums, so the best one of the whole page is found in one pass.
struct ArticleFinder {
    let page: Page
    let drops: Drops
    let blocks: Blocks
    let stated: StatedBody?
    /// How much of each block the page's own copy of the body holds; nil where unknown.
    let statedShare: [Double?]
    /// Which blocks are cells of tables of figures.
    let isFigures: [Bool]

    /// - Parameter trustsNames: whether parts that are named as no part of the article are left out.
    init(_ page: Page, stated: StatedBody? = nil, trustsNames: Bool = true) {
        self.page = page
        self.stated = stated
        let drops = Drops(page, trustsNames: trustsNames)
        self.drops = drops
        let blocks = BlockReader.read(
            page, 0..<page.nodes.count, dropped: { drops.isDropped[$0] }, marks: { drops.words[$0] })
        self.blocks = blocks
        isFigures = blocks.areFigures
        statedShare = stated.map { body in blocks.list.map { body.share(of: blocks.text, $0.range) } } ?? []
    }

    /// The container's blocks, in reading order, by index; empty where the page has no article.
    ///
    /// - Parameter title: the block that is the page's own headline; nil where no heading is.
    func container(title: Int?) -> [Int] {
        let worths = blocks.list.indices.map(worth)
        guard let best = bestNode(worths, within: ownArticle(of: title)) else { return [] }
        let container = widened(best, worths)
        let inside = blocks.list.indices.filter { page.isInside(blocks.list[$0].place, container) }
        return withoutOtherArticles(inside, container)
    }

    /// Who names an element the article's text means all of it: the outermost such element around the best one, unless links
    /// are most of what it holds. So a body in several parts, or one of many lists, is read whole. An `article` counts where
    /// much of its prose stands beside the best element.
    private func widened(_ best: Int, _ worths: [Double]) -> Int {
        let sums = BlockSums(blocks, worths)
        var found = (node: best, prose: sums[page.nodes[best], best].prose)
        var node = Int(page.nodes[best].parent)
        while node > 0 {
            let isNamed = isNamedBody(node) || drops.words[node]?.isWholeBody ?? false
            let sum = sums[page.nodes[node], node]
            let isParted = page.nodes[node].tag == .article && sum.prose > Self.moreProse * found.prose
            if isNamed || isParted, sum.links < Self.mostLinks * sum.words { found = (node, sum.prose) }
            node = Int(page.nodes[node].parent)
        }
        return found.node
    }

    /// The share of links in an element that is still an article's text.
    private static let mostLinks = 0.5
    /// How much more prose an `article` holds than its best element where that is only a part of the text.
    private static let moreProse = 1.2

    /// What a block adds to an article.
    private func worth(_ at: Int) -> Double {
        let block = blocks.list[at]
        let words = Double(block.words)
        if isFigures[at] { return 0 }
        if block.isCaption { return -1 }
        if block.linkShare > 0.5 { return block.isLinkedParagraph ? 0 : -words - 4 }
        if block.isCrosshead { return -1 }
        if !statedShare.isEmpty, let share = statedShare[at], share > 0.6 { return words * 2 }
        if block.endsSentence && block.words >= 8 { return words * (1 - block.linkShare) }
        if block.words >= 25 { return words * 0.7 * (1 - block.linkShare) }
        return block.tag == .p ? -1 : -3
    }

    private func bestNode(_ worths: [Double], within limit: Int?) -> Int? {
        let sums = RunningSums(page, blocks, worths)
        var best: (node: Int, worth: Double)?
        var named: (node: Int, worth: Double)?
        let nodes = limit.map { $0..<Int(page.nodes[$0].end) } ?? page.nodes.indices
        for node in nodes where page.nodes[node].tag.isBlock && !drops.isDropped[node] {
            let own = sums.worth(node)
            guard own > 0 else { continue }
            let worth = own * bonus(node) / (1 + 0.1 * Double(min(sums.otherArticles(node), 20)))
            if worth > best?.worth ?? 0 { best = (node, worth) }
            if isNamedBody(node), own > named?.worth ?? 0 { named = (node, own) }
        }
        // Who names his article's body means it, unless it is a small part of what the page tells.
        if let named, named.worth >= 60, named.worth > 0.25 * (best?.worth ?? 0),
            !(page.isInside(best?.node ?? 0, named.node))
        {
            return sums.namedShare(named.node, isNamedBody) > 0.7 ? named.node : best?.node
        }
        return best?.node
    }

    private func isNamedBody(_ node: Int) -> Bool {
        page.attribute(.itemprop, of: node).map { page.source[$0].elementsEqual("articleBody".utf8) } ?? false
    }

    private func bonus(_ node: Int) -> Double {
        if isNamedBody(node) { return 1.4 }
        let tag = page.nodes[node].tag
        if tag == .body || tag == .html { return 0.9 }
        if drops.words[node]?.isBody ?? false { return 1.15 }
        return tag == .article || tag == .main ? 1.05 : 1
    }
}

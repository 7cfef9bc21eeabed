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
    func container() -> [Int] {
        guard let best = bestNode(blocks.list.indices.map(worth)) else { return [] }
        return withoutOtherArticles(blocks.list.indices.filter { page.isInside(blocks.list[$0].place, best) }, best)
    }

    /// Articles inside the article are teasers or posts; where all its text is in them, the largest is the one.
    private func withoutOtherArticles(_ inside: [Int], _ container: Int, depth: Int = 4) -> [Int] {
        var articles: [(node: Int, words: Int, hasTitle: Bool)] = []
        var at = container + 1
        while at < Int(page.nodes[container].end) {
            if page.nodes[at].tag == .article { articles.append((at, 0, false)) }
            at = page.nodes[at].tag == .article ? Int(page.nodes[at].end) : at + 1
        }
        guard !articles.isEmpty, !arePosts(articles.map(\.node)) else { return inside }
        var outside = 0
        var owner = [Int?](repeating: nil, count: inside.count)
        var next = 0
        for (index, block) in inside.enumerated() {
            let place = blocks.list[block].place
            while next < articles.count, Int(page.nodes[articles[next].node].end) <= place { next += 1 }
            let isOwned = next < articles.count && page.isInside(place, articles[next].node)
            if isOwned {
                owner[index] = next
                // The page's first heading stands in its article, teasers have lesser ones.
                if blocks.list[block].heading == 1 { articles[next].hasTitle = true }
            }
            guard blocks.list[block].words >= 8, blocks.list[block].linkShare < 0.5 else { continue }
            if isOwned { articles[next].words += blocks.list[block].words } else { outside += blocks.list[block].words }
        }
        let all = articles.reduce(outside) { $0 + $1.words }
        guard let largest = articles.indices.max(by: { weight(articles[$0]) < weight(articles[$1]) }) else {
            return inside
        }
        if outside * 10 >= all * 3 || outside > articles[largest].words {
            return inside.indices.filter { owner[$0] == nil }.map { inside[$0] }
        }
        let kept = inside.indices.filter { owner[$0] == nil || owner[$0] == largest }.map { inside[$0] }
        return depth > 0 ? withoutOtherArticles(kept, articles[largest].node, depth: depth - 1) : kept
    }

    private func weight(_ article: (node: Int, words: Int, hasTitle: Bool)) -> Int {
        article.words * (article.hasTitle ? 4 : 1)
    }

    /// What a block adds to an article.
    private func worth(_ at: Int) -> Double {
        let block = blocks.list[at]
        let words = Double(block.words)
        if isFigures[at] { return 0 }
        if block.isCaption { return -1 }
        if block.linkShare > 0.5 { return -words - 4 }
        if block.heading != nil { return -1 }
        if !statedShare.isEmpty, let share = statedShare[at], share > 0.6 { return words * 2 }
        if block.endsSentence && block.words >= 8 { return words * (1 - block.linkShare) }
        if block.words >= 25 { return words * 0.7 * (1 - block.linkShare) }
        return block.tag == .p ? -1 : -3
    }

    private func bestNode(_ worths: [Double]) -> Int? {
        let sums = RunningSums(page, blocks, worths)
        var best: (node: Int, worth: Double)?
        var named: (node: Int, worth: Double)?
        for node in page.nodes.indices where page.nodes[node].tag.isBlock && !drops.isDropped[node] {
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

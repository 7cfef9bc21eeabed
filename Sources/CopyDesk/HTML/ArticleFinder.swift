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

    init(_ page: Page, stated: StatedBody? = nil) {
        self.page = page
        self.stated = stated
        let drops = Drops(page)
        self.drops = drops
        let blocks = BlockReader.read(page, 0..<page.nodes.count, dropped: { drops.isDropped[$0] }, marks: { drops.words[$0] })
        self.blocks = blocks
        statedShare = stated.map { body in blocks.list.map { body.share(of: blocks.text, $0.range) } } ?? []
    }

    /// The container's blocks, in reading order, by index; empty where the page has no article.
    func container() -> [Int] {
        guard let best = bestNode(blocks.list.indices.map(worth)) else { return [] }
        return blocks.list.indices.filter { isInside(blocks.list[$0].node, best) }
    }

    private func isInside(_ node: Int, _ container: Int) -> Bool { node >= container && node < Int(page.nodes[container].end) }

    /// What a block adds to an article.
    private func worth(_ at: Int) -> Double {
        let block = blocks.list[at]
        let words = Double(block.words)
        if block.isCaption { return -1 }
        if block.linkShare > 0.5 { return -words - 4 }
        if block.heading != nil { return -1 }
        if !statedShare.isEmpty, let share = statedShare[at], share > 0.6 { return words * 2 }
        if block.endsSentence && block.words >= 8 { return words * (1 - block.linkShare) }
        if block.words >= 25 { return words * 0.7 * (1 - block.linkShare) }
        return block.tag == .p ? -1 : -3
    }

    private func bestNode(_ worths: [Double]) -> Int? {
        // sums[k]: worth of the first k blocks; before[n]: how many blocks lie before node n.
        var sums = [0.0]
        for worth in worths { sums.append(sums[sums.count - 1] + worth) }
        var before = [Int32](repeating: 0, count: page.nodes.count + 1)
        var articles = before
        var count = 0
        var stories: Int32 = 0
        for node in 0...page.nodes.count {
            while count < blocks.list.count, blocks.list[count].node < node { count += 1 }
            before[node] = Int32(count)
            articles[node] = stories
            if node < page.nodes.count, page.nodes[node].tag == .article { stories += 1 }
        }
        var best: (node: Int, worth: Double)?
        for node in page.nodes.indices where page.nodes[node].tag.isBlock && !drops.isDropped[node] {
            let end = Int(page.nodes[node].end)
            let from = Int(before[node]), to = Int(before[end])
            guard to > from else { continue }
            let others = max(0, articles[end] - articles[node] - 1)
            let worth = (sums[to] - sums[from]) * bonus(node) / (1 + 0.1 * Double(min(others, 20)))
            if worth > best?.worth ?? 0 { best = (node, worth) }
        }
        return best?.node
    }

    private func bonus(_ node: Int) -> Double {
        if let range = page.attribute(.itemprop, of: node), page.source[range].elementsEqual("articleBody".utf8) { return 1.4 }
        let tag = page.nodes[node].tag
        if tag == .body || tag == .html { return 0.9 }
        if drops.words[node]?.isBody ?? false { return 1.15 }
        return tag == .article || tag == .main ? 1.05 : 1
    }
}

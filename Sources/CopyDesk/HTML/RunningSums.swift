/// What the blocks before each node are worth: the worth of any subtree is one subtraction.
struct RunningSums {
    private let page: Page
    private var sums = [0.0]
    /// How many blocks, and how many articles, begin before each node.
    private var blocksBefore: [Int32]
    private var articlesBefore: [Int32]

    init(_ page: Page, _ blocks: Blocks, _ worths: [Double]) {
        self.page = page
        for worth in worths { sums.append(sums[sums.count - 1] + worth) }
        blocksBefore = [Int32](repeating: 0, count: page.nodes.count + 1)
        articlesBefore = blocksBefore
        var count = 0
        var articles: Int32 = 0
        for node in 0...page.nodes.count {
            while count < blocks.list.count, blocks.list[count].place < node { count += 1 }
            blocksBefore[node] = Int32(count)
            articlesBefore[node] = articles
            if node < page.nodes.count, page.nodes[node].tag == .article { articles += 1 }
        }
    }

    func worth(_ node: Int) -> Double {
        sums[Int(blocksBefore[Int(page.nodes[node].end)])] - sums[Int(blocksBefore[node])]
    }

    /// The articles inside a node beyond the first.
    func otherArticles(_ node: Int) -> Int {
        max(0, Int(articlesBefore[Int(page.nodes[node].end)] - articlesBefore[node]) - 1)
    }

    /// A node's share of the worth of all outermost nodes that are named as it is.
    func namedShare(_ node: Int, _ isNamed: (Int) -> Bool) -> Double {
        var all = 0.0
        var at = 0
        while at < page.nodes.count {
            let isOne = isNamed(at)
            if isOne { all += max(0, worth(at)) }
            at = isOne ? Int(page.nodes[at].end) : at + 1
        }
        return all <= 0 ? 0 : worth(node) / all
    }
}

extension Page {
    /// True where the node at `place` lies in the subtree of `container`.
    func isInside(_ place: Int, _ container: Int) -> Bool { place >= container && place < Int(nodes[container].end) }
}

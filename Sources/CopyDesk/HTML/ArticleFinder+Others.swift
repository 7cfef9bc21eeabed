extension ArticleFinder {
    /// Articles inside the article are teasers or posts; where all its text is in them, the largest is the one.
    func withoutOtherArticles(_ inside: [Int], _ container: Int, depth: Int = 4) -> [Int] {
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

    // MARK: Several articles side by side

    /// Where a page holds several articles under headings of their own, the element of the one that the page names.
    ///
    /// A page that goes on with the next article when its reader reaches the end would else give the headline of one with the
    /// text of another. Nil where the page holds one article.
    func ownArticle(of title: Int?) -> Int? {
        let headings = blocks.list.indices.filter { blocks.list[$0].heading == 1 }
        guard (2...Self.mostHeadings).contains(headings.count), title == nil || headings.contains(title ?? 0) else {
            return nil
        }
        let territories = headings.indices.map { territory(of: $0, headings) }
        let told = headings.indices.filter { holdsProse(territories[$0]) && !isInsideArticle(territories[$0]) }
        guard let own = title.map({ title in told.first { headings[$0] == title } }) ?? told.first else { return nil }
        let parent = page.nodes[territories[own]].parent
        let peers = told.filter { page.nodes[territories[$0]].parent == parent }
        let areArticles = peers.allSatisfy { page.nodes[territories[$0]].tag == .article }
        return peers.count > 1 && (title != nil || areArticles) ? territories[own] : nil
    }

    /// More headings of the first level are not the headlines of articles.
    private static let mostHeadings = 50
    /// So many words of prose make an article, however short.
    private static let fewestWords = 20

    /// The largest element around a heading that holds none of the others.
    private func territory(of at: Int, _ headings: [Int]) -> Int {
        let neighbours = [at - 1, at + 1].filter(headings.indices.contains).map { blocks.list[headings[$0]].place }
        var node = blocks.list[headings[at]].place
        while node > 0 {
            let parent = Int(page.nodes[node].parent)
            guard parent >= 0, !neighbours.contains(where: { page.isInside($0, parent) }) else { break }
            node = parent
        }
        return node
    }

    private func holdsProse(_ node: Int) -> Bool {
        let prose = blocks.list.filter { page.isInside($0.place, node) && $0.endsSentence && $0.linkShare < 0.5 }
        return prose.reduce(0) { $0 + $1.words } >= Self.fewestWords
    }

    private func isInsideArticle(_ node: Int) -> Bool {
        var parent = Int(page.nodes[node].parent)
        while parent > 0 {
            if page.nodes[parent].tag == .article { return true }
            parent = Int(page.nodes[parent].parent)
        }
        return false
    }
}

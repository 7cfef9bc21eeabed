/// Which parts of a page are certainly not the article: what is hidden, what frames the page, what its makers named so.
struct Drops {
    private let page: Page
    /// How many bytes of text stand before each node, so that a subtree's share is one subtraction.
    private var textBefore: [Int32]
    /// How many headings of the first level and how many articles begin before each node.
    private var headingsBefore: [Int32]
    private var articlesBefore: [Int32]
    private(set) var isDropped: [Bool]
    private(set) var words: [ClassWords?]
    private let trustsNames: Bool
    /// Classes that the page's own style sheet hides.
    private let unseen: UnseenClasses

    /// - Parameter trustsNames: whether what is named as no part of the article is none.
    init(_ page: Page, trustsNames: Bool = true) {
        self.page = page
        self.trustsNames = trustsNames
        unseen = UnseenClasses(page)
        (textBefore, headingsBefore, articlesBefore) = ([], [0], [0])
        textBefore.reserveCapacity(page.nodes.count + 1)
        isDropped = [Bool](repeating: false, count: page.nodes.count)
        words = [ClassWords?](repeating: nil, count: page.nodes.count)
        countText()
        for at in page.nodes.indices where page.nodes[at].tag != .text { judge(at) }
    }

    private mutating func countText() {
        var total: Int32 = 0
        var skipUntil = 0
        for (at, node) in page.nodes.enumerated() {
            textBefore.append(total)
            headingsBefore.append(headingsBefore[at] + (node.tag == .h1 ? 1 : 0))
            articlesBefore.append(articlesBefore[at] + (node.tag == .article ? 1 : 0))
            if at < skipUntil { continue }
            if node.tag.isSkipped {
                skipUntil = Int(node.end)
            } else if node.tag == .text {
                total += node.stop - node.start
            }
        }
        textBefore.append(total)
    }

    /// The subtree's share of the page's text.
    func share(_ node: Int) -> Double {
        let all = Double(max(1, textBefore[textBefore.count - 1]))
        return Double(textBefore[Int(page.nodes[node].end)] - textBefore[node]) / all
    }

    private mutating func judge(_ at: Int) {
        let node = page.nodes[at]
        if node.tag.isSkipped {
            isDropped[at] = true
            return
        }
        guard node.attributeCount > 0 || node.tag.isBlock else { return }
        var marks = ClassWords(page, at)
        // The author's name in the class of a whole article makes no byline of it.
        if share(at) > 0.12 { marks.isPart = false }
        words[at] = marks
        guard node.tag != .html, node.tag != .body else { return }
        isDropped[at] =
            isHidden(at, marks) || isFrame(at, node.tag)
            || (trustsNames && isNamedJunk(at, node.tag, marks))
    }

    private func isHidden(_ at: Int, _ marks: ClassWords) -> Bool {
        if page.attribute(.hidden, of: at) != nil { return share(at) < 0.4 }
        if let range = page.attribute(.ariahidden, of: at), page.source[range].elementsEqual("true".utf8) {
            return share(at) < 0.2
        }
        if let range = page.attribute(.style, of: at), UnseenClasses.hides(page.source[range.prefix(400)]) {
            return share(at) < 0.4
        }
        return (marks.isHidden || unseen.hides(page, at)) && share(at) < 0.1
    }

    private func isFrame(_ at: Int, _ tag: Tag) -> Bool {
        switch tag {
        case .nav: return true
        case .footer, .aside, .form: return share(at) < 0.35
        case .header: return share(at) < 0.2 && !hasHeading(at)
        default: break
        }
        guard let range = page.attribute(.role, of: at) else { return false }
        let roles = [
            "navigation", "complementary", "banner", "contentinfo", "dialog", "search", "alert", "menu", "menubar",
            "tablist",
        ]
        return roles.contains(String(decoding: page.source[range], as: UTF8.self).lowercased()) && share(at) < 0.35
    }

    private func hasHeading(_ at: Int) -> Bool {
        (at..<min(Int(page.nodes[at].end), at + 60)).contains { page.nodes[$0].tag == .h1 }
    }

    /// Whether an element holds one article under a heading of the first level: it is laid over a front page, or its outlet
    /// calls everything a widget.
    private func holdsArticle(_ at: Int) -> Bool {
        let end = Int(page.nodes[at].end)
        return articlesBefore[end] - articlesBefore[at] == 1 && headingsBefore[end] > headingsBefore[at]
    }

    private func isNamedJunk(_ at: Int, _ tag: Tag, _ marks: ClassWords) -> Bool {
        guard tag != .article, tag != .main else { return false }
        if marks.isComments && !marks.isBody { return share(at) < 0.9 }
        guard marks.isJunk, !marks.isBody, !holdsArticle(at) else { return false }
        return share(at) < (tag.isBlock ? 0.35 : 0.1)
    }
}

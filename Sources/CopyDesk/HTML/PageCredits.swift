/// Who wrote an article and when, as its page shows it beside the headline: elements whose class says "byline" or "date".
///
/// They are no body, and finding the body throws them away with all that frames it; here they are read before.
struct PageCredits {
    /// The words that name the authors, as they are shown.
    private(set) var byline: [UInt8]?
    private(set) var published: Moment?
    private(set) var modified: Moment?

    /// Credits stand in so many nodes above the headline, and below it, where the body is not found earlier.
    private static let reachAbove = 40
    private static let reachBelow = 400
    /// A longer element is no credit.
    private static let longest = 160
    private static let mostWords = 14

    /// - Parameter headline: the node of the headline, near which credits stand.
    init(_ page: Page, _ drops: Drops, headline: Int) {
        // Most stand below their headline; what stands above it may be another article's.
        read(page, drops, headline..<min(page.nodes.count, headline + Self.reachBelow))
        read(page, drops, max(0, headline - Self.reachAbove)..<headline)
    }

    private mutating func read(_ page: Page, _ drops: Drops, _ nodes: Range<Int>) {
        var at = nodes.lowerBound
        while at < nodes.upperBound {
            let end = Int(page.nodes[at].end)
            let isWhole =
                Self.isCredit(page, drops, at) && end - at < Self.mostNodes
                && !(at + 1..<end).contains { Self.isCredit(page, drops, $0) }
            if isWhole { take(page, at, isAuthor: Self.namesAuthor(page, drops, at)) }
            at = isWhole ? end : at + 1
        }
    }

    /// A larger element frames credits and is none.
    private static let mostNodes = 60

    private static func isCredit(_ page: Page, _ drops: Drops, _ node: Int) -> Bool {
        drops.words[node]?.isByline ?? false || page.nodes[node].tag == .time || namesAuthor(page, drops, node)
    }

    /// Whether an element's mark-up says that it names an author.
    private static func namesAuthor(_ page: Page, _ drops: Drops, _ node: Int) -> Bool {
        drops.words[node]?.isAuthor ?? false
            || [Page.Name.rel, .itemprop].contains { name in
                page.attribute(name, of: node).map { page.source[$0].elementsEqual("author".utf8) } ?? false
            }
    }

    private mutating func take(_ page: Page, _ node: Int, isAuthor: Bool) {
        let text = Array(page.text(of: node, limit: Self.longest * 2).utf8)
        guard (1...Self.longest).contains(text.count) else { return }
        let words = DateWords(text)
        if words.words.count <= Self.mostWords, let moment = Moment.read(text) {
            let isChange = words.words.contains { $0 == .word("updated") || $0 == .word("modified") }
            if isChange { modified = modified ?? moment } else { published = published ?? moment }
        } else if isAuthor, byline == nil, isName(text) {
            byline = text
        }
    }

    /// A name is a few words, most of them with a capital, and no sentence.
    private func isName(_ text: [UInt8]) -> Bool {
        let words = text.split { $0 <= 0x20 }
        let capitals = words.count { word in word.first.map { isCapital($0) || $0 >= 0x80 } ?? false }
        return (1...Self.mostWords).contains(words.count) && capitals * 2 >= words.count
            && !text.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "{") }
    }
}

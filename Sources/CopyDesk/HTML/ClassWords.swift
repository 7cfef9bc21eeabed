/// What an element's class and id say it is for: words that web makers everywhere use.
struct ClassWords {
    private(set) var isJunk = false
    private(set) var isComments = false
    private(set) var isBody = false
    private(set) var isArticle = false
    private(set) var isCaption = false
    private(set) var isByline = false
    private(set) var isAuthor = false
    private(set) var isHidden = false
    /// Named as the whole of an article's own text: "article-body", "entry-content", and not "main-content".
    private(set) var isWholeBody = false
    /// False for an element too large to be a caption or a byline.
    var isPart = true

    /// Words of class and id, and of the element's own name where its makers gave it one: `amp-sidebar`, `related-articles`.
    init(_ page: Page, _ node: Int) {
        if page.nodes[node].tag == .custom {
            take(page.source, Int(page.nodes[node].start) + 1..<Int(page.nodes[node].stop))
        }
        for name in [Page.Name.class, .id] {
            if let range = page.attribute(name, of: node) { take(page.source, range.prefix(400)) }
        }
    }

    private mutating func take(_ source: [UInt8], _ range: Range<Int>) {
        var at = range.lowerBound
        var before: UInt64 = 0
        var beforeThat: UInt64 = 0
        while at < range.upperBound {
            guard isLetter(source[at]) else {
                if source[at] <= 0x20 { (before, beforeThat) = (0, 0) }
                at += 1
                continue
            }
            // A capital inside a word begins the next: articleBody, RelatedLinks.
            let start = at
            at += 1
            while at < range.upperBound, isLetter(source[at]), !(isCapital(source[at]) && !isCapital(source[at - 1])) {
                at += 1
            }
            let word = source.withUnsafeBufferPointer { nameKey($0[start..<at]) }
            note(word, after: before, beforeThat)
            (before, beforeThat) = (word, before)
        }
    }

    private mutating func note(_ word: UInt64, after before: UInt64, _ beforeThat: UInt64) {
        if Self.unseen[before] == word { isHidden = true }
        let means = Self.meanings.value(word)
        guard means != 0 else { return }
        if means & Meaning.junk != 0 { isJunk = true }
        if means & Meaning.comments != 0 { isComments = true }
        if means & Meaning.caption != 0 { isCaption = true }
        if means & Meaning.byline != 0 { isByline = true }
        if means & Meaning.hidden != 0 { isHidden = true }
        if means & Meaning.article != 0 { isArticle = true }
        if means & Meaning.author != 0 { isAuthor = true }
        // "More stories" lead away, "read more content" is the rest of this one.
        if means & Meaning.moreOf != 0, before == Self.more, !Self.unfolds.contains(beforeThat) { isJunk = true }
        guard means & Meaning.body != 0 else { return }
        if Self.meanings.value(before) & Meaning.article != 0 { isBody = true }
        if Self.meanings.value(before) & Meaning.whole != 0 { isWholeBody = true }
    }

    /// What a word may mean, as bits: "content" is of an article, of its body, and of what "more content" leads to.
    private enum Meaning {
        static let junk: UInt16 = 1
        static let comments: UInt16 = 2
        static let caption: UInt16 = 4
        static let byline: UInt16 = 8
        static let hidden: UInt16 = 16
        static let article: UInt16 = 32
        static let body: UInt16 = 64
        static let moreOf: UInt16 = 128
        static let author: UInt16 = 256
        static let whole: UInt16 = 512
    }

    private static let meanings = KeyTable(
        [
            (junk, Meaning.junk), (comments, Meaning.comments), (captions, Meaning.caption), (bylines, Meaning.byline),
            (hidden, Meaning.hidden),
            (articles, Meaning.article), (bodies, Meaning.body), (moreOf, Meaning.moreOf),
            (authors, Meaning.author), (wholes, Meaning.whole),
        ].flatMap { words, meaning in words.map { (key: $0, value: meaning) } })

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { word in Array(word.utf8).withUnsafeBufferPointer { nameKey($0[...]) } })
    }

    private static let junk = keys(
        """
        sidebar related share sharing sharebar social newsletter newsletters promo promos promotion footer footnav nav navbar navigation menu breadcrumb breadcrumbs \
        cookie cookies consent gdpr paywall subscribe subscription advert advertisement advertising ads ad adbox adslot dfp sponsor sponsored recommend recommended \
        recommendation recommendations recirc recirculation popular trending tags taglist keywords login signin signup register popup modal overlay outbrain taboola \
        widget widgets pagination pager toolbar toolbox banner skip print printer rating ratings masthead copyright donate donation donations \
        readmore teaser teasers upsell mostread latest reactions syndication attribution legal disclaimer \
        jp-relatedposts addtoany sharethis addthis sharedaddy feedback poll quiz carousel slideshow gallery ticker weather signoff biography bio authorbio aboutauthor \
        disclosure message notice alert alerts survey nocontent noprint inline-promo onward explore affiliate metadata rollover tooltip hovercard pullquote boilerplate authorinfo relatedposts
        """)
    private static let comments = keys("comment comments disqus commentlist respond livefyre replies reply discussion")
    private static let more = keys("more").first ?? 0
    private static let unfolds = keys("read show load see")
    private static let moreOf = keys(
        "news stories story articles article posts from like reading content topics links on in")
    private static let captions = keys(
        "caption captions credit credits wp-caption figcaption photocredit imagecredit cutline legend")
    private static let bylines = keys(
        "byline bylines author authors dateline timestamp pubdate postmeta posted published date time meta")
    private static let authors = keys("byline bylines author authors")
    /// Pairs of words for text that is spoken to who cannot see: `sr-only`, `screen-reader-text`.
    private static let unseen = Dictionary(
        [("sr", "only"), ("screen", "reader"), ("assistive", "text"), ("a11y", "hidden")].flatMap { first, second in
            keys(first).flatMap { before in keys(second).map { (before, $0) } }
        }, uniquingKeysWith: { first, _ in first })
    private static let hidden = keys("hidden visuallyhidden screenreader invisible offscreen")
    private static let articles = keys(
        "article story post entry news content blog main body page text single detail td")
    private static let wholes = keys("article story entry news post")
    private static let bodies = keys("body content text copy main")
}

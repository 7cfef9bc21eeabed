/// What an element's class and id say it is for: words that web makers everywhere use.
struct ClassWords {
    /// Words of class, id and role in this element.
    private(set) var isJunk = false
    private(set) var isComments = false
    private(set) var isBody = false
    private(set) var isArticle = false
    private(set) var isCaption = false
    private(set) var isByline = false
    private(set) var isHidden = false
    /// False for an element too large to be a caption or a byline.
    var isPart = true

    init(_ page: Page, _ node: Int) {
        for name in [Page.Name.class, .id] {
            if let range = page.attribute(name, of: node) { take(page.source, range.prefix(400)) }
        }
    }

    private mutating func take(_ source: [UInt8], _ range: Range<Int>) {
        var at = range.lowerBound
        var before: UInt64 = 0
        while at < range.upperBound {
            guard isLetter(source[at]) else {
                if source[at] <= 0x20 { before = 0 }
                at += 1
                continue
            }
            // A capital inside a word begins the next: articleBody, RelatedLinks.
            let start = at
            at += 1
            while at < range.upperBound, isLetter(source[at]), !(isCapital(source[at]) && !isCapital(source[at - 1])) { at += 1 }
            let word = source.withUnsafeBufferPointer { nameKey($0[start..<at]) }
            note(word, after: before)
            before = word
        }
    }

    private mutating func note(_ word: UInt64, after before: UInt64) {
        if Self.junk.contains(word) { isJunk = true }
        if Self.comments.contains(word) { isComments = true }
        if Self.captions.contains(word) { isCaption = true }
        if Self.bylines.contains(word) { isByline = true }
        if Self.hidden.contains(word) { isHidden = true }
        if Self.articles.contains(word) { isArticle = true }
        if before == Self.more, Self.moreOf.contains(word) { isJunk = true }
        if Self.bodies.contains(word), Self.articles.contains(before) { isBody = true }
    }

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { word in Array(word.utf8).withUnsafeBufferPointer { nameKey($0[...]) } })
    }

    private static let junk = keys("""
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
    private static let moreOf = keys("news stories story articles article posts from like reading content topics links on in")
    private static let captions = keys("caption captions credit credits wp-caption figcaption photocredit imagecredit cutline legend")
    private static let bylines = keys("byline bylines author authors dateline timestamp pubdate postmeta posted published date time meta")
    private static let hidden = keys("hidden visuallyhidden screenreader invisible offscreen")
    private static let articles = keys("article story post entry news content blog main body page text single detail td")
    private static let bodies = keys("body content text copy main")
}

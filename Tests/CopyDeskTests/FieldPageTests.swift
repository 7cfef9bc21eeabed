import ReportKit
import Testing

@testable import CopyDesk

/// Pages as outlets build them: what looks like a frame and is text, what looks like text and is not for the eye.
struct FieldPageTests {
    private static let bakery = [
        "The bakers of Tollen voted on Monday to let their ovens go cold for a week, after talks on night pay had failed.",
        "Their guild asks for 14 crowns an hour more between midnight and five, which the mill owners call a fantasy.",
        "“Nobody bakes for fun at three in the morning,” said Runa Salt, who leads the guild, outside the town hall.",
        "The mill owners said that flour had become 9 percent dearer since the spring and that bread would follow.",
    ]
    private let text = bakery.map { "<p>\($0)</p>" }.joined(separator: "\n")

    private func read(_ body: String, head: String = "") throws -> Article {
        let page =
            "<!doctype html><html lang=en><head><title>Bakers let their ovens go cold</title>\(head)</head><body>\(body)</body></html>"
        return try #require(try articles(page, named: "page.html").first)
    }

    private func under(_ inside: String) -> String {
        "<div class=\"article-content\"><h1>Bakers let their ovens go cold</h1>\(inside)</div>"
    }

    // MARK: Ledes in headings

    private static let lede =
        "Half of the bakers in the valley of Tollen have worked without a contract since March, a count by the guild showed on Monday, and their pay has not kept up."

    @Test(arguments: ["h2", "h3", "h5"])
    func `a paragraph in large letters is body`(tag: String) throws {
        let article = try read(under("<\(tag)>\(Self.lede)</\(tag)>\(text)"))
        #expect(parts(article, .body) == [Self.lede] + Self.bakery)
        #expect(parts(article, .crosshead).isEmpty)
    }

    @Test func `a heading of a few words stays a crosshead, also with a full stop`() throws {
        let article = try read(under("<p>\(Self.lede)</p><h2>What the guild wants now.</h2>\(text)"))
        #expect(parts(article, .crosshead) == ["What the guild wants now."])
    }

    // MARK: Linked paragraphs

    @Test(arguments: [
        "<p><a href=/live>The guild said last week that its strike fund would last until the first snow falls.</a></p>",
        "<p><b><a href=/live>The guild said last week that its strike fund would last until the first snow falls.</a></b></p>",
        "<p><a href=/live><em>The guild said last week that its strike fund would last until the first snow falls.</em></a></p>",
    ])
    func `a paragraph that is one link is read where the article goes on after it`(linked: String) throws {
        let blocks = [text, linked, "<p>A vote on the mill owners' offer is to be held on Friday evening.</p>"]
        let article = try read(under(blocks.map { "<div class=part>\($0)</div>" }.joined()))
        let wanted = "The guild said last week that its strike fund would last until the first snow falls."
        #expect(parts(article, .body).contains(wanted))
        let last = parts(article, .body).last
        #expect(last == "A vote on the mill owners' offer is to be held on Friday evening.")
    }

    @Test func `linked sentences under the article lead to others`() throws {
        let teaser = "<p><a href=/x>The ferry to Holm will not run before noon on any day of next week.</a></p>"
        let article = try read(under(text + teaser + teaser))
        #expect(parts(article, .body) == Self.bakery)
    }

    // MARK: Text for ears alone

    @Test(arguments: [
        "<span style='position:absolute;width:1px;height:1px;overflow:hidden'> (opens elsewhere)</span>",
        "<span class=visually-hidden> (opens elsewhere)</span>", "<span class=sr-only> (opens elsewhere)</span>",
        "<span class='screen-reader-text'> (opens elsewhere)</span>", "<span class=quiet> (opens elsewhere)</span>",
        "<span hidden> (opens elsewhere)</span>", "<b class=away> (opens elsewhere)</b>",
    ])
    func `what only screen readers say is not in the text`(unseen: String) throws {
        let style =
            "<style>.quiet,.x{position:absolute;clip-path:inset(50%)} @media print{.part{display:none}} .away{display:none}</style>"
        let body = "<p class=part>The guild\(unseen) said that it had 412 members.</p>\(text)"
        let article = try read(under(body), head: style)
        let first = parts(article, .body).first
        #expect(first == "The guild said that it had 412 members.")
    }

    // MARK: Soft hyphens

    @Test(arguments: ["&shy;", "\u{AD}", "&#173;"])
    func `a soft hyphen in a page is no end of a word`(hyphen: String) throws {
        let article = try read(under("<p>“Ovens do not sleep,” Runa Sa\(hyphen)lt told re\(hyphen)porters.</p>\(text)"))
        #expect(article.quotations.first?.speaker?.name == "Runa Salt")
        #expect(parts(article, .body)[0] == "“Ovens do not sleep,” Runa Salt told reporters.")
    }

    @Test(arguments: ["\u{AD}", "\u{2060}", "\u{200B}"])
    func `what nobody sees in plain text is read over and kept`(mark: String) throws {
        let text =
            "Bakers rest\n\nThe guild has 412 mem\(mark)bers. “Ovens do not sleep,” Runa Sa\(mark)lt told reporters.\n"
        let article = try #require(try articles(text, named: "a.txt").first)
        let quotation = try #require(article.quotations.first { $0.kind == .direct })
        #expect(quotation.speaker?.name == "Runa Salt")
        #expect(article[try #require(quotation.speaker).span] == "Runa Sa\(mark)lt")
        #expect(article[quotation.content[0]] == "“Ovens do not sleep,”")
        #expect(String(decoding: article.text, as: UTF8.self) == text)
        #expect(isCutWhole(article))
    }

    @Test(arguments: ["\u{AD}", "\u{2060}", "\u{200B}"])
    func `what a figure's clause names stands where the outlet wrote it`(mark: String) throws {
        let text = "Bakers rest\n\nThe gu\(mark)ild said that 412 bakers were hurt in Tol\(mark)len on Monday.\n"
        let article = try #require(try articles(text, named: "a.txt").first)
        let frame = try #require(article.figures.first { $0.value == 412 }?.frame)
        #expect(article[try #require(frame.verb)] == "hurt")
        #expect(article[try #require(frame.place).span] == "Tol\(mark)len")
    }

    // MARK: Several articles on a page

    @Test(arguments: ["article", "div", "section"])
    func `the next article on the page never lends its text`(tag: String) throws {
        let own = "<\(tag) class=post><h1>Bakers let their ovens go cold</h1><p>\(Self.bakery[0])</p></\(tag)>"
        let long = (0..<9).map {
            "<p>The lamps of street number \($0) will be changed next week, the town of Holm said on Monday.</p>"
        }
        let other = "<\(tag) class=post><h1>Holm gets new lamps</h1>\(long.joined())</\(tag)>"
        let article = try read("<div class=scroll>\(own)\(other)</div>")
        #expect(article.headline.map { article[$0] } == "Bakers let their ovens go cold")
        #expect(parts(article, .body) == [Self.bakery[0]])
    }

    @Test func `the body stated for another article is not taken`() throws {
        let stated = { (title: String, body: String) in
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"\(title)\",\"articleBody\":\"\(body)\"}</script>"
        }
        let other = (0..<9).map { "The lamps of street number \($0) will be changed next week." }.joined(separator: " ")
        let head =
            stated("Bakers let their ovens go cold", Self.bakery.joined(separator: " "))
            + stated("Holm gets new lamps", other)
        #expect(parts(try read(under(text), head: head), .body) == Self.bakery)
    }

    // MARK: Bodies behind a teaser

    @Test(arguments: ["\\n\\n", "</p><p>", "\\n"])
    func `the whole body stated behind a teaser is read`(parting: String) throws {
        let body = Self.bakery.map { $0.replacing("“", with: "&quot;").replacing("”", with: "&quot;") }.joined(
            separator: parting)
        let head =
            "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"NewsArticle\",\"headline\":\"Bakers let their ovens go cold\",\"articleBody\":\"\(body)\"}]}</script>"
        let wall =
            "<div class=wall><h2>Read on for 2 crowns</h2><p>Join 9,000 readers of The Tollen Loaf today. Cancel whenever you like.</p></div>"
        let article = try read(
            "<main><h1>Bakers let their ovens go cold</h1><p>\(Self.bakery[0])</p>\(wall)</main>", head: head)
        #expect(parts(article, .body).count == 4)
        #expect(article.quotations.contains { $0.kind == .direct && $0.speaker?.name == "Runa Salt" })
        #expect(!String(decoding: article.text, as: UTF8.self).contains("2 crowns"))
    }

    // MARK: Byline and day in sight

    @Test(arguments: [
        (
            "<div class=meta><span class=byline>By Ebba Crumb</span> <span class=date>November 3, 2026</span></div>",
            "By Ebba Crumb"
        ),
        ("<p class=article-author>Ebba Crumb</p><p class=published>3 November 2026, 14:00</p>", "Ebba Crumb"),
        ("<aside class=social><a rel=author>Ebba Crumb</a><time>2026-11-03</time></aside>", "Ebba Crumb"),
    ])
    func `byline and day are read where they are shown`(credits: String, byline: String) throws {
        let article = try read("<article><h1>Bakers let their ovens go cold</h1>\(credits)\(text)</article>")
        #expect(article.byline.map { article[$0] } == byline)
        #expect(article.publishedDay == Day(2026, 11, 3))
        #expect(parts(article, .body) == Self.bakery)
    }

    // MARK: Articles in several pages

    private static let address = "https://loaf.example/ovens/"

    @Test(arguments: [
        ("<link rel=prev href=\"https://loaf.example/ovens/\">", "https://loaf.example/ovens/#page-2"),
        ("<link rel=prev href=\"https://loaf.example/ovens/2/\">", "https://loaf.example/ovens/#page-3"),
        ("<link rel=next href=\"https://loaf.example/ovens/2/\">", "https://loaf.example/ovens/"),
        ("<link rel=prev href=\"https://loaf.example/lamps/\">", "https://loaf.example/ovens/"),
    ])
    func `a later page of an article has an address of its own`(link: String, url: String) throws {
        let article = try read(under(text), head: "<link rel=canonical href=\"\(Self.address)\">\(link)")
        #expect(article.url == url)
    }

    @Test func `the title may say which page it is`() throws {
        let page =
            "<html><head><title>Bakers rest - Page 2 of 3</title><link rel=canonical href=\"\(Self.address)\"></head><body>\(text)</body></html>"
        #expect(try articles(page, named: "p.html").first?.url == "https://loaf.example/ovens/#page-2")
    }

    // MARK: Bodies that are parted, or laid over other pages

    @Test func `a body in two parts is read whole`() throws {
        let part = { (lines: ArraySlice<String>) in
            "<div class=bit><div class=story-text>\(lines.map { "<p>\($0)</p>" }.joined())</div></div>"
        }
        let article = try read(
            "<article><h1>Bakers let their ovens go cold</h1>\(part(Self.bakery[..<2]))<ul>\(String(repeating: "<li><a href=x>More of this and other things</a></li>", count: 12))</ul>\(part(Self.bakery[2...]))</article>"
        )
        #expect(parts(article, .body) == Self.bakery)
    }

    @Test func `the rest that a click unfolds is read`() throws {
        let article = try read(under("<p>\(Self.bakery[0])</p><div class=read-more-content>\(text)</div>"))
        #expect(parts(article, .body) == [Self.bakery[0]] + Self.bakery)
    }
}

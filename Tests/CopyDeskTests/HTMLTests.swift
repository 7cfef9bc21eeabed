import ReportKit
import Testing

@testable import CopyDesk

struct HTMLTests {
    let page = """
        <!doctype html><html lang="en-GB"><head><title>Ferry aground off Skerry Point | The Ellery Gull</title>
        <meta property="og:site_name" content="The Ellery Gull"><link rel="canonical" href="https://gull.example/ferry">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry aground off Skerry Point","datePublished":"2023-04-11T08:30:00+01:00"}</script>
        </head><body><nav><a href=/>Home</a> <a href=/sea>Sea</a></nav>
        <div class="cookie-banner"><p>We use cookies to make this site better for you and for everybody else who reads it.</p></div>
        <article><h1>Ferry aground off Skerry Point</h1><p class="byline">By Ida Brand</p>
        <p>A ferry with 212 people on board ran aground off Skerry Point early on Tuesday, the coast guard said, and nobody was hurt.</p>
        <figure><img src=a.jpg><figcaption>The ferry at Skerry Point. Photo: Ann Doe</figcaption></figure>
        <p>The ship had left Port Ellery in fog, according to its owners, who said that the captain had thirty years at sea.</p>
        <h2>A narrow channel</h2>
        <p>The channel at the point is marked by two lights, and one of them had been dark since Sunday, &ldquo;for want of a lamp&rdquo;.</p>
        <div class="related-stories"><p>More about the sea: <a href=/a>how the lights of the coast are kept, and by whom, and for how long still</a></p></div>
        <p>Tugs were expected at high water in the afternoon to pull the ferry off the sand, the coast guard said in a statement.</p>
        </article>
        <section id="comments"><p>I have said for years that this channel would see such a thing one day, and now it has happened.</p></section>
        <footer><p>© 2023 The Ellery Gull. All rights reserved, and so on, for the whole of the page and all its parts.</p></footer></body></html>
        """

    @Test func `the article is found and what frames it is left out`() throws {
        let article = try #require(try articles(page, named: "ferry.html").first)
        #expect(parts(article, .body).count == 4)
        #expect(parts(article, .crosshead) == ["A narrow channel"])
        #expect(article.headline.map { article[$0] } == "Ferry aground off Skerry Point")
        let text = String(decoding: article.text, as: UTF8.self)
        for junk in ["cookies", "More about", "for years", "Home", "All rights", "Photo:"] { #expect(!text.contains(junk)) }
        #expect(text.contains("“for want of a lamp”"))
    }

    @Test func `what the head states is kept`() throws {
        let article = try #require(try articles(page, named: "ferry.html").first)
        #expect(article.outlet == "The Ellery Gull")
        #expect(article.url == "https://gull.example/ferry")
        #expect(article.published == "2023-04-11T08:30:00+01:00")
        #expect(article.language == "en-GB")
        #expect(isCutWhole(article))
    }

    @Test func `a body that only a script would show is taken from the linked data`() throws {
        let body = Array(repeating: "The council of Port Ellery met again on Monday and again came to no agreement about the quay.", count: 8).joined(separator: "\\n")
        let page = "<html><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"No agreement\",\"articleBody\":\"\(body)\"}</script><body><div id=root></div></body></html>"
        let article = try #require(try articles(page, named: "x.html").first)
        #expect(parts(article, .body).count == 8)
    }

    @Test func `paragraphs by line breaks are paragraphs`() throws {
        let article = try #require(try articles("<html><body><div><b>Ellery</b><br><br>\(lead)<br><br>\(second)<br></div></body></html>").first)
        #expect(parts(article, .body).suffix(2) == [lead, second])
    }

    @Test func `of several stories on a page the one under the first heading is read`() throws {
        let other = String(repeating: "Another story altogether is told here at some length, and it has nothing to do with it. ", count: 6)
        let page = "<html><body><div><article><h1>Market to close</h1><p>\(lead)</p><p>\(second)</p></article><article><h2>Other</h2><p>\(other)</p></article></div></body></html>"
        let article = try #require(try articles(page).first)
        #expect(!String(decoding: article.text, as: UTF8.self).contains("Another story"))
    }

    @Test func `a page without an article is said to have none`() {
        #expect(throws: CopyError.noArticle(format: "html")) { try articles("<html><body><nav><a href=a>Home</a></nav></body></html>") }
    }

    @Test(arguments: 0..<150)
    func `segments cut what comes out of any markup`(seed: UInt64) {
        var random = Dice(seed: seed &+ 7000)
        let pieces = ["<p>", "</p>", "<div class=\"article-body\">", "</div>", lead, "<br>", "<td>", "<table>", "</li>", "<ul><li>", "&amp;", "&#x1F600;", "&#xD800;", "<script>", "</script>", "<!--", "-->", "<a href='x'>", "</a>", "é", "\u{1F1F7}", "<h2>", "<b", ">", "'", "\"", "<iframe>", "— A (@b) May 1, 2023", "{{x}}", "<title>"]
        let text = "<html>" + (0..<random.next(120)).map { _ in pieces[random.next(pieces.count)] }.joined()
        for article in (try? articles(text)) ?? [] { #expect(isCutWhole(article)) }
    }
}

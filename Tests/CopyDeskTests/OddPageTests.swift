import ReportKit
import Testing

@testable import CopyDesk

/// Pages that are no plain article between menus: what stands in them is told apart, or said not to be there.
struct OddPageTests {
    private static let council = [
        "The county council of Ellery voted on Tuesday to close the old fish market, which has stood on the quay since 1890.",
        "Councillors argued for four hours before the vote, and the mayor left the chamber twice to speak to the traders.",
        "Stallholders say that nobody has told them where they will go, although a hall was promised to them in March.",
        "A hotel with ninety rooms is to be built in its place by a company from Marrow, which owns the quay next to it.",
    ]
    private let paragraphs = council.map { "<p>\($0)</p>" }.joined(separator: "\n")

    private func page(_ body: String) -> String {
        "<!doctype html><html lang=en><head><title>Council to close fish market</title></head><body>\(body)</body></html>"
    }

    private func read(_ body: String) throws -> Article { try #require(try articles(page(body)).first) }

    @Test func `a table of figures is no part of the body, and its years are no dates`() throws {
        let rows = (0..<8).map { "<tr><td>\(2010 + $0)</td><td>\(1200 + $0 * 37)</td><td>\(40 - $0)</td></tr>" }
        let table =
            "<table><caption>Landings</caption><tr><th>Year</th><th>Tonnes</th><th>Boats</th></tr>\(rows.joined())</table>"
        let article = try read(
            "<article><h1>Council to close fish market</h1><p>\(Self.council[0])</p>\(table)<p>\(Self.council[1])</p></article>"
        )
        #expect(parts(article, .body) == [Self.council[0], Self.council[1]])
        #expect(article.published == nil)
    }

    @Test func `a page laid out in a table is read`() throws {
        let text = Self.council.joined(separator: "<br><br>")
        let article = try read(
            "<table><tr><td><a href=a>News</a><br><a href=b>Sport</a></td><td><font face=arial>\(text)</font></td></tr></table>"
        )
        #expect(parts(article, .body) == Self.council)
    }

    @Test func `all posts of a live report are read`() throws {
        let posts = Self.council.enumerated().map {
            "<article><time>1\(9 - $0):00</time><h2>Update \($0)</h2><p>\($1)</p></article>"
        }
        let article = try read("<main><h1>Council votes on fish market: live</h1>\(posts.joined())</main>")
        #expect(Self.council.allSatisfy { parts(article, .body).contains($0) })
    }

    @Test func `a live ticker is read though tickers are seldom the article`() throws {
        let posts = Self.council.map { "<div class=\"ticker-entry\"><p>\($0)</p></div>" }
        let article = try read("<main><h1>Council votes on fish market</h1>\(posts.joined())</main>")
        #expect(parts(article, .body) == Self.council)
    }

    @Test func `what is shown without scripts is read where nothing else is`() throws {
        let article = try read(
            "<div id=app>Loading</div><noscript><h1>Council to close fish market</h1>\(paragraphs)</noscript>")
        #expect(parts(article, .body) == Self.council)
        let both = try read(
            "<article><h1>Council to close fish market</h1>\(paragraphs)</article><noscript><p>Please turn scripts on to see all that this page has to show you.</p></noscript>"
        )
        #expect(parts(both, .body) == Self.council)
    }

    @Test func `the elements of AMP say what is no article`() throws {
        let article = try read(
            "<amp-sidebar><p>Home, world, coast and all that you may want to read of them today.</p></amp-sidebar><amp-consent><p>We and our 212 partners store and read data on your device to show you advertising.</p></amp-consent><h1>Council to close fish market</h1><figcaption>Traders on the quay.</figcaption>\(paragraphs)<amp-ad><p>Buy boats from us, the best there are on the whole of the coast.</p></amp-ad>"
        )
        #expect(parts(article, .body) == Self.council)
    }

    @Test(arguments: [
        "<div class=\"paywall\"><h3>Subscribe to go on</h3><p>Get all of The Ellery Gull for 1 crown a week, and cancel at any time.</p></div>",
        "<div role=dialog><p>We value your privacy. We and our partners use cookies and process personal data, such as addresses.</p></div>",
        "<figure><noscript><img src=a.jpg></noscript><figcaption>The quay at dawn on Monday, seen from the lighthouse. Ann Doe</figcaption></figure>",
    ])
    func `paywalls, consent banners and captions are no part of the body`(junk: String) throws {
        let article = try read("<article><h1>Council to close fish market</h1>\(paragraphs)\(junk)</article>")
        #expect(parts(article, .body) == Self.council)
    }

    @Test(arguments: ["article", "div class=card"])
    func `a page that only leads to articles is said to be none`(element: String) {
        let name = element.prefix { $0 != " " }
        let teasers = ["Market to close", "Herring catch grows", "Bridge is late", "Choir wins prize"].enumerated().map
        {
            "<\(element)><h2><a href=/\($0)>\($1)</a></h2><p>\(Self.council[$0])</p></\(name)>"
        }
        #expect(throws: CopyError.severalArticles(4)) { try articles(page("<main>\(teasers.joined())</main>")) }
    }

    @Test func `an article keeps its body though other headings lead elsewhere`() throws {
        let more = (0..<6).map { "<h3><a href=/\($0)>Another story of the coast</a></h3>" }.joined()
        let article = try read(
            "<article><h1>Council to close fish market</h1>\(paragraphs)</article><div>\(more)</div>")
        #expect(parts(article, .body) == Self.council)
    }
}

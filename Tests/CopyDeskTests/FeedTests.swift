import ReportKit
import Testing

@testable import CopyDesk

struct FeedTests {
    func rss(_ items: String) -> String {
        "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:c=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>The Ellery Gull</title><language>en</language>\(items)</channel></rss>"
    }

    func item(_ id: String, _ text: String) -> String {
        "<item><title>Quay &amp; market</title><guid>\(id)</guid><link>https://gull.example/\(id)</link><pubDate>Tue, 11 Apr 2023 08:30:00 +0100</pubDate><description>Short.</description><c:encoded><![CDATA[<p>\(text)</p><p>\(second)</p>]]></c:encoded></item>"
    }

    @Test func `an RSS item gives headline, body, date, outlet and id`() throws {
        let article = try #require(try articles(rss(item("q1", lead))).first)
        #expect(article.format == "rss")
        #expect(article.headline.map { article[$0] } == "Quay & market")
        #expect(parts(article, .body) == [lead, second])
        #expect(article.published == "2023-04-11T08:30:00+01:00")
        #expect(article.outlet == "The Ellery Gull")
        #expect(article.guid == "q1")
        #expect(article.url == "https://gull.example/q1")
    }

    @Test func `the same entry in a later feed is the same article, a changed one is not`() throws {
        let first = try articles(rss(item("q1", lead) + item("q2", third)))
        let later = try articles(rss(item("q3", second) + item("q1", lead) + item("q2", third + " It has not.")))
        #expect(first[0].id == later[1].id)
        #expect(first[1].id != later[2].id)
        #expect(first[1].guid == later[2].guid)
        #expect(!first.map(\.id).contains(later[0].id))
    }

    @Test func `Atom holds text, escaped markup and markup in place`() throws {
        let feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Gull</title>
            <entry><id>a</id><title type="text">A &lt; B</title><published>2023-04-11T08:30:00Z</published><content type="html">&lt;p&gt;\(lead)&lt;/p&gt;</content></entry>
            <entry><id>b</id><title type="html">Tide &amp;amp; time</title><updated>2023-04-12T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>\(second)</p></div></content></entry></feed>
            """
        let found = try articles(feed)
        #expect(found.map { $0.headline.map { span in span } != nil } == [true, true])
        #expect(found.compactMap { article in article.headline.map { article[$0] } } == ["A < B", "Tide & time"])
        #expect(found.map { parts($0, .body) } == [[lead], [second]])
    }

    @Test func `JSON Feed`() throws {
        let feed =
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Gull\",\"items\":[{\"id\":\"7\",\"title\":\"Quay\",\"content_html\":\"<p>\(lead)</p>\",\"date_published\":\"2023-04-11T08:30:00Z\"}]}"
        let article = try #require(try articles(feed).first)
        #expect(article.format == "jsonfeed" && article.guid == "7" && parts(article, .body) == [lead])
    }

    @Test(arguments: ["k8HZk4vEmCY=", "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf"])
    func `what is packed in Base64 comes out as text or not at all`(packed: String) throws {
        let file =
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>a</id><title type='image/png'>\(packed)</title><content type='text'>\(lead)</content></entry></feed>"
        let article = try #require(try articles(file).first)
        #expect(Encoding.isUTF8(article.text) && isCutWhole(article))
    }

    @Test func `a feed torn off in the middle still gives what it holds`() throws {
        let whole = rss(item("q1", lead) + item("q2", third))
        let torn = String(whole.prefix(whole.count - 120))
        #expect(try articles(torn).count == 2)
        #expect(try articles(whole.replacing("</item>", with: "")).count >= 1)
    }
}

import ReportKit
import Testing

@testable import CopyDesk

/// Feeds, letters and agency files as they come from the field.
struct FieldFeedTests {
    private func feed(_ description: String) -> String {
        "<rss version=\"2.0\"><channel><title>Radio Tollen</title><item><title>Ovens cold</title><guid>t1</guid><description>\(description)</description></item></channel></rss>"
    }

    // MARK: CDATA

    @Test(arguments: [
        "&lt;![CDATA[&lt;p&gt;The ovens of Tollen stay cold for a week.&lt;/p&gt;&lt;p&gt;The guild has 412 members.&lt;/p&gt;]]&gt;",
        "&amp;lt;![CDATA[&amp;lt;p&amp;gt;The ovens of Tollen stay cold for a week.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;The guild has 412 members.&amp;lt;/p&amp;gt;]]&amp;gt;",
        "&lt;![CDATA[The ovens of Tollen stay cold for a week.&lt;br&gt;&lt;br&gt;]]&gt;&lt;![CDATA[The guild has 412 members.]]&gt;",
    ])
    func `a CDATA section that was escaped is a wrapper`(description: String) throws {
        let article = try #require(try articles(feed(description), named: "feed.rss").first)
        #expect(parts(article, .body) == ["The ovens of Tollen stay cold for a week.", "The guild has 412 members."])
    }

    @Test func `an escaped CDATA section of plain text is text`() throws {
        let article = try #require(try articles(feed("&lt;![CDATA[The ovens of Tollen stay cold.]]&gt;")).first)
        #expect(parts(article, .body) == ["The ovens of Tollen stay cold."])
    }

    // MARK: Letters

    private let letter =
        "<html><body><div style='display:none;max-height:0'>And why the gulls are late.</div><table><tr><td><a href=v>View in browser</a></td></tr><tr><td><h1>Ovens stay cold</h1><p>The bakers of Tollen voted on Monday to let their ovens go cold for a week.</p><p>“Nobody bakes for fun,” said Runa Salt, who leads the guild.</p></td></tr><tr><td><p>You received this letter because you asked for it at loaf.example. <a href=u>Unsubscribe</a></p><p>The Tollen Loaf, 3 Miller's Row, Tollen</p></td></tr></table></body></html>"

    private func mail(plain: String) -> String {
        "From: The Loaf <loaf@loaf.example>\nTo: desk@x.example\nSubject: Ovens cold\nDate: Tue, 03 Nov 2026 07:00:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=\"=b\"\n\n--=b\nContent-Type: text/plain; charset=utf-8\n\n\(plain)\n\n--=b\nContent-Type: text/html; charset=utf-8\n\n\(letter)\n\n--=b--\n"
    }

    @Test(arguments: [
        "This letter has an HTML part. Open it in your browser: https://loaf.example/v",
        "View online: https://loaf.example/v",
        "Ovens stay cold",
    ])
    func `a plain part that is a stub gives way to the letter`(stub: String) throws {
        let article = try #require(try articles(mail(plain: stub), named: "a.eml").first)
        #expect(
            parts(article, .body) == [
                "The bakers of Tollen voted on Monday to let their ovens go cold for a week.",
                "“Nobody bakes for fun,” said Runa Salt, who leads the guild.",
            ])
        #expect(!String(decoding: article.text, as: UTF8.self).contains("gulls"))
        #expect(article.quotations.contains { $0.speaker?.name == "Runa Salt" })
    }

    @Test func `a plain part that holds the letter is read as before`() throws {
        let plain =
            "The bakers of Tollen voted on Monday to let their ovens go cold for a week.\n\n\"Nobody bakes for fun,\" said Runa Salt, who leads the guild."
        let article = try #require(try articles(mail(plain: plain), named: "a.eml").first)
        #expect(String(decoding: article.text, as: UTF8.self).contains("\"Nobody bakes"))
        #expect(!String(decoding: article.text, as: UTF8.self).contains("Miller"))
    }

    // MARK: Agencies

    @Test(arguments: ["TOLLEN, Estmark (CP) _ ", "TOLLEN (CP) _ ", "TOLLEN, Nov. 3 _ "])
    func `an underscore is a dash to agencies that send ASCII`(dateline: String) throws {
        let file =
            "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\" version=\"1\"><contentMeta><headline>Ovens cold</headline></contentMeta><contentSet><inlineXML><nitf xmlns=\"\"><body><body.content><block><p>\(dateline)Loaf Mills Inc. said on Monday that it sold flour for $22 million.</p><p>\"We could have sold the sacks, too,\" Chief Executive Runa Salt told analysts.</p></block></body.content></body></nitf></inlineXML></contentSet></newsItem>"
        let article = try #require(try articles(file, named: "a.xml").first)
        #expect(parts(article, .dateline) == [dateline])
        let speakers = article.quotations.compactMap { $0.speaker?.name }
        #expect(speakers.contains("Runa Salt"))
        #expect(speakers.allSatisfy { !$0.hasPrefix("TOLLEN") })
    }

    @Test func `an underscore elsewhere is none`() throws {
        let article = try #require(
            try articles("Ovens cold\n\nThe file name is a _ b, the guild said on Monday.\n").first)
        #expect(parts(article, .dateline).isEmpty)
    }
}

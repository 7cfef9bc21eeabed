import ReportKit
import Testing

@testable import CopyDesk

struct AgencyTests {
    @Test func `NITF`() throws {
        let file = "<nitf><head><docdata management-status=\"usable\"><doc-id id-string=\"w.1\"/><date.issue norm=\"20230411T083000+0100\"/></docdata></head><body><body.head><hedline><hl1>Ferry aground</hl1></hedline><byline>By Ida Brand</byline></body.head><body.content><p>\(lead)</p><media><media-caption>The quay at dawn</media-caption></media><hl2>What now</hl2><p>\(second)</p></body.content></body></nitf>"
        let article = try #require(try articles(file).first)
        #expect(article.format == "nitf" && article.guid == "w.1" && article.status == .usable)
        #expect(article.published == "2023-04-11T08:30:00+01:00")
        #expect(parts(article, .body) == [lead, second])
        #expect(parts(article, .caption) == ["The quay at dawn"])
        #expect(parts(article, .crosshead) == ["What now"])
    }

    @Test(arguments: [("stat:usable", Article.Status.usable), ("stat:canceled", .canceled)])
    func `NewsML-G2 says whether it may be used`(code: String, status: Article.Status) throws {
        let file = "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet><newsItem guid=\"urn:w:1\" version=\"3\"><itemMeta><provider literal=\"Wirepress\"/><versionCreated>2023-04-11T08:30:00Z</versionCreated><pubStatus qcode=\"\(code)\"/></itemMeta><contentMeta><headline>Ferry aground</headline></contentMeta><contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>\(lead)</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"
        let article = try #require(try articles(file).first)
        #expect(article.format == "newsml-g2" && article.guid == "urn:w:1" && article.version == "3" && article.outlet == "Wirepress")
        #expect(article.status == status)
        #expect(parts(article, .body) == [lead])
    }

    @Test func `NewsML 1`() throws {
        let file = "<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:n:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><ThisRevisionCreated>20230411T083000Z</ThisRevisionCreated><Status FormalName=\"Canceled\"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry aground</HeadLine></NewsLines><ContentItem><DataContent><p>\(lead)</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
        let article = try #require(try articles(file).first)
        #expect(article.format == "newsml-1" && article.status == .canceled && article.published == "2023-04-11T08:30:00Z")
        #expect(parts(article, .body) == [lead])
    }

    @Test(arguments: [
        "{\"uri\":\"u:1\",\"headline\":\"Ferry aground\",\"body_text\":\"BODY\",\"versioncreated\":\"2023-04-11T08:30:00Z\",\"pubstatus\":\"usable\"}",
        "{\"uri\":\"u:1\",\"headlines\":[{\"role\":\"main\",\"value\":\"Ferry aground\"}],\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>BODY</p>\"}],\"versioncreated\":\"2023-04-11T08:30:00Z\",\"pubstatus\":\"usable\"}",
        "{\"uri\":\"u:1\",\"headlines\":[{\"value\":\"Ferry aground\"}],\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"<p>BODY</p>\"}],\"versionCreated\":\"2023-04-11T08:30:00Z\",\"pubStatus\":\"usable\"}",
    ])
    func `ninjs of three generations`(file: String) throws {
        let article = try #require(try articles(file.replacing("BODY", with: lead)).first)
        #expect(article.format == "ninjs" && article.guid == "u:1" && article.status == .usable && article.published == "2023-04-11T08:30:00Z")
        #expect(article.headline.map { article[$0] } == "Ferry aground")
        #expect(parts(article, .body) == [lead])
    }

    @Test func `wire copy between STX and ETX`() throws {
        let file = "\u{16}\u{16}\u{1}W1\u{1F}r\r\n\u{2}^BC-Ferry,120<\r\n^Ferry aground off Skerry Point<\r\n^By IDA BRAND=\r\n\t\(lead)\r\n\t\(second)\r\n\u{3}"
        let article = try #require(try articles(file).first)
        #expect(article.format == "wire")
        #expect(article.headline.map { article[$0] } == "Ferry aground off Skerry Point")
        #expect(parts(article, .body) == [lead, second])
    }

    @Test func `Markdown with front matter`() throws {
        let file = "---\ntitle: \"Ferry aground\"\ndate: 2023-04-11\nsource: The Ellery Gull\n---\n\n\(lead.prefix(40))\n\(lead.dropFirst(41))\n\n## What **now**\n\nThe [quay](https://x.example/a) ![boat](b.png)is *open* to all who come by ship and to nobody else.\n"
        let article = try #require(try articles(file, named: "ferry.md").first)
        #expect(article.format == "markdown" && article.published == "2023-04-11" && article.outlet == "The Ellery Gull")
        #expect(parts(article, .body).last == "The quay is open to all who come by ship and to nobody else.")
        #expect(parts(article, .crosshead) == ["What now"])
    }
}

import ReportKit
import Testing

@testable import CopyDesk

/// What may no longer be used, and what was corrected, as each format states it.
struct StatusTests {
    private func status(_ file: String, named name: String = "copy") throws -> Article.Status? {
        try #require(try articles(file, named: name).first).status
    }

    private func nitf(_ data: String) -> String {
        "<nitf><head><docdata \(data)</docdata></head><body><body.head><hedline><hl1>Ferry aground</hl1></hedline></body.head><body.content><p>\(lead)</p></body.content></body></nitf>"
    }

    @Test(arguments: [
        ("management-status=\"canceled\">", Article.Status.canceled), ("management-status=\"withheld\">", .canceled),
        ("management-status=\"usable\"><ed-msg info=\"MANDATORY KILL\"/>", .canceled),
        ("management-status=\"usable\"><correction info=\"the day\"/>", .corrected),
        ("management-status=\"usable\"><ed-msg info=\"Kill time until noon\"/>", .usable),
    ])
    func `NITF`(data: String, expected: Article.Status) throws { #expect(try status(nitf(data)) == expected) }

    @Test(arguments: [
        ("<pubStatus qcode=\"stat:canceled\"/>", Article.Status.canceled),
        ("<pubStatus uri=\"http://cv.iptc.org/newscodes/pubstatusg2/canceled\"/>", .canceled),
        ("<pubStatus qcode=\"stat:usable\"/><signal qcode=\"sig:correction\"/>", .corrected),
        ("<pubStatus qcode=\"stat:canceled\"/><signal qcode=\"sig:correction\"/>", .canceled),
    ])
    func `NewsML-G2`(meta: String, expected: Article.Status) throws {
        let file =
            "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:w:1\"><itemMeta>\(meta)</itemMeta><contentMeta><headline>Ferry aground</headline></contentMeta><contentSet><inlineXML><html><body><p>\(lead)</p></body></html></inlineXML></contentSet></newsItem>"
        #expect(try status(file) == expected)
    }

    @Test func `a kill without a text says in its note why`() throws {
        let file =
            "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:w:1\"><itemMeta><pubStatus qcode=\"stat:canceled\"/><edNote>The harbour master says no ferry ran aground.</edNote></itemMeta></newsItem>"
        let article = try #require(try articles(file).first)
        #expect(article.status == .canceled && article.guid == "urn:w:1")
        #expect(parts(article, .metadata) == ["The harbour master says no ferry ran aground."])
    }

    @Test(arguments: [
        ("<Status FormalName=\"Canceled\"/>", Article.Status.canceled),
        ("<Status FormalName=\"Usable\"/><Instruction FormalName=\"Rectify\"/>", .corrected),
        ("<Status FormalName=\"Usable\"/><Instruction FormalName=\"Delete\"/>", .canceled),
        ("<Status FormalName=\"Usable\"/><Instruction FormalName=\"Update\"/>", .usable),
    ])
    func `NewsML 1`(management: String, expected: Article.Status) throws {
        let file =
            "<NewsML><NewsItem><NewsManagement>\(management)</NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry aground</HeadLine></NewsLines><ContentItem><DataContent><p>\(lead)</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
        #expect(try status(file) == expected)
    }

    @Test(arguments: [
        ("\"pubstatus\":\"canceled\"", Article.Status.canceled),
        ("\"pubstatus\":\"usable\",\"signal\":\"correction\"", .corrected),
        ("\"pubStatus\":\"usable\",\"signal\":[\"sig:update\",\"sig:correction\"]", .corrected),
    ])
    func `ninjs`(members: String, expected: Article.Status) throws {
        #expect(
            try status("{\"uri\":\"u:1\",\"headline\":\"Ferry aground\",\"body_text\":\"\(lead)\",\(members)}")
                == expected)
    }

    @Test(arguments: [
        ("BC-Ferry-KILL,20", Article.Status?.some(.canceled)), ("BC-Ferry-CORRECTION", .corrected),
        ("BC-Skills,20", nil),
    ])
    func `an agency's slug line`(slug: String, expected: Article.Status?) throws {
        let file = "\u{16}\u{16}\u{1}W1\u{1F}r\r\n\u{2}^\(slug)<\r\n^Ferry aground<\r\n\t\(lead)\r\n\u{3}"
        #expect(try status(file) == expected)
    }

    @Test(arguments: [
        ("WITHDRAWN: Ferry aground off Skerry Point", Article.Status?.some(.canceled)),
        ("CORRECTED-Ferry aground off Skerry Point", .corrected),
        ("CORRECTED (Sunday) - Ferry aground off Skerry Point", .corrected),
        ("KILL-Ferry aground off Skerry Point", .canceled), ("KILL all the lamps, says mayor", nil),
        ("Withdrawn: the ferry that nobody wanted", nil), ("Correction of the river begins", nil),
    ])
    func `a headline's mark in capitals`(headline: String, expected: Article.Status?) throws {
        #expect(try status("\(headline)\n\n\(lead)\n\n\(second)") == expected)
    }
}

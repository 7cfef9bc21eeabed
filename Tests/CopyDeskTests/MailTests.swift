import ReportKit
import Testing

@testable import CopyDesk

struct MailTests {
    @Test func `a newsletter in parts and encodings`() throws {
        let mail = "From: =?utf-8?Q?The_Ellery_G=C3=BCll?= <news@gull.example>\r\nSubject: =?utf-8?B?Rm9n?=\r\n =?utf-8?Q?_and?= sand\r\nDate: Tue, 11 Apr 2023 08:30:00 +0100\r\nMessage-ID: <1@gull.example>\r\nList-Unsubscribe: <x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b 1\"\r\n\r\n--b 1\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=93A lamp was missing,=94 the coast guard said on Tuesday of the light at Sk=\r\nerry Point.\r\n--b 1\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b 1--\r\n"
        let article = try #require(try articles(mail, named: "a.eml").first)
        #expect(article.format == "email")
        #expect(article.headline.map { article[$0] } == "Fog and sand")
        #expect(article.outlet == "The Ellery Güll")
        #expect(article.guid == "1@gull.example")
        #expect(article.published == "2023-04-11T08:30:00+01:00")
        #expect(parts(article, .body) == ["“A lamp was missing,” the coast guard said on Tuesday of the light at Skerry Point."])
    }

    @Test func `a forwarded mail is the mail that was forwarded`() throws {
        let mail = "From: a@x.example\nTo: b@x.example\nSubject: Fwd\nDate: Wed, 12 Apr 2023 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\nFrom: c@x.example\nSubject: Ferry aground\nDate: Tue, 11 Apr 2023 08:30:00 +0000\n\n\(lead)\n"
        let article = try #require(try articles(mail).first)
        #expect(article.headline.map { article[$0] } == "Ferry aground")
        #expect(parts(article, .body) == [lead])
    }

    @Test func `attachments are not read`() throws {
        let mail = "From: a@x.example\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\n\(lead)\n--q\nContent-Type: text/plain\nContent-Disposition: attachment\n\nsecret\n--q--\n"
        let article = try #require(try articles(mail).first)
        #expect(!String(decoding: article.text, as: UTF8.self).contains("secret"))
    }
}

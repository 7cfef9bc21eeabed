import ReportKit
import Testing

@testable import English

/// One quotation, in words.
private struct Said: Equatable, CustomStringConvertible {
    var kind: Quotation.Kind
    var content: [String]
    var cue: String?
    var speaker: String?
    var name: String?
    var anonymous = false
    var via: [String] = []

    var description: String {
        "\(kind) \(content) cue \(cue ?? "-") speaker \(speaker ?? "-") = \(name ?? "-") \(anonymous) via \(via)"
    }
}

/// What is read in a text of paragraphs.
private func said(_ paragraphs: String...) -> [Said] {
    let text = Array(paragraphs.joined(separator: "\n").utf8)
    var segments: [Segment] = []
    var start = 0
    for paragraph in paragraphs {
        let end = min(text.count, start + paragraph.utf8.count + 1)
        segments.append(Segment(TextSpan(start, end), .body))
        start = end
    }
    func string(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }
    return English().read(text, segments: segments, published: nil).quotations.map { one in
        Said(
            kind: one.kind, content: one.content.map(string), cue: one.cue.map(string),
            speaker: one.speaker.map { string($0.span) },
            name: one.speaker?.name, anonymous: one.speaker?.anonymous ?? false, via: one.via.map(\.name))
    }
}

struct QuotationsTests {
    @Test(arguments: [
        ("“", "”"), ("\"", "\""), ("''", "''"), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“"), ("``", "''"),
        ("“", "“"),
    ])
    func `every outlet's quotation marks are read`(_ open: String, _ close: String) {
        let found = said("\(open)The ferry can't sail before Friday,\(close) Mayor Lena Hale said.")
        #expect(found.count == 1)
        #expect(found.first?.kind == .direct)
        #expect(found.first?.content == ["\(open)The ferry can't sail before Friday,\(close)"])
        #expect(found.first?.name == "Lena Hale")
    }

    @Test func `an interrupted quotation is one with two parts`() {
        let found = said("“The ferry is safe,” Hale said, “and it will sail on Friday.”")
        #expect(found.map(\.content) == [["“The ferry is safe,”", "“and it will sail on Friday.”"]])
        #expect(found.first?.cue == "said")
    }

    @Test func `what follows the reporting words belongs to them`() {
        let found = said("“The ferry is safe,” Hale said. “It will sail on Friday.”")
        #expect(found.map(\.content) == [["“The ferry is safe,”", "“It will sail on Friday.”"]])
    }

    @Test func `two who speak in one paragraph are two`() {
        let found = said("“The ferry is safe,” said Lena Hale. “It will never sail again,” said Omar Quist.")
        #expect(found.map(\.name) == ["Lena Hale", "Omar Quist"])
    }

    @Test func `a quotation of several paragraphs is one`() {
        let found = said(
            "Lena Hale said: “The ferry is safe.", "“It will sail on Friday. I promise it.”", "It was late.")
        #expect(found.count == 1)
        #expect(found.first?.content.count == 2)
        #expect(found.first?.name == "Lena Hale")
    }

    @Test func `a nested quotation is part of the outer one`() {
        let found = said("“He told us ‘go home’ and left,” Lena Hale said.")
        #expect(found.map(\.content) == [["“He told us ‘go home’ and left,”"]])
    }

    @Test func `an apostrophe is no quotation mark`() {
        #expect(said("The workers' plan and the '90s fleet are Hale's and the owners' own.").isEmpty)
    }

    @Test func `a missing mark costs no more than its sentence`() {
        let found = said("“The ferry is safe and will sail, Lena Hale said.", "Nobody clapped in the hall.")
        #expect(found.first?.content.first?.hasPrefix("“The ferry is safe and will sail,") == true)
        #expect(found.first?.content.first?.contains("Nobody") == false)
    }

    @Test func `a single quoted word is no statement`() {
        #expect(said("The old “friends” met in the square.").allSatisfy { $0.kind != .direct })
    }
}

struct ReportedSpeechTests {
    @Test(arguments: [
        ("Lena Hale said that the ferry would sail on Friday.", "that the ferry would sail on Friday", "said"),
        (
            "Lena Hale told reporters that the ferry would sail on Friday.", "that the ferry would sail on Friday",
            "told"
        ),
        ("Lena Hale warned that the ferry would never sail again.", "that the ferry would never sail again", "warned"),
        ("The ferry would sail on Friday, Lena Hale said.", "The ferry would sail on Friday", "said"),
        ("The ferry will sail on Friday, according to Lena Hale.", "The ferry will sail on Friday", "according"),
    ])
    func `reported speech is found with its content`(_ text: String, _ content: String, _ cue: String) {
        let found = said(text)
        #expect(found.map(\.content) == [[content]])
        #expect(found.first?.cue == cue)
        #expect(found.first?.kind == .indirect)
        #expect(found.first?.name == "Lena Hale")
    }

    @Test func `partly quoted speech is mixed`() {
        let found = said("President Lena Hale hailed the accord as an “example for the whole coast” on Tuesday.")
        #expect(found.count == 1)
        #expect(found.first?.kind == .mixed)
        #expect(found.first?.name == "Lena Hale")
    }
}

struct SpeakersTests {
    @Test func `a pronoun is resolved to the person`() {
        let found = said("Lena Hale came to Lund on Friday.", "“It is done,” she said.")
        #expect(found.first?.speaker == "she")
        #expect(found.first?.name == "Lena Hale")
    }

    @Test func `a pronoun of the other gender is not`() {
        let found = said("Omar Berg met Anna Quist in Lund.", "“It is done,” she said.")
        #expect(found.first?.name == "Anna Quist")
    }

    @Test func `a description is resolved to the one it fits`() {
        let found = said(
            "Norwegian President Ola Berg met Swedish Premier Anna Quist in Lund.",
            "“I thank my friend very much,” the Norwegian leader said.",
            "“So do I,” said the Swedish premier.")
        #expect(found.map(\.name) == ["Ola Berg", "Anna Quist"])
    }

    @Test func `a surname is the person in full, also before and in another spelling`() {
        let found = said(
            "Yuri Dorn, an adviser, spoke first. “We agree on everything,” Dorn said.",
            "“We agree on nothing,” Yury Dorn said later.")
        #expect(Set(found.map(\.name)) == ["Yuri Dorn"])
    }

    @Test func `two with one surname are two`() {
        let found = said(
            "Wen Bao, a spokesman, met the press. “All is well,” Wen Bao said.",
            "“All is not well,” said Wen Li, the minister.")
        #expect(found.map(\.name) == ["Wen Bao", "Wen Li"])
    }

    @Test func `who passes it on is not who said it`() {
        let found = said("The president won support for his plan, a palace official said, according to Meridian.")
        #expect(found.first?.name == "a palace official")
        #expect(found.first?.anonymous == true)
        #expect(found.first?.via == ["Meridian"])
    }

    @Test func `who tells of somebody's support is the source, not who gives it`() {
        let after = said(
            "The mayor of Holm, Anna Hale, supported the request of the ferrymen to receive guarantees in writing, the union adviser Goran Pell told reporters after the meeting."
        )
        #expect(after.first { $0.cue == "told" }?.name == "Goran Pell")
        #expect(after.first { $0.cue == "told" }?.content.first?.hasPrefix("The mayor of Holm") == true)
        #expect(after.allSatisfy { $0.cue != "supported" || $0.name == "Anna Hale" })
        let before = said(
            "According to Pell, Hale gave her support to the demand that no ferry leave the inner harbour.")
        #expect(before.map(\.cue) == ["According"])
        #expect(before.first?.name == "Pell")
    }

    @Test func `a quotation that nobody claims has no speaker`() {
        let found = said("“Nobody will ever know who wrote this line.”", "The wall was painted over.")
        #expect(found.first?.speaker == nil)
    }

    @Test func `a signature names the speaker`() {
        let found = said("“The ferry is our only way to school. Keep it.” — Anna Quist")
        #expect(found.first?.name == "Anna Quist")
    }

    @Test func `a speech about another is the speaker's own`() {
        let found = said(
            "President Ola Berg met Anna Quist.",
            "Quist said the president “strongly supported our efforts to keep the port open”.")
        #expect(found.first?.name == "Anna Quist")
    }
}

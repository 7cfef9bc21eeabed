import ReportKit
import Testing

@testable import CopyDesk

/// The parts of a text by kind, as words.
func parts(_ text: String, _ kind: Segment.Kind) -> [String] {
    guard let sheet = try? CopyDesk.plainText(Array(text.utf8)) else { return [] }
    return sheet.segments.filter { $0.kind == kind }.map { String(decoding: sheet.text[$0.span.range], as: UTF8.self) }
}

let lead = "The harbour council of Port Ellery voted on Tuesday to close the old fish market by the end of spring."
let second = "Traders said they had been given no new place to sell their catch, and that the vote came as a surprise."
let third = "The council said it would publish its plans for the quay within two weeks."

struct PlainTextTests {
    @Test func `a short first line without a point is the headline`() {
        let text = "Port Ellery closes its fish market\n\n\(lead)\n\n\(second)"
        #expect(parts(text, .headline) == ["Port Ellery closes its fish market"])
        #expect(parts(text, .body) == [lead, second])
    }

    @Test func `a first sentence is body, not headline`() {
        #expect(parts("\(lead)\n\n\(second)", .headline).isEmpty)
    }

    @Test func `a leading date is metadata and the day of publication`() throws {
        let sheet = try CopyDesk.plainText(Array(" date 2023-04-11 \(lead)\n\n\(second)".utf8))
        #expect(sheet.published == "2023-04-11")
        #expect(parts(" date 2023-04-11 \(lead)\n\n\(second)", .body) == [lead, second])
        #expect(parts(" date 2023-04-11 \(lead)", .metadata) == ["date 2023-04-11"])
    }

    @Test func `header lines give headline, byline, outlet and date`() throws {
        let text = "Title: Market to close\nAuthor: Ida Brand\nDate: 11 April 2023\nSource: The Ellery Gull\n\n\(lead)"
        let sheet = try CopyDesk.plainText(Array(text.utf8))
        #expect(parts(text, .headline) == ["Market to close"])
        #expect(parts(text, .byline) == ["Ida Brand"])
        #expect(sheet.published == "2023-04-11")
        #expect(sheet.outlet == "The Ellery Gull")
        #expect(parts(text, .body) == [lead])
    }

    @Test(arguments: [
        "{{#if member}} {{/if}}", "{% ad slot=3 %}", "<%= render :promo %>", "[[inline-promo]]", "${banner}", "[gallery ids=\"1,2\"]", "<!-- more -->",
    ])
    func `a template tag on its own is boilerplate`(tag: String) {
        #expect(parts("\(lead)\n\n\(tag)\n\n\(second)", .boilerplate) == [tag])
    }

    @Test func `brackets in a quotation are no template`() {
        let quotation = "“We were told nothing [by the council] until Monday,” said the trader Nils Ove."
        #expect(parts("\(lead)\n\n\(quotation)", .boilerplate).isEmpty)
    }

    @Test func `a short line between paragraphs is a crosshead`() {
        #expect(parts("\(lead)\n\nA long quarrel\n\(second)\n\n\(third)", .crosshead) == ["A long quarrel"])
    }

    @Test(arguments: [
        "FILE PHOTO: Fishing boats lie in the harbour of Port Ellery, March 3, 2022. WIREPIX/Ann Doe",
        "Boats in the harbour at dawn. [Ann Doe/WPX]", "Boats in the harbour at dawn (Photo by Ann Doe)", "Photo: Ann Doe",
    ])
    func `a caption is kept apart`(caption: String) {
        #expect(parts("\(lead)\n\n\(caption)\n\n\(second)", .caption) == [caption])
    }

    @Test func `an appeal ends the article`() {
        let text = "\(lead)\n\(second)\nA Note from The Ellery Gull:\nDear readers,\nWe depend on your support.\nPlease consider a donation.\nNot today."
        #expect(parts(text, .body) == [lead, second])
    }

    @Test func `a letter in the news is no appeal`() {
        let text = "\(lead)\n\nA letter from the minister reached the council on Monday, officials said, and it asked for patience.\n\n\(second)"
        #expect(parts(text, .boilerplate).isEmpty)
    }

    @Test func `a post's signature and its text are embeds`() {
        let text = "\(lead)\n\(second)\nThe market stays! pic.twitter.com/abc123\n— Traders of Ellery (@ellerytraders) April 11, 2023\n\(third)"
        #expect(parts(text, .embed).count == 2)
        #expect(parts(text, .body) == [lead, second, third])
    }

    @Test(arguments: ["PORT ELLERY (Wire) - ", "PORT ELLERY, April 11 — ", "Port Ellery (Wire) -- ", "ELLERY, Norland, Apr. 11 (WPX) – "])
    func `a dateline is cut off the first sentence`(dateline: String) {
        #expect(parts(dateline + lead + "\n\n" + second, .dateline) == [dateline])
        #expect(parts(dateline + lead + "\n\n" + second, .body) == [lead, second])
    }

    @Test func `a byline is no sentence`() {
        #expect(parts("Market to close\nBy Ida Brand\n\(lead)\n\(second)", .byline) == ["By Ida Brand"])
    }

    @Test func `wrapped lines are one paragraph`() {
        let wrapped = "The harbour council of Port Ellery voted on Tuesday\nto close the old fish market by the end of spring, and\nthe traders who have sold there for ninety years said\nthat nobody had asked them."
        #expect(parts("\(wrapped)\n\n\(second.prefix(50))\n\(second.dropFirst(51))", .body).count == 2)
    }

    @Test(arguments: 0..<200)
    func `segments cut any text without gap or overlap`(seed: UInt64) throws {
        var random = Dice(seed: seed)
        let pieces = [lead, second, "\n", "\n\n", " date 2023-04-11 ", "{{x}}", "[[y", "By Ida Brand", "\r\n", "PORT (W) - ", "Photo: A", "é", "\u{2028}", " ", "(@a)", "— B (@b) May 1, 2023", "Title: x", "]", "{{#a}}b{{/a}}", "© 2023"]
        let text = (0..<random.next(40)).map { _ in pieces[random.next(pieces.count)] }.joined()
        let sheet = try CopyDesk.plainText(Array(text.utf8))
        var end: Int32 = 0
        for segment in sheet.segments {
            #expect(segment.span.start == end && segment.span.end > segment.span.start)
            end = segment.span.end
        }
        #expect(Int(end) == text.utf8.count)
    }
}

/// A small generator, so that a failure can be repeated.
struct Dice {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(max(1, bound)))
    }
}

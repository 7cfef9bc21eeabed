import ReportKit
import Testing

@testable import English

/// The sentences of a text of one paragraph.
func sentences(_ text: String) -> [String] {
    let body = BodyText(text)
    return body.sentences.map { body.string(body.span($0)) }
}

extension BodyText {
    /// A text that is all body.
    convenience init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes, segments: [Segment(TextSpan(0, bytes.count), .body)])
    }

    func string(_ span: TextSpan) -> String { String(decoding: text[span.range], as: UTF8.self) }
}

struct SentencesTests {
    @Test(arguments: [
        ["The U.S. President met Gen. Smith on Jan. 6 in Lund.", "It rained."],
        ["They left at 9 a.m. Tuesday.", "Mr. J. R. Olsen stayed."],
        ["The plan fell apart in the U.S. Senate.", "He blamed the U.S.", "The rest is known."],
        ["Prices rose 3.5 percent to $1.25.", "Nobody knew why."],
        ["“We won.”", "The crowd cheered."],
        ["“Did we win?” Olsen asked.", "Nobody spoke."],
        ["\"We won!\" he said.", "\"We won.\"", "Then it was dark."],
        ["He paused... and went on.", "“I don't know …”", "She left."],
        ["A 6.1 - magnitude quake hit Arvika .", "Nobody was hurt ."],
        ["`` We felt it , '' he said .", "It lasted a minute ."],
        ["Acme Inc. bought Zeta Corp. for a song.", "It paid in cash."],
        ["The vote was No. 12 on the list.", "They said no.", "Then yes."],
        ["The court (in Lund) agreed.", "[It had no choice.]", "Done."],
        ["It is the end.", "Is it?", "Yes!"],
    ])
    func `a text is cut where a reader would cut it`(_ parts: [String]) {
        #expect(sentences(parts.joined(separator: " ")) == parts)
    }

    @Test func `a blank line ends a sentence, a line end does not`() {
        #expect(sentences("A line\nbroken in two\n\nAnother") == ["A line\nbroken in two", "Another"])
    }

    @Test func `two sentences run together are two`() {
        #expect(sentences("It was the end.Then came more. See example.com today.").count == 3)
    }

    @Test func `a line of its own without a stop is a sentence, a wrapped one is not`() {
        let headline =
            "Storm in Lunde kills 12\nTwelve rowers died when a storm came over the harbour of Lunde on Monday night.\n"
        #expect(reading(headline).sentences.count == 2)
        let wrapped =
            "Twelve rowers died when a storm came over the harbour of the town of\nLunde on Monday night, and the port was shut by noon on the next day.\n"
        #expect(reading(wrapped).sentences.count == 1)
    }
}

import ReportKit
import Testing

@testable import English

/// A text of a class, and its quotations with their speakers: "name: words", apart by "; ".
struct SpeechCase: Sendable, CustomTestStringConvertible {
    let name, text, speeches: String

    init(_ name: String, _ text: String, _ speeches: String = "") {
        self.name = name
        self.text = text
        self.speeches = speeches
    }

    var testDescription: String { "\(name): \(text)" }
}

/// Who speaks in real copy, by class.
struct SpeakerClassTests {
    static let cases = [
        SpeechCase(
            "title before a name", "“We asked for oars,” said teacher Vera Lund, “and got nets.”",
            "Vera Lund: “We asked for oars,” “and got nets.”"),
        SpeechCase(
            "title before a name", "“We asked for oars,” said union treasurer Odd Fell, “and got nets.”",
            "Odd Fell: “We asked for oars,” “and got nets.”"),
        SpeechCase(
            "apposition", "Nora Quill, a member of the harbour board, said it was late.", "Nora Quill: it was late"),
        SpeechCase(
            "sentence before", "Iver Moss said he was tired. “Nobody sleeps in this town.”",
            "Iver Moss: he was tired; Iver Moss: “Nobody sleeps in this town.”"),
        SpeechCase(
            "new paragraph", "“The oars are gone,” Iver Moss said.\n\n“Nobody sleeps in this town.”",
            "Iver Moss: “The oars are gone,”; nobody: “Nobody sleeps in this town.”"),
        SpeechCase(
            "pronoun", "“It is old,” Vera Lund said.\n\nChief Taro Ames took the mask. “My uncle knew it,” he said.",
            "Vera Lund: “It is old,”; Taro Ames: “My uncle knew it,”"),
        SpeechCase(
            "dashes", "“It will be our”—Mayor Nora Quill paused—“last attempt to build it.”",
            "Nora Quill: “It will be our” “last attempt to build it.”"),
        SpeechCase(
            "question", "Asked by a reporter “Will you leave?”, Odd Fell said he would stay.",
            "a reporter: “Will you leave?”; Odd Fell: he would stay"),
        SpeechCase("nickname", "A rower whom everyone calls “Stubs.” has left."),
        SpeechCase(
            "nickname", "Officer Odd “Stubs” Fell said it was late.", "Odd “Stubs” Fell: it was late"),
        SpeechCase("deed", "The guard allowed them to leave by the old gate."),
        SpeechCase("title", "Her film “Rain on the Ferry” was shown on Friday."),
        SpeechCase("scare quotes", "The boats stand in the “old port” near a “safe” house."),
        SpeechCase("known", "Iver Moss, known for such songs as “Salt Water” and “The Long Pier,” has left."),
        SpeechCase(
            "block",
            "It was late in Arda. Minister Odd Fell replied:\n\nNo oars were sold, and none will be.",
            "Odd Fell: No oars were sold, and none will be."),
    ]

    @Test(arguments: cases)
    func `speakers are found by class`(_ one: SpeechCase) {
        let text = Array(one.text.utf8)
        let shown = reading(one.text).quotations.map { quotation in
            let words = quotation.content.map { String(decoding: text[$0.range], as: UTF8.self) }
            return "\(quotation.speaker?.name ?? "nobody"): \(words.joined(separator: " "))"
        }
        #expect(shown.joined(separator: "; ") == one.speeches)
    }

    @Test(arguments: [
        "You said that it was late.", "Nobody said that it was late.", "On Monday said that it was late.",
        "Something told him that it was late.",
    ])
    func `who is nobody is null`(_ text: String) {
        #expect(reading(text).quotations.allSatisfy { $0.speaker == nil })
    }
}

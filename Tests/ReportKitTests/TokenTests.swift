import ReportKit
import Testing

@Suite struct TokenTests {
    private func cut(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return tokens(in: bytes.span, 0..<bytes.count).map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("The mayor's aide", ["The", "mayor", "'s", "aide"]),
        ("Xi’s 1,000.5 tonnes.", ["Xi", "’s", "1,000.5", "tonnes", "."]),
        ("“face-to-face”, he said", ["“", "face-to-face", "”", ",", "he", "said"]),
        ("don't — isn’t", ["don't", "—", "isn’t"]),
        ("$123bn (36%)", ["$", "123bn", "(", "36", "%", ")"]),
        ("Kraków\u{A0}São-Paulo", ["Kraków", "São-Paulo"]),
        ("G7, 20-year", ["G7", ",", "20-year"]),
        ("6.1 - magnitude", ["6.1", "-", "magnitude"]),
        ("", []),
    ]) func `a text is cut into words, numbers and signs`(_ text: String, _ expected: [String]) {
        #expect(cut(text) == expected)
    }

    @Test func `letters tell how a word is written`() {
        let bytes = Array("said Xi NATO McConnell Łódź Élan".utf8)
        #expect(
            tokens(in: bytes.span, 0..<bytes.count).map(\.letters)
                == [.lower, .capitalized, .capitals, .mixed, .lower, .capitalized])
    }

    @Test func `broken UTF-8 stops nothing`() {
        for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xF0, 0x9F], [0xC2], [0xFF, 0x41], [0x41, 0xE2, 0x80]] {
            let found = tokens(in: bytes.span, 0..<bytes.count)
            #expect(found.allSatisfy { $0.span.end <= bytes.count })
        }
    }
}

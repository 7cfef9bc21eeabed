import Foundation
import Testing

@testable import wirewatch

@Suite struct PrintableTests {
    @Test(arguments: [
        ("red \u{1B}[31m", "red ␛[31m"), ("C1 \u{9B}31m", "C1 <U+009B>31m"), ("\u{202E}evil", "<U+202E>evil"),
        ("two\n  lines\tand tabs ", "two lines and tabs"), ("a\u{0}b\u{7F}", "a␀b␡"), ("Grüße, 你好", "Grüße, 你好"),
    ])
    func `what a terminal would obey is shown instead`(_ text: String, _ shown: String) {
        #expect(printable(text) == shown)
    }

    @Test func `JSON spells out what a terminal would obey, and stays the same value`() throws {
        let text = "a\u{1B}[31m \u{9B}31m \u{202E} \u{7F} “ok” 🇷🇺 \u{E0041}"
        let json = escapingControls(try JSONEncoder().encode([text]))
        #expect(!String(decoding: json, as: UTF8.self).unicodeScalars.contains(where: isHarmful))
        #expect(try JSONDecoder().decode([String].self, from: Data(json)) == [text])
    }

    @Test func `wide characters take two columns and marks none`() {
        #expect(columns(of: "ab") == 2)
        #expect(columns(of: "你好") == 4)
        #expect(columns(of: "e\u{301}") == 1)
        #expect(cut("abcdef", to: 4) == "abc…")
        #expect(cut("abcd", to: 4) == "abcd")
    }
}

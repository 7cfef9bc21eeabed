import Systemd
import Testing

@Suite struct JournalEntryTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("a\n_PID=1\nPRIORITY=0", "a _PID=1 PRIORITY=0"),
        ("\u{1B}[31mred\u{1B}[0m\u{7}", " [31mred [0m "),
        ("bi\u{202E}di\u{2066}", "bidi"),
        ("tab\tand\r\nline\u{2028}end", "tab and line end"),
        ("ünïcödé 日本 🙂", "ünïcödé 日本 🙂"),
    ]) func `any text becomes one harmless line`(_ text: String, _ line: String) {
        #expect(oneLine(text) == line)
    }

    @Test func `a long text is cut between characters`() {
        let line = oneLine(String(repeating: "é", count: 5000))
        #expect(line.utf8.count <= 4000)
        #expect(line.hasSuffix("é…"))
    }

    @Test func `640 kB of combining marks take no time`() {
        let clock = ContinuousClock()
        let took = clock.measure { _ = oneLine("e" + String(repeating: "\u{301}", count: 320_000)) }
        #expect(took < .seconds(1))
    }

    @Test(arguments: ["_PID", "lower", "1ST", "", "A B", String(repeating: "A", count: 65), "Ä"])
    func `a field name that the journal would drop cannot be made`(_ name: String) {
        #expect(JournalField(name) == nil)
    }

    @Test func `every kind of event has an id of its own`() {
        let ids = Set(MessageID.allCases.map(\.rawValue))
        #expect(ids.count == MessageID.allCases.count)
        #expect(ids.allSatisfy { $0.utf8.count == 32 && $0.allSatisfy(\.isHexDigit) })
    }
}

import Testing

@testable import wirewatch

@Suite struct ScreenTests {
    private func screen(_ isTerminal: Bool, _ environment: [String: String] = [:], width: Int? = 80) -> Screen {
        Screen(isTerminal: isTerminal, environment: environment, width: width)
    }

    @Test func `colour is for terminals, and not where NO_COLOR is set`() {
        #expect(screen(true).paint("x", .bold) == "\u{1B}[1mx\u{1B}[0m")
        #expect(screen(false).paint("x", .bold) == "x")
        #expect(screen(true, ["NO_COLOR": "1"]).paint("x", .bold) == "x")
        #expect(screen(true, ["NO_COLOR": ""]).paint("x", .bold) != "x")
        #expect(screen(true, ["TERM": "dumb"]).paint("x", .bold) == "x")
    }

    @Test func `columns line up, and the last is cut at the edge of the screen only`() {
        var table = Columns(indent: 2)
        table.add(.init("a"), .init("first words"))
        table.add(.init("long"), .init("你好"))
        #expect(table.lines(on: screen(false)) == ["  a     first words", "  long  你好"])
        #expect(table.lines(on: screen(true, width: 17)) == ["  a     first wo…", "  long  你好"])
    }

    @Test func `a cell can not paint by itself`() {
        var table = Columns()
        table.add(.init("\u{1B}[31mred"))
        #expect(table.lines(on: screen(true)) == ["␛[31mred"])
    }
}

/// Rows of cells, written below each other: each column as wide as its widest cell, the last one cut at the screen.
struct Columns {
    /// A cell: its text, made printable, and the style it is written in.
    struct Cell {
        let text: String
        let style: Screen.Style?

        init(_ text: String, _ style: Screen.Style? = nil) {
            self.text = printable(text)
            self.style = style
        }
    }

    private var rows: [[Cell]] = []
    private let indent: Int

    init(indent: Int = 0) { self.indent = indent }

    /// True where no row was added.
    var isEmpty: Bool { rows.isEmpty }

    /// Adds a row.
    mutating func add(_ cells: Cell...) { rows.append(cells) }

    /// Adds a row.
    mutating func add(_ cells: [Cell]) { rows.append(cells) }

    /// The rows as lines.
    func lines(on screen: Screen) -> [String] {
        let count = rows.map(\.count).max() ?? 0
        let widths = (0..<count).map { column in
            rows.compactMap { $0.indices.contains(column) ? columns(of: $0[column].text) : nil }.max() ?? 0
        }
        return rows.map { line($0, widths: widths, screen: screen) }
    }

    private func line(_ cells: [Cell], widths: [Int], screen: Screen) -> String {
        var line = String(repeating: " ", count: indent)
        var at = indent
        for (column, cell) in cells.enumerated() {
            let isLast = column == cells.count - 1
            let room = screen.width.map { max(8, $0 - at) }
            let text = isLast ? room.map { cut(cell.text, to: $0) } ?? cell.text : cell.text
            line += screen.paint(text, cell.style)
            guard !isLast else { break }
            line += String(repeating: " ", count: widths[column] - columns(of: cell.text) + 2)
            at += widths[column] + 2
        }
        return line
    }
}

/// Prints the rows.
func printColumns(_ table: Columns) throws(Failure) {
    for line in table.lines(on: .current) { try printLine(line) }
}

import ReportKit

/// Agency wire copy of the teleprinter age, ANPA 1312 and IPTC 7901: a heading, then the text between STX and ETX.
struct Wire {
    private let text: [UInt8]

    init(_ text: [UInt8]) { self.text = text }

    /// A start of text soon after the beginning, as no other text has it.
    static func isWire(_ text: [UInt8]) -> Bool {
        // A program begins with such bytes as well, and with zeros, which no teleprinter sends.
        guard !text.prefix(400).contains(0), let start = text.prefix(400).firstIndex(of: 0x02) else { return false }
        return text.prefix(start).contains { $0 == 0x01 || $0 == 0x16 || $0 == 0x1F }
    }

    var entry: Entry {
        var entry = Entry()
        guard let start = text.firstIndex(of: 0x02) else { return entry }
        let end = text[start...].firstIndex(of: 0x03) ?? text.count
        var isSlug = true
        for paragraph in paragraphs(text[(start + 1)..<end]) {
            let line = clean(paragraph)
            guard !line.isEmpty else { continue }
            if paragraph.first == 0x5E {
                if line.starts(with: "By ".utf8) {
                    entry.body.append((.plain(line), .byline))
                } else if isSlug {
                    entry.status = Article.Status(inHeading: line)
                    entry.body.append((.plain(line), .metadata))
                    isSlug = false
                } else if entry.title == nil {
                    entry.title = .plain(line)
                } else {
                    entry.body.append((.plain(line), .metadata))
                }
            } else {
                entry.body.append((.plain(line), nil))
            }
        }
        return entry
    }

    /// Paragraphs begin with a caret, a tab or several blanks.
    private func paragraphs(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
        var found: [[UInt8]] = []
        var open: [UInt8] = []
        for line in text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let begins = line.first == 0x5E || line.first == 0x09 || line.starts(with: [0x20, 0x20])
            if begins || found.isEmpty && open.isEmpty {
                if !open.isEmpty { found.append(open) }
                open = Array(line)
            } else {
                open += [0x20] + line
            }
        }
        if !open.isEmpty { found.append(open) }
        return found
    }

    private func clean(_ paragraph: [UInt8]) -> [UInt8] {
        var line = levelled(paragraph.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 })
        if line.first == 0x5E { line.removeFirst() }
        while let last = line.last, last == 0x3C || last == 0x3D || last == 0x20 { line.removeLast() }
        return line
    }
}

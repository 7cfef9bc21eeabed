import ReportKit

/// Markdown with or without front matter: its words → `Entry`.
struct Markdown {
    private let text: [UInt8]
    private var fields: [String: String] = [:]
    private var start = 0

    init(_ text: [UInt8]) {
        self.text = text
        readFrontMatter()
    }

    static func isMarkdown(_ text: [UInt8], named file: String) -> Bool {
        let name = file.lowercased()
        return name.hasSuffix(".md") || name.hasSuffix(".markdown") || !Markdown(text).fields.isEmpty
    }

    /// `---` or `+++`, lines of `key: value` or `key = "value"`, and the same mark again.
    private mutating func readFrontMatter() {
        let first = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let mark = text[first...].prefix(3)
        guard mark.elementsEqual("---".utf8) || mark.elementsEqual("+++".utf8) else { return }
        var found: [String: String] = [:]
        var at = lineEnd(first)
        while at < text.count, found.count < 200 {
            let end = lineEnd(at)
            let line = text[at..<end]
            if line.starts(with: mark), line.dropFirst(3).allSatisfy({ $0 <= 0x20 }) {
                guard !found.isEmpty else { return }
                fields = found
                start = end
                return
            }
            if let (key, value) = Self.field(line), found[key] == nil { found[key] = value }
            at = end
        }
    }

    private func lineEnd(_ start: Int) -> Int { text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count }

    private static func field(_ line: ArraySlice<UInt8>) -> (String, String)? {
        guard let split = line.firstIndex(where: { $0 == 0x3A || $0 == 0x3D }), line.first.map(isLetter) ?? false else {
            return nil
        }
        let key = String(decoding: levelled(Array(line[..<split])), as: UTF8.self).lowercased()
        var value = levelled(Array(line[(split + 1)...]))
        if value.count >= 2, let quote = value.first, quote == value.last, quote == 0x22 || quote == 0x27 {
            value = Array(value.dropFirst().dropLast())
        }
        return (key, String(decoding: value, as: UTF8.self))
    }

    var entry: Entry {
        var entry = Entry()
        func field(_ names: String...) -> String? { names.lazy.compactMap { fields[$0] }.first { !$0.isEmpty } }
        entry.title = field("title", "headline").map { .plain(Array($0.utf8)) }
        entry.published = field("date", "published", "publishdate", "pubdate")
        entry.modified = field("lastmod", "updated", "modified")
        entry.byline = field("author", "authors", "byline").map { $0.filter { $0 != "[" && $0 != "]" && $0 != "\"" } }
        entry.outlet = field("source", "outlet", "publisher", "publication")
        entry.url = field("canonical", "canonical_url", "url", "link")
        entry.guid = field("id", "guid")
        entry.language = field("lang", "language", "locale")
        for block in blocks() {
            if entry.title == nil, block.kind == .crosshead, entry.body.isEmpty {
                entry.title = .plain(block.text)
            } else {
                entry.body.append((.plain(block.text), block.kind))
            }
        }
        return entry
    }

    private func blocks() -> [(text: [UInt8], kind: Segment.Kind?)] {
        var found: [(text: [UInt8], kind: Segment.Kind?)] = []
        var open: [UInt8] = []
        var isCode = false
        func close() {
            if !open.isEmpty { found.append((Self.inline(open), nil)) }
            open = []
        }
        for raw in text[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
            let line = levelled(Array(raw))
            if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) {
                close()
                isCode.toggle()
            } else if isCode {
                continue
            } else if line.isEmpty || Self.isRule(line) {
                close()
            } else if line.first == 0x23 {
                close()
                found.append((Self.inline(Array(line.drop { $0 == 0x23 || $0 == 0x20 })), .crosshead))
            } else if let item = Self.item(line) {
                close()
                open = item
            } else {
                let rest = Array(line.drop { $0 == 0x3E || $0 == 0x20 })
                open += (open.isEmpty ? [] : [0x20]) + rest
            }
        }
        close()
        return found
    }

    private static func isRule(_ line: [UInt8]) -> Bool {
        line.count >= 3 && line.allSatisfy { $0 == 0x2D || $0 == 0x2A || $0 == 0x5F || $0 == 0x3D || $0 == 0x20 }
    }

    private static func item(_ line: [UInt8]) -> [UInt8]? {
        guard line.count > 2, line[1] == 0x20, line[0] == 0x2D || line[0] == 0x2A || line[0] == 0x2B else { return nil }
        return Array(line.dropFirst(2))
    }

    /// Links become their text, pictures nothing; marks of emphasis and code go.
    static func inline(_ line: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var at = 0
        while at < line.count {
            let byte = line[at]
            let isPicture = byte == 0x21 && at + 1 < line.count && line[at + 1] == 0x5B
            if byte == 0x5B || isPicture, let (words, end) = link(line, isPicture ? at + 1 : at) {
                if !isPicture { output += words }
                at = end
            } else if byte == 0x60 || isEmphasis(line, at) {
                at += 1
            } else {
                output.append(byte)
                at += 1
            }
        }
        return output
    }

    private static func isEmphasis(_ line: [UInt8], _ at: Int) -> Bool {
        let byte = line[at]
        guard byte == 0x2A || byte == 0x5F else { return false }
        let before = at == 0 || !isLetterOrDigit(line[at - 1])
        let after = at + 1 >= line.count || !isLetterOrDigit(line[at + 1])
        return before != after || (at + 1 < line.count && line[at + 1] == byte) || (at > 0 && line[at - 1] == byte)
    }

    private static func link(_ line: [UInt8], _ start: Int) -> ([UInt8], Int)? {
        let limit = min(line.count, start + 1000)
        guard let close = line[start..<limit].firstIndex(of: 0x5D), close + 1 < line.count, line[close + 1] == 0x28,
            let end = line[close..<min(line.count, close + 2000)].firstIndex(of: 0x29)
        else { return nil }
        return (Array(line[(start + 1)..<close]), end + 1)
    }
}

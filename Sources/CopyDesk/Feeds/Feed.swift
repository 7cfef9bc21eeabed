import ReportKit

/// RSS 0.9 to 2.0, RDF and Atom: their words → `Entry`.
struct Feed {
    private let tree: XMLTree
    private let root: Int
    let format: CopyFormat

    /// A feed, recognised by its root element, or by items that have lost theirs.
    init?(_ tree: XMLTree) {
        self.tree = tree
        guard let root = tree.root else { return nil }
        self.root = root
        switch tree.name(root).lowercased() {
        case "rss": format = .rss
        case "rdf:rdf": format = .rdf
        case "feed", "entry": format = .atom
        case "channel": format = .rss
        default: return nil
        }
    }

    var entries: [Entry] {
        let names = Set(["item", "entry"])
        var found: [Entry] = []
        var at = root
        while at < Int(tree.nodes[root].end) {
            if tree.nodes[at].name >= 0, names.contains(tree.name(at).lowercased()) {
                found.append(entry(at))
                at = Int(tree.nodes[at].end)
            } else {
                at += 1
            }
        }
        return found
    }

    private var channel: Int { tree.child(root, "channel", "Channel") ?? root }

    private func entry(_ node: Int) -> Entry {
        var entry = Entry()
        let elements = tree.children(node)
        func first(_ names: String...) -> Int? {
            for name in names {
                if let found = elements.first(where: { tree.name($0).lowercased() == name }) { return found }
            }
            return nil
        }
        entry.title = first("title", "dc:title", "media:title").map { matter($0, isTitle: true) }
        let full = first("content:encoded", "fullitem", "xhtml:body", "body", "xhtml:div", "content", "prodlink").map {
            matter($0)
        }
        let summary = first("description", "summary", "dc:description", "dcterms:abstract", "abstract", "tagline").map {
            matter($0)
        }
        let media = tree.first("media:description", in: node).map { matter($0) }
        // A full text that is shorter than its summary is none.
        let parts = [full, summary, media].compactMap { $0 }.filter { !$0.isBlank }
        if let first = parts.first { entry.body = [(parts.dropFirst().first { $0.count > first.count } ?? first, nil)] }
        entry.guid = text(first("guid", "id", "dc:identifier")) ?? tree.attribute(node, "rdf:about")
        entry.url = link(elements)
        entry.published = text(
            first(
                "pubdate", "published", "issued", "dcterms:issued", "dc:date", "dcterms:created", "created", "date",
                "updated", "modified"))
        entry.modified = text(first("updated", "modified", "dcterms:modified"))
        entry.byline = author(elements)
        entry.outlet = outlet(first("source"))
        entry.language = tree.attribute(node, "xml:lang") ?? text(first("dc:language", "language")) ?? language
        return entry
    }

    private var language: String? {
        tree.attribute(root, "xml:lang") ?? text(tree.child(channel, "language", "dc:language"))
    }

    /// The entry's own source goes before the feed's title.
    private func outlet(_ source: Int?) -> String? {
        let own = source.flatMap { node in tree.child(node, "title").map { line($0) } ?? text(node) }
        return own ?? tree.child(channel, "title").map { line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func line(_ node: Int) -> String { String(decoding: matter(node, isTitle: true).line, as: UTF8.self) }

    private func link(_ parts: [Int]) -> String? {
        let links = parts.filter { tree.name($0).lowercased() == "link" }
        let alternate = links.first {
            (tree.attribute($0, "rel") ?? "alternate") == "alternate" && tree.attribute($0, "href") != nil
        }
        return alternate.flatMap { tree.attribute($0, "href") } ?? links.lazy.compactMap { text($0) }.first
    }

    private func author(_ parts: [Int]) -> String? {
        let names = parts.compactMap { part -> String? in
            switch tree.name(part).lowercased() {
            case "author": text(tree.child(part, "name")) ?? (tree.hasElements(part) ? nil : text(part))
            case "dc:creator": text(part)
            default: nil
            }
        }
        return names.isEmpty ? nil : names.prefix(20).joined(separator: ", ")
    }

    // MARK: Text

    /// What an element holds as one line.
    private func text(_ node: Int?) -> String? {
        guard let text = tree.text(node), text.contains("<![CDATA[") else { return tree.text(node) }
        return String(decoding: levelled(Self.unwrapped(Array(text.utf8))), as: UTF8.self)
    }

    /// What an element holds: markup in place, escaped markup, or plain text, as its attributes and its content tell.
    private func matter(_ node: Int, isTitle: Bool = false) -> Entry.Matter {
        let type = (tree.attribute(node, "type") ?? "").lowercased()
        let mode = (tree.attribute(node, "mode") ?? "").lowercased()
        if mode == "base64" || isBase64(type, mode) {
            return .html(Encoding.utf8(Base64.decoded(tree.rawText(node))) ?? [])
        }
        if tree.hasElements(node) || type == "xhtml" { return .html(tree.markup(node)) }
        let text = Self.unwrapped(tree.rawText(node))
        if type == "text" || type == "text/plain" { return .plain(text) }
        return Self.looksMarkedUp(text) ? .html(text) : .plain(text)
    }

    /// Text out of a CDATA section that was escaped along with its content: a wrapper, and no part of the text.
    static func unwrapped(_ text: [UInt8]) -> [UInt8] {
        let (open, close) = (Array("<![CDATA[".utf8), Array("]]>".utf8))
        guard let first = text.firstIndex(where: { $0 > 0x20 }) else { return text }
        // Escaped twice over.
        if text[first...].starts(with: "&lt;![CDATA[".utf8) {
            return unwrapped(Entities.resolved(text, first..<text.count))
        }
        guard text[first...].starts(with: open) else { return text }
        var output: [UInt8] = []
        var at = first
        while at < text.count {
            if text[at] == open[0], text[at...].starts(with: open) {
                at += open.count
            } else if text[at] == close[0], text[at...].starts(with: close) {
                at += close.count
            } else {
                output.append(text[at])
                at += 1
            }
        }
        return output
    }

    private func isBase64(_ type: String, _ mode: String) -> Bool {
        format == .atom && mode.isEmpty && type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml")
            && !type.contains("html")
    }

    /// Tags or references inside text that was unescaped once: it is HTML.
    static func looksMarkedUp(_ text: [UInt8]) -> Bool {
        for at in text.indices.dropLast() {
            if text[at] == 0x3C, isLetter(text[at + 1]) || text[at + 1] == 0x2F || text[at + 1] == 0x21 {
                return text[at...].contains(0x3E)
            }
            if text[at] == 0x26, Entities.reference(text, at, text.count) != nil { return true }
        }
        return false
    }
}

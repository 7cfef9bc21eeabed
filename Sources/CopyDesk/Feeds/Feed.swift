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
        entry.guid = tree.text(first("guid", "id", "dc:identifier")) ?? tree.attribute(node, "rdf:about")
        entry.url = link(elements)
        entry.published = tree.text(
            first(
                "pubdate", "published", "issued", "dcterms:issued", "dc:date", "dcterms:created", "created", "date",
                "updated", "modified"))
        entry.modified = tree.text(first("updated", "modified", "dcterms:modified"))
        entry.byline = author(elements)
        entry.outlet = outlet(first("source"))
        entry.language = tree.attribute(node, "xml:lang") ?? tree.text(first("dc:language", "language")) ?? language
        return entry
    }

    private var language: String? {
        tree.attribute(root, "xml:lang") ?? tree.text(tree.child(channel, "language", "dc:language"))
    }

    /// The entry's own source goes before the feed's title.
    private func outlet(_ source: Int?) -> String? {
        let own = source.flatMap { node in tree.child(node, "title").map { line($0) } ?? tree.text(node) }
        return own ?? tree.child(channel, "title").map { line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func line(_ node: Int) -> String { String(decoding: matter(node, isTitle: true).line, as: UTF8.self) }

    private func link(_ parts: [Int]) -> String? {
        let links = parts.filter { tree.name($0).lowercased() == "link" }
        let alternate = links.first {
            (tree.attribute($0, "rel") ?? "alternate") == "alternate" && tree.attribute($0, "href") != nil
        }
        return alternate.flatMap { tree.attribute($0, "href") } ?? links.lazy.compactMap { tree.text($0) }.first
    }

    private func author(_ parts: [Int]) -> String? {
        let names = parts.compactMap { part -> String? in
            switch tree.name(part).lowercased() {
            case "author": tree.text(tree.child(part, "name")) ?? (tree.hasElements(part) ? nil : tree.text(part))
            case "dc:creator": tree.text(part)
            default: nil
            }
        }
        return names.isEmpty ? nil : names.prefix(20).joined(separator: ", ")
    }

    // MARK: Text

    /// What an element holds: markup in place, escaped markup, or plain text, as its attributes and its content tell.
    private func matter(_ node: Int, isTitle: Bool = false) -> Entry.Matter {
        let type = (tree.attribute(node, "type") ?? "").lowercased()
        let mode = (tree.attribute(node, "mode") ?? "").lowercased()
        if mode == "base64" || isBase64(type, mode) {
            return .html(Encoding.utf8(Base64.decoded(tree.rawText(node))) ?? [])
        }
        if tree.hasElements(node) || type == "xhtml" { return .html(tree.markup(node)) }
        let text = tree.rawText(node)
        if type == "text" || type == "text/plain" { return .plain(text) }
        return Self.looksMarkedUp(text) ? .html(text) : .plain(text)
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

import ReportKit

/// NITF 3: its words → `Entry`. Also the content of a NewsML item.
struct NITF {
    let tree: XMLTree
    let root: Int

    var entry: Entry {
        var entry = Entry()
        let data = tree.first("docdata", in: root)
        if let data {
            entry.guid = tree.first("doc-id", in: data).flatMap { tree.attribute($0, "id-string") }
            entry.published = date("date.issue", data) ?? date("date.release", data) ?? publicationDate
            entry.status = status(data)
            entry.modified = date("date.release", data)
        } else {
            entry.published = publicationDate
        }
        let body = tree.child(root, "body")
        let head = body.flatMap { tree.child($0, "body.head") }
        entry.title = title(head).map { .html($0) }
        entry.byline = head.flatMap { tree.first("byline", in: $0) }.flatMap { tree.text($0) }
        entry.outlet = head.flatMap { tree.first("distributor", in: $0) }.flatMap { tree.text($0) }
        entry.language = body.flatMap { tree.attribute($0, "lang") } ?? tree.attribute(root, "xml:lang")
        entry.dateline = head.flatMap { tree.first("dateline", in: $0) }.flatMap { tree.text($0) }
        let content = body.flatMap { tree.first("body.content", in: $0) }
        if let content { entry.body = Self.parts(of: content, in: tree) }
        if entry.body.allSatisfy({ $0.matter.isBlank }), let abstract = head.flatMap({ tree.first("abstract", in: $0) })
        {
            entry.body = [(.html(tree.markup(abstract)), nil)]
        }
        if let end = body.flatMap({ tree.child($0, "body.end") }), tree.text(end) != nil {
            entry.body.append((.html(tree.markup(end)), .byline))
        }
        return entry
    }

    private func title(_ head: Int?) -> [UInt8]? {
        let headline =
            head.flatMap { tree.first("hl1", in: $0) ?? tree.first("hedline", in: $0) } ?? tree.first("hl1", in: root)
        if let headline, tree.text(headline) != nil { return tree.markup(headline) }
        return tree.first("title", in: root).map { tree.markup($0) }
    }

    private func date(_ name: String, _ data: Int) -> String? {
        tree.first(name, in: data).flatMap { tree.attribute($0, "norm") }
    }

    private var publicationDate: String? {
        tree.first("pubdata", in: root).flatMap { tree.attribute($0, "date.publication") }
    }

    /// What the managing of the document says; else what an editor's message orders; else that it corrects another.
    private func status(_ data: Int) -> Article.Status? {
        let stated = Article.Status(stated: tree.attribute(data, "management-status"))
        guard stated ?? .usable == .usable else { return stated }
        let messages = tree.all("ed-msg", in: data).compactMap { tree.attribute($0, "info") }
        let ordered = messages.lazy.compactMap { Article.Status(inHeading: Array($0.utf8)) }.first
        return ordered ?? (tree.first("correction", in: data) != nil ? .corrected : stated)
    }

    /// The body in pieces, so that the words under pictures stay captions and the headings crossheads.
    static func parts(of content: Int, in tree: XMLTree) -> [(matter: Entry.Matter, kind: Segment.Kind?)] {
        var parts: [(matter: Entry.Matter, kind: Segment.Kind?)] = []
        let children = tree.children(content)
        guard
            children.contains(where: { ["p", "block", "hl2", "media", "table", "ul", "ol"].contains(tree.name($0)) }),
            children.count < 20_000
        else {
            return [(.html(tree.markup(content)), nil)]
        }
        for child in children {
            switch tree.name(child) {
            case "media":
                for caption in tree.all("media-caption", in: child).prefix(10) {
                    parts.append((.html(tree.markup(caption)), .caption))
                }
            case "hl2": parts.append((.html(tree.markup(child)), .crosshead))
            case "block": parts += block(child, tree)
            case "p": parts.append((.html(tree.markup(child)), nil))
            default: parts.append((.html(Array("<div>".utf8) + tree.markup(child) + Array("</div>".utf8)), nil))
            }
        }
        return parts
    }

    private static func block(_ node: Int, _ tree: XMLTree) -> [(matter: Entry.Matter, kind: Segment.Kind?)] {
        let captions = Set(tree.all("media", in: node))
        if captions.isEmpty { return [(.html(tree.markup(node)), nil)] }
        return tree.children(node).prefix(5000).map { (.html(tree.markup($0)), captions.contains($0) ? .caption : nil) }
    }
}

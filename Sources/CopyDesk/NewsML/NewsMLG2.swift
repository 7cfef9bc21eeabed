import ReportKit

/// NewsML-G2: its words → `Entry`, one for each news item of a message.
struct NewsMLG2 {
    let tree: XMLTree
    let root: Int

    var entries: [Entry] {
        let items = tree.all("newsItem", in: root)
        // Where some have their text inside, the others are its pictures and films under the same headline.
        let told = items.filter { item in
            guard let set = tree.child(item, "contentSet") else { return false }
            return tree.children(set).contains { tree.name($0).hasPrefix("inline") && tree.text($0) != nil }
        }
        let all = told.isEmpty ? (items + tree.all("packageItem", in: root)).sorted() : told
        return all.map(entry).filter { $0.title != nil || !$0.body.isEmpty }
    }

    private func entry(_ item: Int) -> Entry {
        var entry = Entry()
        entry.guid = tree.attribute(item, "guid")
        entry.version = tree.attribute(item, "version")
        let meta = tree.child(item, "itemMeta") ?? item
        let content = tree.child(item, "contentMeta") ?? item
        entry.published =
            tree.text(tree.child(meta, "versionCreated")) ?? tree.text(tree.child(content, "contentCreated"))
            ?? tree.text(tree.child(meta, "firstCreated"))
        entry.modified = tree.text(tree.child(content, "contentModified"))
        entry.status = status(meta)
        entry.outlet = provider(meta) ?? tree.text(tree.child(content, "creditline"))
        entry.language =
            tree.child(content, "language").flatMap { tree.attribute($0, "tag") } ?? tree.attribute(item, "xml:lang")
        let headline = headline(content) ?? tree.child(meta, "title") ?? tree.child(content, "slugline")
        entry.title = headline.map { tree.hasElements($0) ? .html(tree.markup($0)) : .plain(tree.rawText($0)) }
        entry.byline = tree.text(tree.child(content, "by"))
        entry.body = body(item, content)
        if entry.status == .canceled, entry.body.isEmpty, let note = tree.text(tree.child(meta, "edNote")) {
            entry.body = [(.plain(Array(note.utf8)), .metadata)]
        }
        return entry
    }

    /// Of several headlines the highest in rank, else the first.
    private func headline(_ content: Int) -> Int? {
        let all = tree.children(content, "headline").filter { tree.text($0) != nil }
        return all.first { tree.attribute($0, "rank") == "1" } ?? all.first
    }

    private func provider(_ meta: Int) -> String? {
        guard let provider = tree.child(meta, "provider") else { return nil }
        return tree.text(tree.child(provider, "name")) ?? tree.attribute(provider, "literal")
    }

    /// Its status; a signal that it corrects what was sent goes before a status that says nothing.
    private func status(_ meta: Int) -> Article.Status? {
        let stated = tree.child(meta, "pubStatus").flatMap { Article.Status(stated: code($0)) }
        let signals = tree.children(meta, "signal").compactMap { code($0) }
        let isCorrection = signals.contains { Article.Status(stated: $0) == .corrected || $0 == "edStat:C" }
        return stated == .canceled ? stated : isCorrection ? .corrected : stated
    }

    private func code(_ node: Int) -> String? { tree.attribute(node, "qcode") ?? tree.attribute(node, "uri") }

    private func body(_ item: Int, _ content: Int) -> [(matter: Entry.Matter, kind: Segment.Kind?)] {
        if let set = tree.child(item, "contentSet") {
            for name in ["inlineXML", "inlineData"] {
                for node in tree.children(set, name) where tree.text(node) != nil {
                    let parts = inline(node)
                    if !parts.isEmpty { return parts }
                }
            }
        }
        // A picture or a package: what is said about it.
        let descriptions = tree.children(content, "description")
        let isPicture =
            tree.child(item, "itemMeta").flatMap { tree.child($0, "itemClass") }.flatMap {
                tree.attribute($0, "qcode")
            }?.hasSuffix("picture") ?? false
        return descriptions.prefix(1).map { (.html(tree.markup($0)), isPicture ? .caption : nil) }
    }

    private func inline(_ node: Int) -> [(matter: Entry.Matter, kind: Segment.Kind?)] {
        if let nitf = tree.first("nitf", in: node) {
            let content = tree.first("body.content", in: nitf) ?? nitf
            return NITF.parts(of: content, in: tree)
        }
        guard tree.hasElements(node) else {
            let text = tree.rawText(node)
            let isPlain = (tree.attribute(node, "contenttype") ?? "") == "text/plain"
            return [(!isPlain && Feed.looksMarkedUp(text) ? .html(text) : .plain(text), nil)]
        }
        if let body = tree.first("xhtml:body", in: node) ?? tree.first("body", in: node) { return page(body) }
        return [(.html(tree.markup(node)), nil)]
    }

    /// An inline page: its header repeats the item's fields.
    private func page(_ body: Int) -> [(matter: Entry.Matter, kind: Segment.Kind?)] {
        let children = tree.children(body)
        guard children.contains(where: { tree.name($0).hasSuffix("header") || tree.name($0).hasSuffix("footer") })
        else { return [(.html(tree.markup(body)), nil)] }
        return children.prefix(20_000).map { child in
            let name = tree.name(child)
            let isFrame = name.hasSuffix("header") || name.hasSuffix("footer") || name.hasSuffix("aside")
            return (.html(tree.markup(child)), isFrame ? .metadata : nil)
        }
    }
}

import ReportKit

/// NewsML 1.2: its words → `Entry`, one for each news item.
struct NewsML1 {
    let tree: XMLTree
    let root: Int

    var entries: [Entry] { tree.all("NewsItem", in: root).map(entry).filter { $0.title != nil || !$0.body.isEmpty } }

    private func entry(_ item: Int) -> Entry {
        var entry = Entry()
        let management = tree.child(item, "NewsManagement")
        entry.guid = text("PublicIdentifier", item) ?? text("NewsItemId", item)
        entry.version = text("RevisionId", item)
        entry.published = management.flatMap { text("ThisRevisionCreated", $0) ?? text("FirstCreated", $0) }
        entry.status = management.flatMap(status)
        entry.outlet = provider(item)
        entry.title = tree.all("HeadLine", in: item).first { tree.text($0) != nil }.map { .html(tree.markup($0)) }
        entry.byline = text("ByLine", item)
        entry.dateline = text("DateLine", item)
        entry.language =
            tree.first("Language", in: item).flatMap { tree.attribute($0, "FormalName") }
            ?? tree.attribute(item, "xml:lang")
        if let content = tree.all("DataContent", in: item).first(where: { tree.text($0) != nil }) {
            entry.body = body(content)
        }
        return entry
    }

    private func text(_ name: String, _ node: Int) -> String? { tree.first(name, in: node).flatMap { tree.text($0) } }

    private func provider(_ item: Int) -> String? {
        guard let provider = tree.first("Provider", in: item), let party = tree.first("Party", in: provider) else {
            return nil
        }
        return tree.attribute(party, "FormalName")
    }

    /// Its status; an instruction to the receiver ("Rectify", "Delete") goes before a status that says nothing.
    private func status(_ management: Int) -> Article.Status? {
        func word(_ name: String) -> Article.Status? {
            Article.Status(stated: tree.child(management, name).flatMap { tree.attribute($0, "FormalName") })
        }
        let stated = word("Status")
        return stated == .canceled ? stated : word("Instruction") ?? stated
    }

    private func body(_ content: Int) -> [(matter: Entry.Matter, kind: Segment.Kind?)] {
        if let nitf = tree.first("nitf", in: content) {
            return NITF.parts(of: tree.first("body.content", in: nitf) ?? nitf, in: tree)
        }
        if let body = tree.first("body.content", in: content) { return NITF.parts(of: body, in: tree) }
        if let body = tree.first("xhtml:body", in: content) ?? tree.first("body", in: content) {
            return [(.html(tree.markup(body)), nil)]
        }
        if tree.hasElements(content) { return [(.html(tree.markup(content)), nil)] }
        let text = tree.rawText(content)
        return [(Feed.looksMarkedUp(text) ? .html(text) : .plain(text), nil)]
    }
}

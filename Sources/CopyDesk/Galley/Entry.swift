import ReportKit

/// One article as a feed, an agency's file or a mail holds it, before its text is made up.
struct Entry {
    /// Text in the way its format holds it.
    enum Matter {
        case plain([UInt8])
        case html([UInt8])

        var count: Int {
            switch self {
            case .plain(let text), .html(let text): text.count
            }
        }

        var isBlank: Bool {
            switch self {
            case .plain(let text), .html(let text): !text.contains { $0 > 0x20 }
            }
        }
    }

    var title: Matter?
    var byline: String?
    var dateline: String?
    /// The parts of the body, in their order, each with what it is where the format says so.
    var body: [(matter: Matter, kind: Segment.Kind?)] = []
    var outlet: String?
    var url: String?
    var guid: String?
    var version: String?
    var status: Article.Status?
    var published: String?
    var modified: String?
    var language: String?

    /// The article; nil where the entry has no text at all.
    func sheet(format: CopyFormat) -> Sheet? {
        var makeup = Makeup()
        makeup.leavesOutUnseen = format == .email
        let headline = title.flatMap { makeup.add($0.line, .headline) }
        let author = byline.flatMap { makeup.add(Array($0.utf8), .byline) }
        if let dateline { makeup.add(Array(dateline.utf8), .dateline) }
        for part in body { makeup.add(part.matter, part.kind) }
        guard !makeup.isEmpty else { return nil }
        var sheet = makeup.sheet(format: format)
        sheet.headline = headline
        sheet.byline = author ?? sheet.byline
        sheet.outlet = outlet ?? sheet.outlet
        sheet.url = url
        sheet.guid = guid
        sheet.version = version
        sheet.status = status
        sheet.published = published.flatMap { Moment.read($0)?.iso } ?? sheet.published
        sheet.modified = modified.flatMap { Moment.read($0)?.iso }
        sheet.language = language.flatMap(Language.tag)
        return sheet
    }
}

extension Entry.Matter {
    /// As one line of plain text.
    var line: [UInt8] {
        switch self {
        case .plain(let text): levelled(text)
        case .html(let markup): levelled(Makeup.text(ofMarkup: markup))
        }
    }
}

extension Makeup {
    /// Adds text or markup, paragraph by paragraph.
    mutating func add(_ matter: Entry.Matter, _ kind: Segment.Kind? = nil) {
        switch matter {
        case .plain(let text):
            let galley = Galley(text)
            for paragraph in galley.paragraphs() { add(text[paragraph.range], kind) }
        case .html(let markup): addMarkup(markup, kind)
        }
    }

    /// The blocks of a piece of markup that is all article: nothing is left out but scripts and styles.
    mutating func addMarkup(_ markup: [UInt8], _ kind: Segment.Kind? = nil) {
        guard markup.contains(0x3C) || markup.contains(0x26) else { return add(.plain(markup), kind) }
        let page = PageReader.read(markup)
        let leavesOut = leavesOutUnseen
        let blocks = BlockReader.read(
            page, 0..<page.nodes.count,
            dropped: {
                page.nodes[$0].tag.isSkipped && page.nodes[$0].tag != .object && page.nodes[$0].tag != .head
                    && page.nodes[$0].tag != .button || leavesOut && UnseenClasses.isUnseen(page, $0)
            }, marks: { _ in nil })
        for block in blocks.list {
            add(
                blocks.text[block.range], kind ?? (block.isCrosshead ? .crosshead : block.isCaption ? .caption : nil)
            )
        }
    }

    /// The text of markup on one line.
    static func text(ofMarkup markup: [UInt8]) -> [UInt8] {
        guard markup.contains(0x3C) || markup.contains(0x26) else { return markup }
        var makeup = Makeup()
        makeup.addMarkup(markup)
        return makeup.text
    }
}

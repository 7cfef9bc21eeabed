import ReportKit

/// Recognises formats by content first, by name second, and gives the articles they hold.
enum Formats {
    /// What a file turned out to hold.
    struct Contents {
        var sheets: [Sheet]
        /// True where each article has an identity of its own: the same entry in tomorrow's feed is the same article.
        var areEntries = false
    }

    /// - Parameter depth: how many containers may still be opened: a packed feed in a zip, no zip in a zip.
    static func read(_ bytes: [UInt8], named file: String, depth: Int = 2) throws(CopyError) -> Contents {
        guard bytes.count <= Inflate.limit else { throw .tooLarge(bytes: bytes.count, limit: Inflate.limit) }
        if bytes.starts(with: [0x1F, 0x8B]) { return try unpacked(bytes, named: file, depth) }
        if Zip.isZip(bytes) { return try unzipped(bytes, named: file, depth) }
        if Mail.isMail(bytes),
            !file.lowercased().hasSuffix(".txt") || bytes.starts(with: "Received:".utf8)
                || bytes.starts(with: "Return-".utf8)
        {
            return try one(Mail(bytes).entry, .email)
        }
        if DesktopFile.isOpenMark(bytes) { throw .noArticle(format: "office lock") }
        guard let text = Encoding.utf8(bytes, declared: declared(bytes)) else { throw .notText }
        return try contents(of: text, named: file)
    }

    private static func contents(of text: [UInt8], named file: String) throws(CopyError) -> Contents {
        guard let first = text.firstIndex(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) else {
            throw .empty
        }
        if Wire.isWire(text) { return try one(Wire(text).entry, .wire) }
        if text[first] == 0x7B || text[first] == 0x5B, let found = try json(text) { return found }
        if text[first] == 0x3C, let found = try xml(text, first) { return found }
        if isHTML(text, named: file) { return Contents(sheets: [try CopyDesk.html(text)]) }
        if Markdown.isMarkdown(text, named: file) {
            return try one(Markdown(text).entry, .markdown)
        }
        if DesktopFile.isOne(text) { throw .noArticle(format: "settings") }
        return Contents(sheets: [try CopyDesk.plainText(text)])
    }

    private static func one(_ entry: Entry, _ format: CopyFormat) throws(CopyError) -> Contents {
        guard let sheet = entry.sheet(format: format) else { throw .noArticle(format: format.rawValue) }
        return Contents(sheets: [sheet])
    }

    private static func many(_ entries: [Entry], _ format: CopyFormat, areEntries: Bool = true) throws(CopyError)
        -> Contents
    {
        let sheets = entries.compactMap { $0.sheet(format: format) }
        guard !sheets.isEmpty else { throw .noArticle(format: format.rawValue) }
        return Contents(sheets: sheets, areEntries: areEntries)
    }

    // MARK: Containers

    private static func unpacked(_ bytes: [UInt8], named file: String, _ depth: Int) throws(CopyError) -> Contents {
        guard depth > 0, let inner = Inflate.inflated(bytes[...], .headed) else { throw .packedTooFar }
        return try read(inner, named: file.trimmingSuffix(".gz"), depth: depth - 1)
    }

    private static func unzipped(_ bytes: [UInt8], named file: String, _ depth: Int) throws(CopyError) -> Contents {
        guard depth > 1, let members = Zip.members(bytes) else { throw .packedTooFar }
        var all = Contents(sheets: [], areEntries: true)
        for member in members {
            if let found = try? read(member.bytes, named: member.name, depth: 1) { all.sheets += found.sheets }
        }
        guard !all.sheets.isEmpty else { throw .noArticle(format: "zip") }
        return all
    }

    // MARK: JSON and XML

    private static func json(_ text: [UInt8]) throws(CopyError) -> Contents? {
        guard let json = JSONReader.read(text) else { return nil }
        if let entries = JSONFeed.entries(json) { return try many(entries, .jsonfeed) }
        if let entries = NinJS.entries(json) { return try many(entries, .ninjs, areEntries: entries.count > 1) }
        throw .noArticle(format: "json")
    }

    private static func xml(_ text: [UInt8], _ first: Int) throws(CopyError) -> Contents? {
        // A web page may begin as XML does; its root tells.
        let head = Galley(Array(text[first...].prefix(2048)))
        guard
            head.find("<html", in: 0..<head.text.count) == nil || head.find("iptc.org", in: 0..<head.text.count) != nil
                || head.find("<rss", in: 0..<head.text.count) != nil
                || head.find("<feed", in: 0..<head.text.count) != nil
        else { return nil }
        let tree = XMLTreeReader.read(text)
        guard let root = tree.root else { return nil }
        switch tree.name(root) {
        case "nitf": return try one(NITF(tree: tree, root: root).entry, .nitf)
        case "newsMessage", "newsItem", "packageItem", "knowledgeItem", "conceptItem", "planningItem":
            let entries = NewsMLG2(tree: tree, root: root).entries
            return try many(entries, .newsMLG2, areEntries: entries.count > 1)
        case "NewsML":
            let entries = NewsML1(tree: tree, root: root).entries
            return try many(entries, .newsML1, areEntries: entries.count > 1)
        default: break
        }
        if let feed = Feed(tree) { return try many(feed.entries, feed.format) }
        if head.find("<?xml", in: 0..<head.text.count) != nil { throw .noArticle(format: "xml") }
        return nil
    }

    /// The encoding that an XML declaration or a page's head names.
    static func declared(_ bytes: [UInt8]) -> String? {
        let head = Galley(Array(bytes.prefix(4096)))
        let all = 0..<head.text.count
        for name: StaticString in ["encoding=", "charset="] {
            guard let found = head.find(name, in: all) else { continue }
            let start = found + name.utf8CodeUnitCount
            let value = head.text[start...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }.prefix {
                isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
            }
            if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
        }
        return nil
    }

    /// True where the text is a web page: markup at its start, or a name that says so and tags inside.
    static func isHTML(_ text: [UInt8], named file: String) -> Bool {
        let lower = Galley(Array(text.prefix(4096)))
        let all = 0..<lower.text.count
        guard let first = lower.text.firstIndex(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) else {
            return false
        }
        guard lower.text[first] == 0x3C || file.lowercased().hasSuffix(".html") || file.lowercased().hasSuffix(".htm")
        else { return false }
        for mark: StaticString in [
            "<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<meta", "<title", "<script",
            "<table", "<h1", "<span", "<br", "<main", "<section",
        ]
        where lower.find(mark, in: all) != nil { return true }
        return false
    }
}

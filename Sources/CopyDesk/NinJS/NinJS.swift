import ReportKit

/// ninjs 1 to 3: its words → `Entry`. A file is one item, or a list of items.
enum NinJS {
    static func entries(_ json: JSON) -> [Entry]? {
        let items: [JSON]
        switch json {
        case .array(let elements): items = elements
        case .object: items = json["items"].map(\.list) ?? [json]
        default: return nil
        }
        let found = items.prefix(10_000).filter(isItem)
        return found.isEmpty ? nil : found.map(entry)
    }

    /// An item names itself and has a headline, a body or a kind.
    private static func isItem(_ json: JSON) -> Bool {
        guard json["uri"] ?? json["guid"] ?? json["altids"] ?? json["headline"] != nil else { return false }
        return json.members.contains { member in
            ["headline", "headlines", "bodies", "versioncreated", "versionCreated", "pubstatus", "contentcreated"]
                .contains(member.key)
                || member.key.hasPrefix("body") || member.key.hasPrefix("headline")
        }
    }

    private static func entry(_ json: JSON) -> Entry {
        var entry = Entry()
        func text(_ names: String...) -> String? { names.lazy.compactMap { json[$0]?.text }.first }
        entry.guid = text("uri", "guid")
        entry.version = text("version")
        entry.published = text(
            "versioncreated", "versionCreated", "contentcreated", "contentCreated", "firstcreated", "firstCreated")
        entry.modified = text("contentmodified", "contentModified")
        entry.status = status(text("pubstatus", "pubStatus"), json["signal"]?.list ?? [])
        entry.outlet = text("source", "copyrightholder", "copyrightHolder")
        entry.url = text("href", "url", "weburl")
        entry.language = text("language")
        entry.byline = text("byline", "by")
        entry.title =
            (text("headline") ?? main(json["headlines"]) ?? prefixed("headline", json) ?? text("title", "slugline")).map
        { .html(Array($0.utf8)) }
        entry.body = body(json)
        return entry
    }

    private static func status(_ stated: String?, _ signals: [JSON]) -> Article.Status? {
        let status = Article.Status(stated: stated)
        let isCorrection = signals.contains { Article.Status(stated: $0.text ?? $0["name"]?.text) == .corrected }
        return status == .canceled ? status : isCorrection ? .corrected : status
    }

    /// Of several texts the main one, else the first.
    private static func main(_ list: JSON?) -> String? {
        let all = list?.list ?? []
        return (all.first { $0["role"]?.text == "main" } ?? all.first)?["value"]?.text
    }

    private static func prefixed(_ prefix: String, _ json: JSON) -> String? {
        json.members.first { $0.key.hasPrefix(prefix + "_") && $0.value.text != nil }?.value.text
    }

    private static func body(_ json: JSON) -> [(matter: Entry.Matter, kind: Segment.Kind?)] {
        for name in ["body_xhtml", "body_html", "body_nitf"] {
            if let markup = json[name]?.text, !markup.isEmpty { return [(.html(Array(markup.utf8)), nil)] }
        }
        if let text = json["body_text"]?.text ?? prefixed("body", json), !text.isEmpty { return [matter(text)] }
        let bodies = json["bodies"]?.list ?? []
        let best =
            bodies.first { ($0["contenttype"] ?? $0["contentType"])?.text?.contains("html") ?? false } ?? bodies.first
        if let text = best?["value"]?.text { return [matter(text)] }
        let isPicture = ["picture", "graphic", "video", "audio"].contains(json["type"]?.text ?? "")
        let caption = json["description_text"]?.text ?? main(json["descriptions"]) ?? prefixed("description", json)
        return caption.map { [(matter($0).matter, isPicture ? .caption : nil)] } ?? []
    }

    private static func matter(_ text: String) -> (matter: Entry.Matter, kind: Segment.Kind?) {
        let bytes = Array(text.utf8)
        return (Feed.looksMarkedUp(bytes) ? .html(bytes) : .plain(bytes), nil)
    }
}

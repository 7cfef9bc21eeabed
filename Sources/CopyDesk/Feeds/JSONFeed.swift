import ReportKit

/// JSON Feed 1.0 and 1.1: its words → `Entry`.
enum JSONFeed {
    static func entries(_ json: JSON) -> [Entry]? {
        guard json["version"]?.text?.contains("jsonfeed.org") ?? false, case .array(let items)? = json["items"] else {
            return nil
        }
        let outlet = json["title"]?.text
        let language = json["language"]?.text
        return items.map { entry($0, outlet: outlet, language: language) }
    }

    private static func entry(_ item: JSON, outlet: String?, language: String?) -> Entry {
        var entry = Entry()
        entry.title = item["title"]?.text.map { .plain(Array($0.utf8)) }
        if let html = item["content_html"]?.text { entry.body = [(.html(Feed.unwrapped(Array(html.utf8))), nil)] }
        if entry.body.isEmpty, let text = item["content_text"]?.text ?? item["summary"]?.text {
            entry.body = [(.plain(Array(text.utf8)), nil)]
        }
        entry.guid = item["id"]?.text
        entry.url = item["url"]?.text ?? item["external_url"]?.text
        entry.published = item["date_published"]?.text ?? item["date_modified"]?.text
        entry.modified = item["date_modified"]?.text
        let authors = (item["authors"]?.list ?? item["author"]?.list ?? []).compactMap { $0["name"]?.text }
        entry.byline = authors.isEmpty ? nil : authors.prefix(20).joined(separator: ", ")
        entry.outlet = outlet
        entry.language = item["language"]?.text ?? language
        return entry
    }
}

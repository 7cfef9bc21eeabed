import ReportKit

/// What a page states about itself in its head: metadata for search engines and social networks.
struct PageFacts {
    var title: String?
    var headline: String?
    var outlet: String?
    var url: String?
    var published: String?
    var modified: String?
    var language: String?
    var author: String?
    /// The article's text, as some pages repeat it for search engines.
    var body: String?
    private var statedHeadline: String?
    /// Which page of an article in several this is, where it isn't the first.
    private var part = PagePart()
    /// The address that relative links and the meta refresh mean; the first stated wins everywhere.
    private var strength: [String: Int] = [:]

    init(_ page: Page) {
        for at in page.nodes.indices {
            let node = page.nodes[at]
            guard node.attributeCount > 0 || node.tag == .title else { continue }
            switch node.tag {
            case .title where title == nil && Int(node.end) > at + 1: title = page.text(of: at, limit: 400)
            case .meta: meta(page, at)
            case .link: link(page, at)
            case .html: language = language ?? page.value(.lang, of: at)
            case .script where isLinkedData(page, at): linkedData(page, at)
            case .time where node.attributeCount > 0: time(page, at)
            default: microdata(page, at)
            }
        }
        if let found = outlet, found.isEmpty { outlet = nil }
        language = language.flatMap(Language.tag)
        url = part.address(url, title: title)
    }

    private mutating func link(_ page: Page, _ at: Int) {
        switch page.value(.rel, of: at)?.lowercased() {
        case "canonical": url = url ?? page.value(.href, of: at)
        case "prev": part.previous = page.value(.href, of: at)
        default: break
        }
    }

    private mutating func set(
        _ field: WritableKeyPath<PageFacts, String?>, _ name: String, _ value: String?, _ weight: Int
    ) {
        guard let value, !value.isEmpty, weight > strength[name] ?? 0 else { return }
        self[keyPath: field] = value
        strength[name] = weight
    }

    private mutating func setDate(
        _ field: WritableKeyPath<PageFacts, String?>, _ name: String, _ value: String?, _ weight: Int
    ) {
        set(field, name, value.flatMap { Moment.read($0)?.iso }, weight)
    }

    private mutating func meta(_ page: Page, _ at: Int) {
        guard let name = page.value(.property, of: at) ?? page.value(.name, of: at) ?? page.value(.itemprop, of: at),
            let content = page.value(.content, of: at).map(Self.clean)
        else { return }
        switch name.lowercased() {
        case "og:title": set(\.headline, "headline", content, 3)
        case "twitter:title", "dc.title", "title", "sailthru.title", "parsely-title":
            set(\.headline, "headline", content, 2)
        case "og:site_name": set(\.outlet, "outlet", content, 3)
        case "application-name", "publisher", "dc.publisher", "al:android:app_name": set(\.outlet, "outlet", content, 1)
        case "og:url": set(\.url, "url", content, 1)
        case "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate",
            "dc.date.issued", "dc.date", "dcterms.created",
            "sailthru.date", "parsely-pub-date", "article.published", "publish-date", "cxenseparse:recs:publishtime",
            "og:pubdate", "dcterms.date", "publication_date", "date.issued":
            setDate(\.published, "published", content, name.lowercased() == "article:published_time" ? 4 : 2)
        case "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified",
            "article.updated":
            setDate(\.modified, "modified", content, name.lowercased() == "article:modified_time" ? 4 : 2)
        case "author", "article:author", "dc.creator", "byl", "parsely-author":
            if !content.hasPrefix("http") { set(\.author, "author", content, 1) }
        case "og:locale": if language == nil { language = content }
        default: break
        }
    }

    private mutating func time(_ page: Page, _ at: Int) {
        let role = page.value(.itemprop, of: at)?.lowercased() ?? ""
        let value = page.value(.datetime, of: at) ?? page.value(.content, of: at)
        switch role {
        case "datepublished": setDate(\.published, "published", value, 3)
        case "datemodified": setDate(\.modified, "modified", value, 3)
        default: setDate(\.published, "published", value, 1)
        }
    }

    private mutating func microdata(_ page: Page, _ at: Int) {
        guard let range = page.attribute(.itemprop, of: at), range.count >= 8, range.count <= 24 else { return }
        switch String(decoding: page.source[range], as: UTF8.self).lowercased() {
        case "datepublished":
            setDate(
                \.published, "published",
                page.value(.content, of: at) ?? page.value(.datetime, of: at) ?? page.text(of: at, limit: 80), 3)
        case "datemodified":
            setDate(
                \.modified, "modified",
                page.value(.content, of: at) ?? page.value(.datetime, of: at) ?? page.text(of: at, limit: 80), 3)
        case "headline": set(\.headline, "headline", page.value(.content, of: at) ?? page.text(of: at, limit: 400), 1)
        default: break
        }
    }

    // MARK: JSON-LD

    private func isLinkedData(_ page: Page, _ at: Int) -> Bool {
        guard let type = page.attribute(.type, of: at), type.count >= 10 else { return false }
        return page.source[type].starts(with: "application/ld".utf8)
    }

    private mutating func linkedData(_ page: Page, _ at: Int) {
        guard Int(page.nodes[at].end) > at + 1 else { return }
        let text = page.nodes[at + 1]
        guard let json = JSONReader.read(page.source, Int(text.start)..<Int(text.stop)) else { return }
        // A graph's members and an array's elements, to a small depth, articles alone.
        var waiting = json.list
        var seen = 0
        while seen < min(waiting.count, 200) {
            let next = waiting[seen]
            seen += 1
            if let graph = next["@graph"] { waiting += graph.list }
            if let main = next["mainEntity"] { waiting += main.list }
            if isArticle(next) { article(next) }
        }
    }

    private func isArticle(_ json: JSON) -> Bool {
        json["@type"]?.list.contains { type in
            guard let name = type.text else { return false }
            return name.hasSuffix("Article") || name == "BlogPosting" || name == "Report"
                || name == "SocialMediaPosting" || name == "WebPage" && json["articleBody"] != nil
        } ?? false
    }

    private mutating func article(_ json: JSON) {
        // A page that goes on with other articles states them, too; the first is its own.
        let named = json["headline"]?.text.map(Self.plain)
        guard named == nil || statedHeadline == nil || named == statedHeadline else { return }
        statedHeadline = statedHeadline ?? named
        set(\.headline, "headline", named, 4)
        setDate(\.published, "published", json["datePublished"]?.text, 5)
        setDate(\.modified, "modified", json["dateModified"]?.text, 5)
        set(
            \.outlet, "outlet", json["publisher"]?.list.first.flatMap { $0["name"]?.text ?? $0.text }.map(Self.plain), 2
        )
        if let stated = json["articleBody"]?.text, stated.utf8.count > body?.utf8.count ?? 0 { body = stated }
        let names =
            json["author"]?.list.compactMap { $0["name"]?.text ?? $0.text }.filter { !$0.hasPrefix("http") } ?? []
        set(\.author, "author", names.isEmpty ? nil : names.map(Self.plain).joined(separator: ", "), 2)
        if case .string(let url)? = json["mainEntityOfPage"]?["@id"] ?? json["url"], url.hasPrefix("http") {
            set(\.url, "url", url, 2)
        }
        set(\.language, "language", json["inLanguage"]?.text, 2)
    }

    private static func clean(_ text: String) -> String { String(decoding: levelled(Array(text.utf8)), as: UTF8.self) }

    /// Escaped markup and references inside a JSON string, resolved once.
    static func plain(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return clean(String(decoding: Entities.resolved(bytes, 0..<bytes.count), as: UTF8.self))
    }
}

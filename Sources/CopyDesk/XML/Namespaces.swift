/// The usual prefixes of the namespaces that news formats mix.
enum Namespaces {
    /// The prefix for an address; empty for the formats' own vocabularies, nil where it is unknown.
    static func usual(_ uri: String) -> String? { table[uri.lowercased().trimmingSuffix("/")] }

    /// An undeclared prefix stands for itself.
    static func guess(_ prefix: String) -> String {
        switch prefix {
        case "atom", "atom03", "atom10", "a10", "rss", "rss1", "rdf_": ""
        case "html", "h", "xhtml": "xhtml"
        default: prefix
        }
    }

    private static let table: [String: String] = [
        "http://www.w3.org/2005/atom": "", "http://purl.org/atom/ns#": "", "http://purl.org/rss/1.0": "",
        "http://my.netscape.com/rdf/simple/0.9": "",
        "http://backend.userland.com/rss2": "", "http://backend.userland.com/rss": "",
        "http://blogs.law.harvard.edu/tech/rss": "", "http://channel.netscape.com/rdf/simple/0.9": "",
        "http://backend.userland.com/rss191": "", "http://purl.org/net/rss1.1#": "", "http://example.com/necho": "",
        "http://example.com/newformat#": "", "http://my.netscape.com/publish/formats/rss-0.91.dtd": "",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://purl.org/dc/elements/1.1": "dc",
        "http://purl.org/dc/elements/1.0": "dc", "http://purl.org/dc/terms": "dcterms",
        "http://purl.org/rss/1.0/modules/content": "content", "http://purl.org/rss/1.0/modules/dcterms": "dcterms",
        "http://www.w3.org/1999/xhtml": "xhtml", "http://search.yahoo.com/mrss": "media",
        "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes", "http://iptc.org/std/nar/2006-10-01": "",
        "http://iptc.org/std/nitf/2006-10-18": "", "http://iptc.org/std/newsml/2003-10-10": "",
    ]
}

extension String {
    func trimmingSuffix(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}

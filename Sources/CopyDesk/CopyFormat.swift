/// The formats that are read, each by the name that an article's `format` has. README's table is this list.
public enum CopyFormat: String, Sendable, CaseIterable {
    case html, rss, rdf, atom, jsonfeed, nitf
    case newsML1 = "newsml-1"
    case newsMLG2 = "newsml-g2"
    case ninjs, email, markdown, text, wire

    /// What it is, for people.
    public var title: String {
        switch self {
        case .html: "web pages: the article in the page, and what its head says of it (JSON-LD, OpenGraph)"
        case .rss: "RSS 0.9 to 2.0, with `content:encoded`; broken XML as well"
        case .rdf: "RSS 1.0"
        case .atom: "Atom 0.3 and 1.0"
        case .jsonfeed: "JSON Feed 1.0 and 1.1"
        case .nitf: "NITF 3"
        case .newsML1: "NewsML 1.2"
        case .newsMLG2: "NewsML-G2: items, messages, packages"
        case .ninjs: "ninjs 1 to 3"
        case .email: "mails: MIME, newsletters, what was forwarded"
        case .markdown: "Markdown, with or without front matter"
        case .text: "plain text, with or without a header (`Title: …`, `date 2021-12-16`)"
        case .wire: "ANPA 1312 and IPTC 7901"
        }
    }
}

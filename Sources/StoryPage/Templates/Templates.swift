import Mustache

/// The templates, parsed once. Each begins with its content type: there is no partial, which would lose it.
enum Templates: String, CaseIterable {
    case story, markdown, index, feed

    /// The page of `view`; empty only where a template does not parse, which a test rules out.
    static func render(_ template: Templates, _ view: Any) -> [UInt8] {
        Array((library.render(Fields(view), withTemplate: template.rawValue) ?? "").utf8)
    }

    var source: String {
        switch self {
        case .story: storyTemplate
        case .markdown: markdownTemplate
        case .index: indexTemplate
        case .feed: feedTemplate
        }
    }

    private static let library: MustacheLibrary = {
        MustacheContentTypes.register(MarkupEscaping(), named: MarkupEscaping.name)
        MustacheContentTypes.register(MarkdownEscaping(), named: MarkdownEscaping.name)
        var library = MustacheLibrary()
        for template in allCases { try? library.register(template.source, named: template.rawValue) }
        return library
    }()
}

/// What a page may do: show itself in its own style, and nothing else.
let contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/// Tells a newsletter's plain text that only points to its page from one that holds the letter.
enum MailStub {
    /// A plain text with a smaller share of the page's words leaves out most of it.
    private static let leastShare = 0.4
    /// So short a text is a stub where it speaks of the page.
    private static let shortest = 60
    /// Words that such a text is about.
    private static let pointers: Set<String> = ["browser", "html", "online", "webversion", "view"]

    /// - Parameters:
    ///   - plain: the words of the plain text.
    ///   - page: those of the page beside it.
    static func isStub(_ plain: [String], of page: [String]) -> Bool {
        if Double(plain.count) < leastShare * Double(page.count) { return true }
        return plain.count < min(shortest, page.count) && plain.contains { pointers.contains($0.lowercased()) }
    }
}

extension Entry.Matter {
    var isPlain: Bool { if case .plain = self { true } else { false } }

    /// Its words, addresses left out.
    var words: [String] {
        let text =
            switch self {
            case .plain(let text): text
            case .html(let markup): Makeup.text(ofMarkup: markup)
            }
        return text.split { !isLetterOrDigit($0) && $0 < 0x80 && $0 != 0x3A && $0 != 0x2F }
            .map { String(decoding: $0, as: UTF8.self) }.filter { !$0.contains("://") }
    }
}

/// The second and later pages of an article that its outlet cut into several, all under one address.
///
/// Taken as versions of one article, each page would replace the one before, and half of the article would be gone. A later
/// page is known by its number behind the address: `…/who-pays#page-2`.
struct PagePart {
    /// Where the page's head says that the page before it is.
    var previous: String?

    /// - Parameters:
    ///   - url: the address that the page states.
    ///   - title: the page's title, as browsers show it: "Who pays? - Page 2 of 3".
    /// - Returns: the address that this page alone has.
    func address(_ url: String?, title: String?) -> String? {
        guard let url, let number = titled(title) ?? following(url), number > 1 else { return url }
        // An outlet that gives each page an address of its own needs none of ours.
        let ending = Self.trimmed(url).utf8.reversed().prefix { isDigit($0) }
        let isOwn = String(decoding: ending.reversed(), as: UTF8.self) == String(number)
        return isOwn ? url : url + "#page-\(number)"
    }

    /// "Page 2 of 3" anywhere in the title.
    private func titled(_ title: String?) -> Int? {
        let words = (title ?? "").lowercased().split { !($0.isLetter || $0.isNumber) }
        for at in words.indices.dropLast(3) where words[at] == "page" && words[at + 2] == "of" {
            if let number = Int(words[at + 1]), let all = Int(words[at + 3]), number <= all { return number }
        }
        return nil
    }

    /// One more than the page before, where that is a page of this article and not the post before it.
    private func following(_ url: String) -> Int? {
        guard let previous = previous.map(Self.trimmed), previous.utf8.starts(with: Self.trimmed(url).utf8) else {
            return nil
        }
        let rest = previous.utf8.dropFirst(Self.trimmed(url).utf8.count)
        guard !rest.isEmpty else { return 2 }
        let digits = rest.reversed().prefix { isDigit($0) }
        return digits.count < Self.longestNumber
            ? Int(String(decoding: digits.reversed(), as: UTF8.self)).map { $0 + 1 } : nil
    }

    /// More digits are an article's number and no page's.
    private static let longestNumber = 4

    private static func trimmed(_ url: String) -> String { url.last == "/" ? String(url.dropLast()) : url }
}

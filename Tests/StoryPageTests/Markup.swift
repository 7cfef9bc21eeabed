/// A page's tags as a checker sees them: enough for markup that our own templates write.
struct Markup {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// The text in it and in what it holds.
        var text = ""
    }

    /// The elements, in the order of their start tags.
    private(set) var elements: [Element] = []
    /// What was opened and not closed, or closed and not open.
    private(set) var faults: [String] = []

    private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input"]

    init(_ html: String) {
        var open: [Int] = []
        for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let halves = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            guard let tag = halves.first, !tag.hasPrefix("!") else { continue }
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if let last = open.last, elements[last].name == name {
                    open.removeLast()
                } else {
                    faults.append("</\(name)>")
                }
            } else {
                elements.append(Markup.element(tag))
                if let name = elements.last?.name, !Markup.void.contains(name) { open.append(elements.count - 1) }
            }
            for at in open where halves.count == 2 { elements[at].text += halves[1] }
        }
        faults += open.map { "<\(elements[$0].name)>" }
    }

    private static func element(_ tag: Substring) -> Element {
        let name = tag.prefix { $0 != " " }
        var attributes: [String: String] = [:]
        let pieces = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
        for at in stride(from: 0, to: pieces.count - 1, by: 2) {
            let key = pieces[at].filter { $0 != " " && $0 != "=" }
            attributes[String(key)] = String(pieces[at + 1])
        }
        return Element(name: String(name), attributes: attributes)
    }

    subscript(name: String) -> [Element] { elements.filter { $0.name == name } }
    var ids: [String] { elements.compactMap { $0.attributes["id"] } }
}

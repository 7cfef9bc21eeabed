/// Recognises formats by content first, by name second.
enum Formats {
    /// True where the text is a web page: markup at its start, or a name that says so and tags inside.
    static func isHTML(_ text: [UInt8], named file: String) -> Bool {
        let head = text.prefix(4096)
        let lower = Galley(Array(head))
        let all = 0..<head.count
        guard let first = head.firstIndex(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }) else { return false }
        guard head[first] == 0x3C || file.lowercased().hasSuffix(".html") || file.lowercased().hasSuffix(".htm") else { return false }
        for mark: StaticString in ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<article", "<meta", "<title", "<script", "<table", "<h1", "<span", "<br", "<main", "<section"]
        where lower.find(mark, in: all) != nil { return true }
        return false
    }
}

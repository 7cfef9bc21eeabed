/// The classes that a page's style sheet takes out of sight: `.sr { clip: rect(0,0,0,0); width: 1px }`, `.gone { display: none }`.
///
/// Rules for one class alone are read, outside of `@media`, which hide at some widths or on paper only.
struct UnseenClasses {
    private var names: Set<UInt64> = []

    /// So much of a page's style sheets is read.
    private static let bytesRead = 1 << 18

    init(_ page: Page) {
        var left = Self.bytesRead
        for node in page.nodes.indices where page.nodes[node].tag == .style && Int(page.nodes[node].end) > node + 1 {
            let text = page.nodes[node + 1]
            let range = Int(text.start)..<min(Int(text.stop), Int(text.start) + left)
            left -= range.count
            page.source.withUnsafeBufferPointer { read($0, range) }
            if left <= 0 { return }
        }
    }

    /// Whether one of an element's classes is out of sight.
    func hides(_ page: Page, _ node: Int) -> Bool {
        guard !names.isEmpty, let range = page.attribute(.class, of: node) else { return false }
        return page.source.withUnsafeBufferPointer { source in
            source[range].split(whereSeparator: { $0 <= 0x20 }).contains { names.contains(nameKey($0)) }
        }
    }

    /// Whether an element itself says that it is not to be seen.
    static func isUnseen(_ page: Page, _ node: Int) -> Bool {
        guard page.nodes[node].attributeCount > 0 else { return false }
        if page.attribute(.hidden, of: node) != nil { return true }
        return page.attribute(.style, of: node).map { hides(page.source[$0.prefix(400)]) } ?? false
    }

    private mutating func read(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var depth = 0
        var ruleStart = range.lowerBound
        var blockStart = range.lowerBound
        for at in range {
            switch source[at] {
            case UInt8(ascii: "{"):
                depth += 1
                if depth == 1 { blockStart = at + 1 }
            case UInt8(ascii: "}"):
                if depth == 1 { note(source, ruleStart..<blockStart - 1, blockStart..<at) }
                depth = max(0, depth - 1)
                if depth == 0 { ruleStart = at + 1 }
            default: break
            }
        }
    }

    private mutating func note(_ source: UnsafeBufferPointer<UInt8>, _ selectors: Range<Int>, _ rule: Range<Int>) {
        guard rule.count < 600, selectors.contains(where: { source[$0] == UInt8(ascii: ".") }),
            Self.hides(source[rule])
        else { return }
        for selector in source[selectors].split(separator: UInt8(ascii: ",")) {
            let name = selector.filter { $0 > 0x20 }
            guard name.first == UInt8(ascii: "."), name.dropFirst().allSatisfy(Self.isNamePart) else { continue }
            name.dropFirst().withUnsafeBufferPointer { bytes in _ = names.insert(nameKey(bytes[...])) }
        }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    /// Whether declarations take an element out of sight, or leave a dot of it for those who hear the page.
    static func hides(_ declarations: some Collection<UInt8>) -> Bool {
        guard declarations.count >= 12 else { return false }
        let style = String(decoding: declarations.lazy.filter { $0 > 0x20 }, as: UTF8.self).lowercased() + ";"
        if outright.contains(where: style.contains) { return true }
        return style.contains("position:absolute") && clips.contains { style.contains($0) }
    }

    private static let outright = [
        "display:none", "visibility:hidden", "mso-hide:all", "max-height:0;", "max-height:0px;",
    ]
    private static let clips = [
        "clip:rect(0", "clip:rect(1px", "clip-path:inset(50%)", "clip-path:inset(100%)", "left:-9999", "left:-10000px",
        "text-indent:-9999", "width:1px;height:1px", "height:1px;width:1px",
    ]
}

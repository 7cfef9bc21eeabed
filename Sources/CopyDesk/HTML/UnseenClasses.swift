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
        // Pages have thousands of declarations: they are compared as bytes, each pattern where its first letter stands.
        var style: [UInt8] = []
        style.reserveCapacity(declarations.count + 1)
        for byte in declarations where byte > 0x20 { style.append(isCapital(byte) ? byte | 0x20 : byte) }
        style.append(UInt8(ascii: ";"))
        var (isLifted, isClipped) = (false, false)
        for at in style.indices {
            guard let patterns = table[Int(style[at])] else { continue }
            for pattern in patterns where style[at...].starts(with: pattern.bytes) {
                switch pattern.means {
                case .unseen: return true
                case .lifted: isLifted = true
                case .clipped: isClipped = true
                }
            }
        }
        return isLifted && isClipped
    }

    private enum Meaning { case unseen, lifted, clipped }
    private typealias Pattern = (bytes: [UInt8], means: Meaning)

    private static let patterns: [(String, Meaning)] = [
        ("display:none", .unseen), ("visibility:hidden", .unseen), ("mso-hide:all", .unseen),
        ("max-height:0;", .unseen), ("max-height:0px;", .unseen), ("position:absolute", .lifted),
        ("clip:rect(0", .clipped), ("clip:rect(1px", .clipped), ("clip-path:inset(50%)", .clipped),
        ("clip-path:inset(100%)", .clipped), ("left:-9999", .clipped), ("left:-10000px", .clipped),
        ("text-indent:-9999", .clipped), ("width:1px;height:1px", .clipped), ("height:1px;width:1px", .clipped),
    ]

    /// By first letter.
    private static let table: [[Pattern]?] = patterns.reduce(into: Array(repeating: nil, count: 256)) {
        table, pattern in
        let bytes = Array(pattern.0.utf8)
        table[Int(bytes[0])] = (table[Int(bytes[0])] ?? []) + [(bytes, pattern.1)]
    }
}

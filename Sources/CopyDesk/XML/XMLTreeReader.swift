/// Reads XML in one pass. Bounded: elements deeper than `depth` lie flat, an element keeps its first attributes alone.
struct XMLTreeReader {
    static let depth = 200
    static let attributesKept = 40

    private var tree: XMLTree
    private var open: [(node: Int32, raw: UInt64)] = []
    /// How many elements of each raw name are open: a stray end tag costs nothing.
    private var openCount: [UInt64: Int32] = [:]
    private var tooDeep = 0
    private var nameIDs: [String: Int32] = [:]
    /// Prefixes and what they mean, innermost last.
    private var scopes: [(prefix: String, usual: String, owner: Int)] = []

    static func read(_ source: [UInt8]) -> XMLTree {
        var reader = XMLTreeReader(tree: XMLTree(source: source))
        source.withUnsafeBufferPointer { reader.run($0) }
        return reader.tree
    }

    private init(tree: XMLTree) { self.tree = tree }

    private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        var textStart = 0
        while at < bytes.count {
            guard bytes[at] == 0x3C, at + 1 < bytes.count else {
                at += 1
                continue
            }
            let next = bytes[at + 1]
            guard isNameStart(next) || next == 0x2F || next == 0x21 || next == 0x3F else {
                at += 1
                continue
            }
            text(textStart, at, -1)
            if next == 0x2F {
                at = endTag(bytes, at)
            } else if next == 0x21 || next == 0x3F {
                at = remark(bytes, at)
            } else {
                at = startTag(bytes, at)
            }
            textStart = at
        }
        text(textStart, bytes.count, -1)
        while !open.isEmpty { pop(contentEnd: bytes.count) }
    }

    private func isNameStart(_ byte: UInt8) -> Bool { isLetter(byte) || byte == 0x5F || byte >= 0x80 }

    private mutating func text(_ start: Int, _ stop: Int, _ name: Int32) {
        guard stop > start, let parent = open.last else { return }
        let at = tree.nodes.count
        tree.nodes.append(
            XMLTree.Node(
                name: name, parent: parent.node, end: Int32(at + 1), start: Int32(start), stop: Int32(stop),
                firstAttribute: 0, attributeCount: 0))
    }

    private mutating func pop(contentEnd: Int) {
        guard let last = open.popLast() else { return }
        let node = Int(last.node)
        tree.nodes[node].end = Int32(tree.nodes.count)
        tree.nodes[node].stop = Int32(max(Int(tree.nodes[node].start), contentEnd))
        openCount[last.raw, default: 1] -= 1
        while let scope = scopes.last, scope.owner == node { scopes.removeLast() }
    }

    // MARK: Tags

    private mutating func startTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start + 1
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E, bytes[at] != 0x2F, bytes[at] != 0x3C { at += 1 }
        let rawName = bytes[start + 1..<at]
        let node = tree.nodes.count
        tree.nodes.append(
            XMLTree.Node(
                name: 0, parent: open.last?.node ?? -1, end: Int32(node + 1), start: 0, stop: 0,
                firstAttribute: Int32(tree.attributes.count), attributeCount: 0))
        let (end, isEmpty) = attributes(bytes, at, node)
        tree.nodes[node].name = id(of: usualName(rawName))
        tree.nodes[node].start = Int32(end)
        tree.nodes[node].stop = Int32(end)
        if isEmpty || open.count >= Self.depth {
            while let scope = scopes.last, scope.owner == node { scopes.removeLast() }
            if !isEmpty { tooDeep += 1 }
            return end
        }
        let raw = hash(rawName)
        open.append((Int32(node), raw))
        openCount[raw, default: 0] += 1
        return end
    }

    private mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start + 2
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E, bytes[at] != 0x3C { at += 1 }
        let raw = hash(bytes[start + 2..<at])
        while at < bytes.count, bytes[at] != 0x3E, bytes[at] != 0x3C { at += 1 }
        let end = at < bytes.count && bytes[at] == 0x3E ? at + 1 : at
        if tooDeep > 0, open.last.map({ $0.raw != raw }) ?? true || tooDeep > 0 && open.count >= Self.depth {
            tooDeep -= 1
            return end
        }
        // Crosswise tags: what is open inside ends with it. A tag that nothing opened ends nothing.
        guard (openCount[raw] ?? 0) > 0 else { return end }
        while let last = open.last {
            pop(contentEnd: start)
            if last.raw == raw { break }
        }
        return end
    }

    /// Names are compared without case, as broken feeds need it.
    private func hash(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64((byte &- 0x41) < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3 }
        return hash
    }

    private mutating func id(of name: String) -> Int32 {
        if let known = nameIDs[name] { return known }
        let id = Int32(tree.names.count)
        tree.names.append(name)
        nameIDs[name] = id
        return id
    }

    /// The name with the usual prefix of its namespace.
    private func usualName(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        let name = String(decoding: raw.prefix(200), as: UTF8.self)
        let parts = name.split(separator: ":", maxSplits: 1)
        let prefix = parts.count == 2 ? parts[0].lowercased() : ""
        let local = parts.last.map(String.init) ?? name
        let known = scopes.last { $0.prefix == prefix }
        let usual = known?.usual ?? Namespaces.guess(prefix)
        return usual.isEmpty ? local : usual + ":" + local
    }

    // MARK: What is no element

    private mutating func remark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        if has("<![CDATA[", bytes, start) {
            let end = find("]]>", bytes, start + 9)
            text(start + 9, end, -2)
            return min(end + 3, bytes.count)
        }
        if has("<!--", bytes, start) { return min(find("-->", bytes, start + 4) + 3, bytes.count) }
        if has("<?", bytes, start) { return min(find("?>", bytes, start + 2) + 2, bytes.count) }
        return documentType(bytes, start)
    }

    /// A document type, with what stands in its brackets: passed over whole.
    private func documentType(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start
        var depth = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x5B: depth += 1
            case 0x5D: depth -= 1
            case 0x3E where depth <= 0: return at + 1
            default: break
            }
            at += 1
        }
        return bytes.count
    }

    private func has(_ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        guard at + mark.utf8CodeUnitCount <= bytes.count else { return false }
        for step in 0..<mark.utf8CodeUnitCount where bytes[at + step] != mark.utf8Start[step] { return false }
        return true
    }

    private func find(_ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start
        while at < bytes.count, !has(mark, bytes, at) { at += 1 }
        return min(at, bytes.count)
    }

    // MARK: Attributes

    private mutating func attributes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ node: Int) -> (Int, Bool) {
        var at = start
        var isEmpty = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x3E { return (at + 1, isEmpty) }
            if byte == 0x3C { return (at, isEmpty) }
            if byte <= 0x20 || byte == 0x2F {
                if byte == 0x2F { isEmpty = true }
                at += 1
                continue
            }
            isEmpty = false
            let nameStart = at
            while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3D, bytes[at] != 0x3E, bytes[at] != 0x2F,
                bytes[at] != 0x3C
            { at += 1 }
            let name = bytes[nameStart..<max(at, nameStart)]
            if at == nameStart { at += 1 }
            let (value, next) = attributeValue(bytes, at)
            keep(name, value, node)
            at = next
        }
        return (bytes.count, isEmpty)
    }

    private mutating func keep(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ value: Range<Int>, _ node: Int) {
        guard tree.nodes[node].attributeCount < Self.attributesKept, !name.isEmpty else { return }
        let text = String(decoding: name.prefix(100), as: UTF8.self)
        if text.hasPrefix("xmlns"), scopes.count < 64 {
            let uri = String(decoding: tree.source[value.prefix(300)], as: UTF8.self)
            scopes.append(
                (
                    text == "xmlns" ? "" : text.dropFirst(6).lowercased(),
                    Namespaces.usual(uri) ?? Namespaces.guess(text == "xmlns" ? "" : text.dropFirst(6).lowercased()),
                    node
                ))
        }
        tree.attributes.append(
            XMLTree.Attribute(name: text, start: Int32(value.lowerBound), stop: Int32(value.upperBound)))
        tree.nodes[node].attributeCount += 1
    }
}

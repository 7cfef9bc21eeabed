extension PageReader {
    /// Reads the attributes behind a tag's name: the place after its `>`, and whether it was `/>`.
    mutating func attributes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ node: Int) -> (Int, Bool) {
        var at = start
        var isClosed = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x3E { return (at + 1, isClosed) }
            if byte <= 0x20 || byte == 0x2F {
                isClosed = byte == 0x2F
                at += 1
                continue
            }
            let nameStart = at
            while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3D, bytes[at] != 0x3E, bytes[at] != 0x2F {
                at += 1
            }
            let name = bytes[nameStart..<at]
            if at == nameStart { at += 1 }
            let (value, next) = attributeValue(bytes, at)
            keep(name, value, node)
            at = next
            isClosed = false
        }
        return (bytes.count, isClosed)
    }

    private mutating func keep(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ value: Range<Int>, _ node: Int) {
        guard page.nodes[node].attributeCount < Self.attributesKept, let kept = Page.Name.named(name) else { return }
        guard page.attribute(kept, of: node) == nil else { return }
        page.attributes.append(
            Page.Attribute(name: kept, start: Int32(value.lowerBound), stop: Int32(value.upperBound)))
        page.nodes[node].attributeCount += 1
    }
}

@inline(__always) func isNameByte(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0x3E && byte != 0x2F }

extension Page.Name {
    private static let byKey = KeyTable(
        allCases.map { name in
            let bytes = Array((name == .ariahidden ? "aria-hidden" : "\(name)").utf8)
            return (key: bytes.withUnsafeBufferPointer { nameKey($0[...]) }, value: UInt16(name.rawValue) + 1)
        })

    static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Page.Name? {
        let value = byKey.value(nameKey(name))
        return value == 0 ? nil : Page.Name(rawValue: UInt8(value - 1))
    }
}

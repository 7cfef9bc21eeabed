/// A page as a flat tree: nodes in document order, each knowing its parent and where its descendants end.
///
/// Own code and not gumbo, because gumbo takes 15 s for 100,000 nested elements and 7 ms for a usual page:
/// see docs/technotes/why-we-read-html-without-gumbo.md.
struct Page {
    struct Node {
        var tag: Tag
        var parent: Int32
        /// The index after the last descendant.
        var end: Int32
        /// For text: its bytes in `source`. For an element: where its start tag stands.
        var start: Int32
        var stop: Int32
        /// Its attributes, as indices into `attributes`.
        var firstAttribute: Int32
        var attributeCount: Int32
    }

    /// The attributes that are kept.
    enum Name: UInt8, CaseIterable {
        case `class`, id, itemprop, itemtype, itemscope, property, name, content, rel, href, datetime, type, role,
            style, lang, hidden, charset, title, alt, src
        case ariahidden
    }

    struct Attribute {
        var name: Name
        /// The value's bytes in `source`, references unresolved.
        var start: Int32
        var stop: Int32
    }

    let source: [UInt8]
    var nodes: [Node] = []
    var attributes: [Attribute] = []

    /// The raw value of an attribute; nil where the element has none.
    func attribute(_ name: Name, of node: Int) -> Range<Int>? {
        let first = Int(nodes[node].firstAttribute)
        for at in first..<first + Int(nodes[node].attributeCount) where attributes[at].name == name {
            return Int(attributes[at].start)..<Int(attributes[at].stop)
        }
        return nil
    }

    /// The value of an attribute with its references resolved.
    func value(_ name: Name, of node: Int) -> String? {
        attribute(name, of: node).map { String(decoding: Entities.resolved(source, $0), as: UTF8.self) }
    }

    /// The text of a subtree, its blanks levelled.
    func text(of node: Int, limit: Int = 4000) -> String {
        var output: [UInt8] = []
        var at = node
        while at < Int(nodes[node].end), output.count < limit {
            if nodes[at].tag == .text {
                Entities.append(source, Int(nodes[at].start)..<Int(nodes[at].stop), to: &output)
            } else if nodes[at].tag.isSkipped && at != node {
                at = Int(nodes[at].end)
                continue
            } else if nodes[at].tag.isBlock || nodes[at].tag == .br {
                output.append(0x20)
            }
            at += 1
        }
        return String(decoding: levelled(output), as: UTF8.self)
    }
}

/// Runs of blanks as one blank, none at the ends.
func levelled(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
        if byte <= 0x20 {
            if let last = output.last, last != 0x20 { output.append(0x20) }
        } else {
            output.append(byte)
        }
    }
    if output.last == 0x20 { output.removeLast() }
    return output
}

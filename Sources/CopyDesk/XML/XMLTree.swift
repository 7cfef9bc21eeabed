/// An XML document as a flat tree, read as feed readers read: forgiving, and without ever looking outside.
///
/// Document types are skipped, so no entity is defined and none grows; no file or address is opened. Names are given
/// with the usual prefix of their namespace (`dc:date`), whatever prefix the document uses.
struct XMLTree {
    struct Node {
        /// An index into `names`; -1 for text, -2 for character data that is not to be resolved.
        var name: Int32
        var parent: Int32
        /// The index after the last descendant.
        var end: Int32
        /// Text: its bytes. Element: what stands between its tags.
        var start: Int32
        var stop: Int32
        var firstAttribute: Int32
        var attributeCount: Int32
    }

    struct Attribute {
        var name: String
        var start: Int32
        var stop: Int32
    }

    let source: [UInt8]
    var nodes: [Node] = []
    var names: [String] = []
    var attributes: [Attribute] = []

    /// The first element of the document; nil where it has none.
    var root: Int? { nodes.indices.first { nodes[$0].name >= 0 } }

    func name(_ node: Int) -> String { nodes[node].name >= 0 ? names[Int(nodes[node].name)] : "" }

    /// The elements directly inside.
    func children(_ node: Int) -> [Int] {
        var found: [Int] = []
        var at = node + 1
        while at < Int(nodes[node].end) {
            if nodes[at].name >= 0 { found.append(at) }
            at = Int(nodes[at].end)
        }
        return found
    }

    func children(_ node: Int, _ name: String) -> [Int] { children(node).filter { self.name($0) == name } }
    func child(_ node: Int, _ names: String...) -> Int? {
        let all = children(node)
        for name in names { if let found = all.first(where: { self.name($0) == name }) { return found } }
        return nil
    }

    /// The elements of this name anywhere inside, in document order.
    func all(_ name: String, in node: Int) -> [Int] {
        guard let wanted = names.firstIndex(of: name) else { return [] }
        return (node..<Int(nodes[node].end)).filter { nodes[$0].name == Int32(wanted) }
    }

    func first(_ name: String, in node: Int) -> Int? {
        guard let wanted = names.firstIndex(of: name) else { return nil }
        return (node..<Int(nodes[node].end)).first { nodes[$0].name == Int32(wanted) }
    }

    func attribute(_ node: Int, _ name: String) -> String? {
        let first = Int(nodes[node].firstAttribute)
        for at in first..<first + Int(nodes[node].attributeCount) where attributes[at].name == name {
            return String(
                decoding: Entities.resolved(source, Int(attributes[at].start)..<Int(attributes[at].stop)), as: UTF8.self
            )
        }
        return nil
    }

    /// All text inside, references resolved, as it stands.
    func rawText(_ node: Int) -> [UInt8] {
        var output: [UInt8] = []
        for at in node..<Int(nodes[node].end) where nodes[at].name < 0 {
            let range = Int(nodes[at].start)..<Int(nodes[at].stop)
            if nodes[at].name == -1 {
                Entities.append(source, range, to: &output)
            } else {
                output.append(contentsOf: source[range])
            }
        }
        return output
    }

    /// All text inside, its blanks levelled; nil where there is none.
    func text(_ node: Int?) -> String? {
        guard let node else { return nil }
        let text = levelled(rawText(node))
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }

    /// What stands between the tags, as written.
    func markup(_ node: Int) -> [UInt8] { Array(source[Int(nodes[node].start)..<Int(nodes[node].stop)]) }

    func hasElements(_ node: Int) -> Bool { (node + 1..<Int(nodes[node].end)).contains { nodes[$0].name >= 0 } }
}

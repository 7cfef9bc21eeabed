/// Reads a page into a flat tree in one pass, the way browsers forgive: tags never closed, closed twice or crosswise.
///
/// Bounded: elements nested deeper than `depth` lie side by side at that depth; an element keeps its first attributes alone.
struct PageReader {
    static let depth = 400
    static let attributesKept = 24

    var page: Page
    private var open: [Int32] = []
    /// How many elements of each tag are open, so that a stray end tag costs nothing.
    private var openCount = [Int32](repeating: 0, count: 256)
    /// True once the end tag of a frame was sought in vain.
    private var unclosedFrames = false
    /// Start tags that were too deep to open, by tag: their end tags close nothing.
    private var flattened = [Int32](repeating: 0, count: 256)

    /// What a reader without scripts is shown is no part of a page, unless `readsNoscript`.
    private let readsNoscript: Bool

    static func read(_ source: [UInt8], readsNoscript: Bool = false) -> Page {
        var reader = PageReader(page: Page(source: source), readsNoscript: readsNoscript)
        reader.page.nodes.reserveCapacity(source.count / 40 + 16)
        source.withUnsafeBufferPointer { reader.run($0) }
        return reader.page
    }

    private init(page: Page, readsNoscript: Bool) {
        self.page = page
        self.readsNoscript = readsNoscript
    }

    private func tag(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Tag {
        let tag = Tag.named(name)
        return readsNoscript && tag == .noscript ? .div : tag
    }

    private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(.html, 0, 0)
        open.append(0)
        openCount[Int(Tag.html.rawValue)] = 1
        var at = 0
        var textStart = 0
        while at < bytes.count {
            guard bytes[at] == 0x3C, at + 1 < bytes.count else {
                at += 1
                continue
            }
            let next = bytes[at + 1]
            if isLetter(next) {
                text(textStart, at)
                at = startTag(bytes, at)
            } else if next == 0x2F, at + 2 < bytes.count, isLetter(bytes[at + 2]) {
                text(textStart, at)
                at = endTag(bytes, at)
            } else if next == 0x21 || next == 0x3F || next == 0x2F {
                text(textStart, at)
                at = remark(bytes, at)
            } else {
                at += 1
                continue
            }
            textStart = at
        }
        text(textStart, bytes.count)
        while let last = open.popLast() { page.nodes[Int(last)].end = Int32(page.nodes.count) }
    }

    @discardableResult
    private mutating func append(_ tag: Tag, _ start: Int, _ stop: Int) -> Int {
        let at = page.nodes.count
        page.nodes.append(
            Page.Node(
                tag: tag, parent: open.last ?? -1, end: Int32(at + 1), start: Int32(start), stop: Int32(stop),
                firstAttribute: Int32(page.attributes.count), attributeCount: 0))
        return at
    }

    private mutating func text(_ start: Int, _ stop: Int) {
        if stop > start { append(.text, start, stop) }
    }

    // MARK: Tags

    private mutating func startTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start + 1
        while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
        let tag = tag(bytes[start + 1..<at])
        imply(before: tag)
        let node = append(tag, start, at)
        let (end, isClosed) = attributes(bytes, at, node)
        if tag.isVoid || (isClosed && tag == .custom) { return end }
        if tag.isRaw { return rawText(bytes, end, node) }
        push(node, tag)
        return end
    }

    private mutating func push(_ node: Int, _ tag: Tag) {
        guard open.count < Self.depth else {
            flattened[Int(tag.rawValue)] += 1
            return
        }
        open.append(Int32(node))
        openCount[Int(tag.rawValue)] += 1
    }

    private mutating func pop() {
        guard open.count > 1, let last = open.popLast() else { return }
        page.nodes[Int(last)].end = Int32(page.nodes.count)
        openCount[Int(page.nodes[Int(last)].tag.rawValue)] -= 1
    }

    private var top: Tag { page.nodes[Int(open.last ?? 0)].tag }

    private mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start + 2
        while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
        let tag = tag(bytes[start + 2..<at])
        while at < bytes.count, bytes[at] != 0x3E { at += 1 }
        close(tag)
        return min(at + 1, bytes.count)
    }

    private mutating func close(_ tag: Tag) {
        let index = Int(tag.rawValue)
        if flattened[index] > 0 {
            flattened[index] -= 1
            return
        }
        guard openCount[index] > 0, tag != .html, tag != .body else { return }
        if top == tag { return pop() }
        // An end tag inside a sentence closes nothing beyond its block, one of a block closes all inside.
        let isBlock = tag.isBlock
        var at = open.count - 1
        while at > 0 {
            let inner = page.nodes[Int(open[at])].tag
            if inner == tag { break }
            if !isBlock && inner.isBlock { return }
            if inner == .td || inner == .th || inner == .table, tag != .table, tag != .tr, tag != .tbody, tag != .td,
                tag != .th
            {
                return
            }
            at -= 1
        }
        while open.count > max(1, at) { pop() }
    }

    /// Ends that HTML leaves out: a paragraph ends where a block begins, an item where the next begins.
    private mutating func imply(before tag: Tag) {
        if tag.isBlock, openCount[Int(Tag.p.rawValue)] > 0 { closeParagraph() }
        switch tag {
        case .li: closeSibling([.li], within: [.ul, .ol, .menu])
        case .dt, .dd: closeSibling([.dt, .dd], within: [.dl])
        case .tr: closeSibling([.tr], within: [.table])
        case .td, .th: closeSibling([.td, .th], within: [.tr, .table])
        case .option: closeSibling([.option], within: [.select])
        case .body:
            if openCount[Int(Tag.head.rawValue)] > 0 { while top != .html { pop() } }
        case .div, .p, .article, .main, .section, .table, .h1, .ul:
            // The head was never closed.
            if top == .head { pop() }
        default: break
        }
    }

    private mutating func closeParagraph() {
        var at = open.count - 1
        while at > 0, open.count - at < 64 {
            let inner = page.nodes[Int(open[at])].tag
            if inner == .p {
                while open.count > at { pop() }
                return
            }
            if inner.isBlock { return }
            at -= 1
        }
    }

    private mutating func closeSibling(_ siblings: [Tag], within: [Tag]) {
        var at = open.count - 1
        while at > 0, open.count - at < 64 {
            let inner = page.nodes[Int(open[at])].tag
            if within.contains(inner) { return }
            if siblings.contains(inner) {
                while open.count > at { pop() }
                return
            }
            at -= 1
        }
    }

    // MARK: What is no tag

    /// Comments, doctypes, processing instructions and CDATA.
    private func remark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start + 2
        if bytes[start + 1] == 0x21, at + 1 < bytes.count, bytes[at] == 0x2D, bytes[at + 1] == 0x2D {
            at += 2
            while at < bytes.count {
                if bytes[at] == 0x3E, bytes[at - 1] == 0x2D, bytes[at - 2] == 0x2D { return at + 1 }
                at += 1
            }
            return bytes.count
        }
        while at < bytes.count, bytes[at] != 0x3E { at += 1 }
        return min(at + 1, bytes.count)
    }

    /// Up to the end tag of the same name, markup inside is none.
    private mutating func rawText(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ node: Int) -> Int {
        let tag = page.nodes[node].tag
        // A frame that is never closed would swallow the page.
        if tag == .iframe, unclosedFrames { return start }
        var at = start
        while at < bytes.count {
            if bytes[at] == 0x3C, at + 2 < bytes.count, bytes[at + 1] == 0x2F, isLetter(bytes[at + 2]) {
                var end = at + 2
                while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
                if Tag.named(bytes[at + 2..<end]) == tag { break }
            }
            at += 1
        }
        if tag == .iframe, at >= bytes.count {
            unclosedFrames = true
            return start
        }
        if at > start {
            let inner = append(.text, start, at)
            page.nodes[inner].parent = Int32(node)
            page.nodes[node].end = Int32(inner + 1)
        }
        while at < bytes.count, bytes[at] != 0x3E { at += 1 }
        return min(at + 1, bytes.count)
    }
}

/// A run of text that a page shows on its own: a paragraph, a heading, an item, a cell.
struct Block {
    /// Its bytes in the blocks' text.
    var range: Range<Int>
    /// The node that makes it a block.
    var node: Int
    /// Where in the page its text begins: unlike `node`, never less than that of the block before it.
    var place = 0
    var tag: Tag
    var words = 0
    var linkWords = 0
    var endsSentence = false
    /// Inside a list item, a table's cell, a heading, a figure's caption, a quotation.
    var inList = false
    var inTable = false
    var heading: Int?
    var isCaption = false
    var isByline = false

    /// A cell of a table with a figure or a few words in it, and no link.
    var isCell: Bool { inTable && heading == nil && !endsSentence && words <= 6 && linkWords == 0 }

    /// A heading that is a sentence of so many words is a paragraph in large letters: a lede, a summary.
    private static let paragraphWords = 20
    /// A linked line of fewer words is a label.
    private static let linkedWords = 8

    /// Set as a heading, written as a paragraph. The article's own headline, of level 1, stays one however long.
    var isLargeParagraph: Bool { (heading ?? 0) > 1 && endsSentence && words >= Self.paragraphWords }
    /// What divides an article, and is no part of what it tells.
    var isCrosshead: Bool { heading != nil && !isLargeParagraph }
    /// A paragraph of sentences that is one link: it leads elsewhere and still tells.
    var isLinkedParagraph: Bool { tag == .p && !inList && !inTable && endsSentence && words >= Self.linkedWords }

    var linkShare: Double { words == 0 ? 0 : Double(linkWords) / Double(words) }
}

/// A page's blocks, with the text that they point into.
struct Blocks {
    var text: [UInt8] = []
    var list: [Block] = []
}

extension Blocks {
    /// Blocks that stand in a table with their like, four or more in a row, and are no sentences: figures, results.
    var areFigures: [Bool] {
        var found = [Bool](repeating: false, count: list.count)
        for run in list.indices.split(whereSeparator: { !list[$0].isCell }) where run.count >= 4 {
            for at in run { found[at] = true }
        }
        return found
    }
}

/// Walks a page once and collects its blocks; what the page hides or only frames is left out.
struct BlockReader {
    private let page: Page
    private var blocks = Blocks()
    /// Open elements that matter: where they end, and what they are.
    private var scopes: [(end: Int, node: Int, tag: Tag, isCaption: Bool, isByline: Bool)] = []
    private var current = Block(range: 0..<0, node: 0, tag: .body)
    private var linkDepth = 0
    private var wordOpen = false
    private var breaks = 0
    private var glyphs = 0

    static func read(_ page: Page, _ range: Range<Int>, dropped: (Int) -> Bool, marks: (Int) -> ClassWords?) -> Blocks {
        var reader = BlockReader(page: page)
        reader.run(range, dropped, marks)
        return reader.blocks
    }

    private init(page: Page) { self.page = page }

    private mutating func run(_ range: Range<Int>, _ dropped: (Int) -> Bool, _ marks: (Int) -> ClassWords?) {
        var at = range.lowerBound
        begin(at)
        while at < range.upperBound {
            leave(at)
            let node = page.nodes[at]
            if node.tag == .text {
                if current.words == 0 { current.place = at }
                add(node)
            } else if dropped(at) {
                if node.tag.isBlock { begin(current.node) }
                at = Int(node.end)
                continue
            } else {
                enter(at, node, marks(at))
            }
            at += 1
        }
        leave(range.upperBound)
        flush()
    }

    private mutating func enter(_ at: Int, _ node: Page.Node, _ words: ClassWords?) {
        if node.tag == .br { return addBreak() }
        if node.tag == .a { linkDepth += 1 }
        guard node.tag.isBlock || node.tag == .a else { return }
        if node.tag.isBlock { flush() }
        if Int(node.end) > at + 1 {
            scopes.append(
                (
                    Int(node.end), at, node.tag, words.map { $0.isCaption && $0.isPart } ?? false,
                    words.map { $0.isByline && $0.isPart } ?? false
                ))
        } else if node.tag == .a {
            linkDepth -= 1
        }
        if node.tag.isBlock { begin(at) }
    }

    private mutating func leave(_ at: Int) {
        while let scope = scopes.last, scope.end <= at {
            scopes.removeLast()
            if scope.tag == .a {
                linkDepth -= 1
            } else {
                flush()
                begin(scopes.last { $0.tag.isBlock }?.node ?? 0)
            }
        }
    }

    /// Starts a block in the element `node`.
    private mutating func begin(_ node: Int) {
        flush()
        let start = blocks.text.count
        current = Block(range: start..<start, node: node, tag: page.nodes[node].tag)
        for scope in scopes.suffix(12) {
            switch scope.tag {
            case .li, .dd, .dt: current.inList = true
            case .td, .th: current.inTable = true
            case .figcaption, .figure, .caption: current.isCaption = true
            default: if let level = scope.tag.headingLevel { current.heading = level }
            }
            if scope.isCaption { current.isCaption = true }
            if scope.isByline { current.isByline = true }
        }
        wordOpen = false
        breaks = 0
    }

    private mutating func flush() {
        var end = blocks.text.count
        while end > current.range.lowerBound, blocks.text[end - 1] <= 0x20 { end -= 1 }
        if end > current.range.lowerBound, current.words > 0 {
            blocks.text.removeLast(blocks.text.count - end)
            current.range = current.range.lowerBound..<end
            current.endsSentence = endsSentence(blocks.text, current.range)
            blocks.list.append(current)
        } else {
            blocks.text.removeLast(blocks.text.count - current.range.lowerBound)
        }
        let node = current.node
        current = Block(range: blocks.text.count..<blocks.text.count, node: node, tag: page.nodes[node].tag)
    }

    private mutating func addBreak() {
        breaks += 1
        if breaks >= 2 {
            begin(current.node)
        } else if blocks.text.count > current.range.lowerBound {
            blocks.text.append(0x0A)
        }
        wordOpen = false
    }

    private mutating func add(_ node: Page.Node) {
        let start = blocks.text.count
        let blockStart = current.range.lowerBound
        page.source.withUnsafeBufferPointer { source in
            var at = Int(node.start)
            let stop = Int(node.stop)
            while at < stop {
                let byte = source[at]
                if byte == 0x26, let (value, length) = Entities.reference(page.source, at, stop) {
                    put(value, blockStart)
                    at += length
                } else if byte == 0xC2, at + 1 < stop, source[at + 1] == 0xA0 {
                    put(0x20, blockStart)
                    at += 2
                } else if byte == 0xC2, at + 1 < stop, source[at + 1] == 0xAD {
                    at += 2
                } else {
                    put(byte, blockStart)
                    at += 1
                }
            }
        }
        if blocks.text.count > start { breaks = 0 }
    }

    private mutating func put(_ value: [UInt8], _ blockStart: Int) {
        // A no-break space is a blank to a reader, a soft hyphen is nothing.
        if value == [0xC2, 0xA0] { return put(0x20, blockStart) }
        if value == [0xC2, 0xAD] { return }
        for byte in value { put(byte, blockStart) }
    }

    @inline(__always) private mutating func put(_ byte: UInt8, _ blockStart: Int) {
        if byte <= 0x20 {
            wordOpen = false
            if let last = blocks.text.last, blocks.text.count > blockStart, last > 0x20 { blocks.text.append(0x20) }
            return
        }
        // Scripts without blanks: every second character begins a word.
        if byte >= 0xE3, byte <= 0xE9 {
            glyphs += 1
            if glyphs % 2 == 1 { wordOpen = false }
        }
        if !wordOpen {
            wordOpen = true
            current.words += 1
            if linkDepth > 0 { current.linkWords += 1 }
        }
        blocks.text.append(byte)
    }
}

/// True where the text ends as a sentence does, perhaps inside quotation marks.
func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound {
        let byte = text[end - 1]
        if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A { return true }
        if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
            end -= 1
        } else if end - 3 >= range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80 {
            if byte == 0xA6 { return true }
            guard (0x98...0x9F).contains(byte) else { return false }
            end -= 3
        } else if end - 3 >= range.lowerBound, text[end - 3] == 0xE3, text[end - 2] == 0x80 {
            return byte == 0x82
        } else {
            return false
        }
    }
    return false
}

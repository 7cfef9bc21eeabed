/// How far a sentence is parsed: arc-eager, each word attached as soon as its head is known.
package struct ParserState {
    /// What the parser can do next. 64 classes: shift, reduce, then each relation to the left and to the right.
    package enum Move: Equatable {
        case shift, reduce
        case left(Relation), right(Relation)

        package static let count = 64

        package init(_ number: Int) {
            let relations = Relation.allCases.count
            switch number {
            case 0: self = .shift
            case 1: self = .reduce
            case 2..<(2 + relations): self = .left(Relation(rawValue: UInt8(number - 2)) ?? .other)
            default: self = .right(Relation(rawValue: UInt8(number - 2 - relations)) ?? .other)
            }
        }

        package var number: Int {
            switch self {
            case .shift: 0
            case .reduce: 1
            case .left(let relation): 2 + Int(relation.rawValue)
            case .right(let relation): 2 + Relation.allCases.count + Int(relation.rawValue)
            }
        }
    }

    /// How many words there are; this number also stands for the root, which waits at the end.
    package let count: Int
    /// The next word.
    package private(set) var next = 0
    /// Words that may still take part.
    package private(set) var stack: [Int] = []
    /// The words, the root, and nothing three times over: two words ahead of the root there is still something to look at.
    private var nodes: [ParserNode]

    package init(_ words: [GrammarWord], _ tags: [Tag]) {
        count = words.count
        let nothing = words.count + 1
        nodes = []
        nodes.reserveCapacity(words.count + 4)
        for (at, word) in words.enumerated() {
            nodes.append(ParserNode(at, key: word.key, tag: UInt64(tags[at].rawValue), nothing: nothing))
        }
        nodes.append(.root(count, nothing: nothing))
        for _ in 0..<3 { nodes.append(.nothing(nothing)) }
        stack.reserveCapacity(32)
    }

    /// The head of a word: `count` for the root, -1 where it has none yet.
    package func head(_ word: Int) -> Int { isAttached(word) ? Int(nodes[word].head) : -1 }

    /// How a word hangs on its head.
    package func relation(_ word: Int) -> Relation { Relation(rawValue: nodes[word].relation) ?? .other }

    private func isAttached(_ word: Int) -> Bool { nodes[word].head <= count }

    @inline(__always) func node(_ place: Int) -> ParserNode { nodes[place] }
    @inline(__always) func node(_ place: Int32) -> ParserNode { nodes[Int(place)] }

    /// The word at `depth` below the top of the stack.
    @inline(__always) func top(_ depth: Int) -> ParserNode {
        stack.count > depth ? nodes[stack[stack.count - 1 - depth]] : nodes[count + 1]
    }

    /// True when nothing is left to do.
    package var isDone: Bool { next >= count && stack.isEmpty }

    package var canShift: Bool { next < count }
    package var canReduce: Bool { stack.last.map(isAttached) ?? false }
    package var canLeft: Bool { stack.last.map { !isAttached($0) } ?? false }
    package var canRight: Bool { next < count && !stack.isEmpty }

    /// The next move where there is but one.
    var onlyMove: Move? {
        if stack.isEmpty { return .shift }
        return next >= count && canReduce ? .reduce : nil
    }

    /// Whether a move may be made now.
    package func allows(_ move: Int) -> Bool {
        switch move {
        case 0: canShift
        case 1: canReduce
        case 2..<(2 + Relation.allCases.count): canLeft
        default: canRight
        }
    }

    package mutating func make(_ move: Move) {
        switch move {
        case .shift:
            stack.append(next)
            next += 1
        case .reduce: stack.removeLast()
        case .left(let relation): attach(stack.removeLast(), to: next, relation)
        case .right(let relation):
            if let top = stack.last { attach(next, to: top, relation) }
            stack.append(next)
            next += 1
        }
    }

    private mutating func attach(_ word: Int, to head: Int, _ relation: Relation) {
        nodes[word].head = Int32(truncatingIfNeeded: head)
        nodes[word].relation = relation.rawValue
        if word < head {
            nodes[head].left2 = nodes[head].left1
            nodes[head].left1 = nodes[word].place
            nodes[head].lefts = min(7, nodes[head].lefts + 1)
        } else {
            nodes[head].right2 = nodes[head].right1
            nodes[head].right1 = nodes[word].place
            nodes[head].rights = min(7, nodes[head].rights + 1)
        }
    }
}

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
    /// The head of each word; -1 where it has none yet.
    package private(set) var heads: [Int]
    /// How each word hangs on its head.
    package private(set) var relations: [Relation]
    // the two outermost dependents on each side, and how many; the root counts too
    var left1: [Int], left2: [Int], right1: [Int], right2: [Int]
    var lefts: [UInt8], rights: [UInt8]

    package init(_ count: Int) {
        self.count = count
        heads = Array(repeating: -1, count: count + 1)
        relations = Array(repeating: .other, count: count + 1)
        left1 = heads
        left2 = heads
        right1 = heads
        right2 = heads
        lefts = Array(repeating: 0, count: count + 1)
        rights = lefts
    }

    /// True when nothing is left to do.
    package var isDone: Bool { next >= count && stack.isEmpty }

    package var canShift: Bool { next < count }
    package var canReduce: Bool { stack.last.map { heads[$0] >= 0 } ?? false }
    package var canLeft: Bool { stack.last.map { heads[$0] < 0 } ?? false }
    package var canRight: Bool { next < count && !stack.isEmpty }

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
        heads[word] = head
        relations[word] = relation
        if word < head {
            left2[head] = left1[head]
            left1[head] = word
            lefts[head] = min(7, lefts[head] + 1)
        } else {
            right2[head] = right1[head]
            right1[head] = word
            rights[head] = min(7, rights[head] + 1)
        }
    }
}

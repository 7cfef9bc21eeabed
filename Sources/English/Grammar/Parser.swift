/// Finds the head of each word, in one pass from left to right.
package struct Parser {
    private let model: LinearModel

    init(_ model: LinearModel) { self.model = model }

    /// How the words of some sentences hang together.
    func parse(_ sentences: [[GrammarWord]], _ tags: [[Tag]]) -> [ParserState] {
        var chains = zip(sentences, tags).map { Parsing(state: ParserState($0, $1)) }
        if model.classes == ParserState.Move.count { model.follow(&chains) }
        return chains.map(\.state)
    }

    /// A sentence that is parsed from its first word to its last.
    private struct Parsing: DecisionChain {
        private(set) var state: ParserState
        /// What the words to come say: the same for all moves before the next one is taken, so that it is asked once.
        private var ahead = InlineArray<64, Int16>(repeating: 0)
        private var isAheadOf = -1

        init(state: ParserState) {
            self.state = state
            makeOnlyMoves()
        }

        var isDone: Bool { state.isDone }

        mutating func ask(_ list: inout FeatureList) {
            list.clear()
            if isAheadOf == state.next {
                Parser.addAround(state, into: &list)
            } else {
                Parser.addAhead(state, into: &list)
            }
        }

        mutating func decide(_ scores: UnsafeMutablePointer<Int16>) {
            guard isAheadOf == state.next else {
                for move in ahead.indices { ahead[move] = scores[move] }
                isAheadOf = state.next
                return
            }
            for move in ahead.indices { scores[move] &+= ahead[move] }
            state.make(.init(Parser.best(state, scores)))
            makeOnlyMoves()
        }

        private mutating func makeOnlyMoves() {
            while !state.isDone, let move = state.onlyMove { state.make(move) }
        }
    }

    /// The best move that may be made; moves that may not lose their score.
    private static func best(_ state: ParserState, _ scores: UnsafeMutablePointer<Int16>) -> Int {
        let relations = Relation.allCases.count
        if !state.canShift { scores[0] = .min }
        if !state.canReduce { scores[1] = .min }
        if !state.canLeft { for move in 2..<(2 + relations) { scores[move] = .min } }
        if !state.canRight { for move in (2 + relations)..<ParserState.Move.count { scores[move] = .min } }
        return firstHighest(scores, ParserState.Move.count)
    }

    /// What the next move is decided by.
    package static func features(_ state: ParserState, into list: inout FeatureList) {
        list.clear()
        addAhead(state, into: &list)
        addAround(state, into: &list)
    }

    /// What the words to come say.
    private static func addAhead(_ state: ParserState, into list: inout FeatureList) {
        let n0 = state.node(state.next), n1 = state.node(state.next + 1), n2 = state.node(state.next + 2)
        list.add(4, n0.key, n0.tag)
        list.add(5, n0.key)
        list.add(6, n0.tag)
        list.add(7, n1.key, n1.tag)
        list.add(8, n1.tag, n2.tag)
        list.add(9, n2.key)
        list.add(15, n0.tag, n1.tag, n2.tag)
    }

    /// What the words say that were left behind, by themselves and beside the words to come.
    private static func addAround(_ state: ParserState, into list: inout FeatureList) {
        let n0 = state.node(state.next), n1 = state.node(state.next + 1)
        let s0 = state.top(0), s1 = state.top(1)
        let head = state.node(s0.head), above = state.node(head.head)
        let s0l = state.node(s0.left1), s0l2 = state.node(s0.left2)
        let s0r = state.node(s0.right1), s0r2 = state.node(s0.right2)
        let n0l = state.node(n0.left1), n0l2 = state.node(n0.left2)
        let far = s0.place < 0 ? 0 : state.next - Int(s0.place)
        let distance = UInt64(min(5, far) + (far > 9 ? 1 : 0))
        let attached: UInt64 = head.isNothing ? 0 : 1

        list.add(1, s0.key, s0.tag)
        list.add(2, s0.key)
        list.add(3, s0.tag, attached)
        list.add(10, s0.key, n0.key)
        list.add(11, s0.key, s0.tag, n0.tag)
        list.add(12, s0.tag, n0.key, n0.tag)
        list.add(13, s0.tag, n0.tag, attached)
        list.add(14, n0.tag, n1.tag, s0.tag)
        list.add(16, s0.tag, n0.tag, s1.tag)
        list.add(17, head.tag, s0.tag, n0.tag)
        list.add(18, head.key, n0.key)
        list.add(19, s0.tag, s0l.tag, n0.tag)
        list.add(20, s0.tag, s0r.tag, n0.tag)
        list.add(21, s0.tag, n0.tag, n0l.tag)
        list.add(22, s0.key, n0.tag, distance)
        list.add(23, s0.tag, n0.key, distance)
        list.add(24, s0.tag, n0.tag, distance)
        list.add(25, s0.tag, s0l.how << 8 | s0l2.how, n0.tag)
        list.add(26, s0.tag, s0r.how << 8 | s0r2.how, n0.tag)
        list.add(27, n0.tag, n0l.how << 8 | n0l2.how, s0.tag)
        list.add(28, s0.how, s0.tag, n0.tag)
        list.add(29, above.tag, head.tag, n0.tag)
        list.add(30, s0r.key, n0.key)
        list.add(31, n0l.key, n0.tag)
        list.add(32, s0.key, UInt64(s0.rights), n0.tag)
        list.add(33, s0.tag, UInt64(s0.lefts), n0.tag)
        list.add(34, n0.key, UInt64(n0.lefts), s0.tag)
        list.add(35, s1.tag, s1.key, n0.tag)
        list.add(36, s0.tag, s0r2.tag << 8 | s0r.tag, n0.tag)
        list.add(37, s0l.tag, s0l.key, s0.tag)
        list.add(38, s0.key, n1.key)
        list.add(39, s0r.how, s0.key, n0.key)
        list.add(40, s1.isNothing ? 77 : s1.how, s0.how, n0.tag)
    }
}

/// Finds the head of each word, in one pass from left to right.
package struct Parser {
    private let model: LinearModel
    private let list = FeatureList()

    init(_ model: LinearModel) { self.model = model }

    /// The head of each word (-1 for the root) and how it hangs there.
    func parse(_ words: [GrammarWord], _ tags: [Tag]) -> (heads: [Int], relations: [Relation]) {
        var state = ParserState(words.count)
        guard model.classes == ParserState.Move.count else { return (words.map { _ in -1 }, words.map { _ in .other }) }
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: model.classes) { buffer in
            guard let scores = buffer.baseAddress else { return }
            while !state.isDone {
                Self.features(state, words, tags, into: list)
                model.score(list, into: scores)
                state.make(.init(Self.best(state) { Int32(scores[$0]) }))
            }
        }
        let heads = state.heads.prefix(words.count).map { $0 >= words.count ? -1 : $0 }
        return (heads, Array(state.relations.prefix(words.count)))
    }

    /// The best move that may be made.
    @inline(__always)
    package static func best<Score: Comparable>(_ state: ParserState, _ score: (Int) -> Score) -> Int {
        let relations = Relation.allCases.count
        var best = -1
        func look(_ range: Range<Int>) {
            for move in range where best < 0 || score(move) > score(best) { best = move }
        }
        if state.canShift { look(0..<1) }
        if state.canReduce { look(1..<2) }
        if state.canLeft { look(2..<(2 + relations)) }
        if state.canRight { look((2 + relations)..<ParserState.Move.count) }
        return max(best, 0)
    }

    /// What the next move is decided by.
    package static func features(_ state: ParserState, _ words: [GrammarWord], _ tags: [Tag], into list: FeatureList) {
        list.clear()
        let depth = state.stack.count
        let s0 = depth > 0 ? state.stack[depth - 1] : -1
        let s1 = depth > 1 ? state.stack[depth - 2] : -1
        let n0 = state.next, n1 = n0 + 1, n2 = n0 + 2
        let count = words.count
        func w(_ at: Int) -> UInt64 { at < 0 || at > count ? 1 : at == count ? 2 : words[at].key }
        func t(_ at: Int) -> UInt64 { at < 0 || at > count ? 98 : at == count ? 99 : UInt64(tags[at].rawValue) }
        func r(_ at: Int) -> UInt64 { at < 0 || at >= count ? 60 : UInt64(state.relations[at].rawValue) }
        let s0w = w(s0), s0t = t(s0), n0w = w(n0), n0t = t(n0), n1t = t(n1)
        let s0h = s0 >= 0 ? state.heads[s0] : -1
        let s0h2 = s0h >= 0 ? state.heads[s0h] : -1
        let s0l = s0 >= 0 ? state.left1[s0] : -1, s0r = s0 >= 0 ? state.right1[s0] : -1
        let s0l2 = s0 >= 0 ? state.left2[s0] : -1, s0r2 = s0 >= 0 ? state.right2[s0] : -1
        let n0l = state.left1[min(n0, count)], n0l2 = state.left2[min(n0, count)]
        let distance = UInt64(s0 < 0 ? 0 : min(5, n0 - s0) + (n0 - s0 > 9 ? 1 : 0))
        let attached: UInt64 = s0h >= 0 ? 1 : 0

        list.add(1, s0w, s0t)
        list.add(2, s0w)
        list.add(3, s0t, attached)
        list.add(4, n0w, n0t)
        list.add(5, n0w)
        list.add(6, n0t)
        list.add(7, w(n1), n1t)
        list.add(8, n1t, t(n2))
        list.add(9, w(n2))
        list.add(10, s0w, n0w)
        list.add(11, s0w, s0t, n0t)
        list.add(12, s0t, n0w, n0t)
        list.add(13, s0t, n0t, attached)
        list.add(14, n0t, n1t, s0t)
        list.add(15, n0t, n1t, t(n2))
        list.add(16, s0t, n0t, t(s1))
        list.add(17, t(s0h), s0t, n0t)
        list.add(18, w(s0h), n0w)
        list.add(19, s0t, t(s0l), n0t)
        list.add(20, s0t, t(s0r), n0t)
        list.add(21, s0t, n0t, t(n0l))
        list.add(22, s0w, n0t, distance)
        list.add(23, s0t, n0w, distance)
        list.add(24, s0t, n0t, distance)
        list.add(25, s0t, r(s0l) << 8 | r(s0l2), n0t)
        list.add(26, s0t, r(s0r) << 8 | r(s0r2), n0t)
        list.add(27, n0t, r(n0l) << 8 | r(n0l2), s0t)
        list.add(28, r(s0), s0t, n0t)
        list.add(29, t(s0h2), t(s0h), n0t)
        list.add(30, w(s0r), n0w)
        list.add(31, w(n0l), n0t)
        list.add(32, s0w, s0 >= 0 ? UInt64(state.rights[s0]) : 9, n0t)
        list.add(33, s0t, s0 >= 0 ? UInt64(state.lefts[s0]) : 9, n0t)
        list.add(34, n0w, UInt64(state.lefts[min(n0, count)]), s0t)
        list.add(35, t(s1), w(s1), n0t)
        list.add(36, s0t, t(s0r2) << 8 | t(s0r), n0t)
        list.add(37, t(s0l), w(s0l), s0t)
        list.add(38, s0w, w(n1))
        list.add(39, r(s0r), s0w, n0w)
        list.add(40, s1 >= 0 ? r(s1) : 77, r(s0), n0t)
    }
}

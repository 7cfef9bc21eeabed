import English

/// Learns to parse with a dynamic oracle: also from states that a mistake led to.
func trainParser(_ examples: [Example], _ tags: [[Tag]], epochs: Int) -> WeightTable {
    let table = WeightTable(classes: ParserState.Move.count)
    var list = FeatureList()
    var scores = [Float](repeating: 0, count: table.classes)
    var dice = Dice()
    var order = examples.indices.filter { examples[$0].isProjective }
    for epoch in 0..<epochs {
        order.shuffle(using: &dice)
        for one in order {
            let example = examples[one]
            var state = ParserState(example.words, tags[one])
            while !state.isDone {
                Parser.features(state, into: &list)
                table.score(list, into: &scores)
                let guess = best(state, scores)
                let oracle = Oracle(example, state)
                var gold = -1
                for move in 0..<table.classes where state.allows(move) && oracle.isRight(move) {
                    if gold < 0 || scores[move] > scores[gold] { gold = move }
                }
                table.nextStep()
                if gold >= 0, gold != guess {
                    table.update(list, gold, by: 1)
                    table.update(list, guess, by: -1)
                }
                let follow = gold < 0 || (epoch > 0 && Int.random(in: 0..<10, using: &dice) > 0)
                state.make(.init(follow ? guess : gold))
            }
        }
        print("  parser: epoch \(epoch + 1)")
    }
    table.average()
    return table
}

/// The best move that may be made.
private func best(_ state: ParserState, _ scores: [Float]) -> Int {
    var best = -1
    for move in scores.indices where state.allows(move) && (best < 0 || scores[move] > scores[best]) { best = move }
    return max(best, 0)
}

/// Which moves lose no arc of the example that could still be made.
struct Oracle {
    private let example: Example
    private let state: ParserState
    private let shift: Bool, reduce: Bool, left: Bool, right: Bool
    private let leftLabel: Relation?, rightLabel: Relation?

    init(_ example: Example, _ state: ParserState) {
        self.example = example
        self.state = state
        let heads = example.heads, count = example.words.count, next = state.next
        let top = state.stack.last
        let ahead = top.map { top in (next..<max(next, count)).contains { heads[$0] == top } } ?? false
        let topHead = top.map { heads[$0] }
        // arcs between the next word and the stack
        let nextHead = next < count ? heads[next] : -1
        let headInStack = state.stack.dropLast().contains(nextHead)
        let childInStack = state.stack.dropLast().contains { state.head($0) < 0 && heads[$0] == next }
        let topChild = top.map { state.head($0) < 0 && heads[$0] == next } ?? false
        shift = !(headInStack || nextHead == top && top != nil || childInStack || topChild)
        reduce = !ahead
        left = !ahead && !(topHead.map { $0 > next } ?? false)
        right = nextHead == top || !(headInStack || nextHead > next || childInStack || topChild)
        leftLabel = topHead == next ? top.map { example.relations[$0] } : nil
        rightLabel = nextHead == top && next < count ? example.relations[next] : nil
    }

    func isRight(_ move: Int) -> Bool {
        switch ParserState.Move(move) {
        case .shift: shift
        case .reduce: reduce
        case .left(let relation): left && (leftLabel == nil || leftLabel == relation)
        case .right(let relation): right && (rightLabel == nil || rightLabel == relation)
        }
    }
}

/// How many heads are right, and how many with their relation; punctuation left out.
func parsed(_ examples: [Example], _ tags: [[Tag]], _ table: WeightTable) -> (unlabelled: Double, labelled: Double) {
    var list = FeatureList()
    var scores = [Float](repeating: 0, count: table.classes)
    var heads = 0, both = 0, all = 0
    for (example, tags) in zip(examples, tags) {
        var state = ParserState(example.words, tags)
        while !state.isDone {
            Parser.features(state, into: &list)
            table.score(list, into: &scores)
            state.make(.init(best(state, scores)))
        }
        for word in example.words.indices where example.relations[word] != .punctuation {
            all += 1
            guard state.head(word) == example.heads[word] else { continue }
            heads += 1
            both += state.relation(word) == example.relations[word] ? 1 : 0
        }
    }
    return (Double(heads) / Double(max(1, all)), Double(both) / Double(max(1, all)))
}

/// Decisions that each need the one before: the tags of a sentence's words, the moves that parse it.
protocol DecisionChain {
    /// Whether nothing is left to decide.
    var isDone: Bool { get }
    /// What the next decision goes by.
    mutating func ask(_ list: inout FeatureList)
    /// Decides, by the scores of the classes, which it may change.
    mutating func decide(_ scores: UnsafeMutablePointer<Int16>)
}

extension LinearModel {
    /// One of the chains that go forward together, and what its next decision goes by.
    private struct Lane: ~Copyable {
        var chain = 0
        var list = FeatureList()
        var rows = FeatureRows()

        mutating func find(in model: LinearModel) { model.find(list, &rows) }
    }

    /// Goes through chains to their ends, some at a time and in step.
    ///
    /// A decision needs some forty rows of weights that lie all over megabytes, and the machine waits for each. While it fetches
    /// what one chain needs, it can work on the others.
    func follow<Chain: DecisionChain>(_ chains: inout [Chain]) {
        var lanes = InlineArray<8, Lane> { _ in Lane() }
        var busy = 0
        var waiting = chains.indices.filter { !chains[$0].isDone }[...]
        while busy < lanes.count, let next = waiting.popFirst() {
            lanes[busy].chain = next
            busy += 1
        }
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: max(1, classes)) { scores in
            guard let scores = scores.baseAddress else { return }
            while busy > 0 {
                for lane in 0..<busy {
                    chains[lanes[lane].chain].ask(&lanes[lane].list)
                    seek(lanes[lane].list)
                }
                for lane in 0..<busy { lanes[lane].find(in: self) }
                for lane in (0..<busy).reversed() {
                    add(lanes[lane].rows, into: scores)
                    chains[lanes[lane].chain].decide(scores)
                    guard chains[lanes[lane].chain].isDone else { continue }
                    if let next = waiting.popFirst() {
                        lanes[lane].chain = next
                    } else {
                        // nothing of a lane is kept from one decision to the next but its chain
                        busy -= 1
                        lanes[lane].chain = lanes[busy].chain
                    }
                }
            }
        }
    }
}

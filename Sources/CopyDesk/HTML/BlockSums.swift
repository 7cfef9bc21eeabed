import ReportKit

/// Words, linked words and prose of the blocks in any element: two look-ups each.
struct BlockSums {
    struct Sum {
        var words = 0.0
        var links = 0.0
        /// What its blocks add to an article, those left out that take away from it.
        var prose = 0.0
    }

    private var places: [Int] = []
    /// What stands before each block.
    private var sums = [Sum()]

    init(_ blocks: Blocks, _ worths: [Double]) {
        var sum = Sum()
        for (block, worth) in zip(blocks.list, worths) {
            sum.words += Double(block.words)
            sum.links += Double(block.linkWords)
            sum.prose += max(0, worth)
            places.append(block.place)
            sums.append(sum)
        }
    }

    /// The sum of an element's blocks.
    subscript(node: Page.Node, number: Int) -> Sum {
        let (first, last) = (sums[before(number)], sums[before(Int(node.end))])
        return Sum(words: last.words - first.words, links: last.links - first.links, prose: last.prose - first.prose)
    }

    /// How many blocks begin before a node.
    private func before(_ node: Int) -> Int { places.partitioningIndex { $0 >= node } }
}

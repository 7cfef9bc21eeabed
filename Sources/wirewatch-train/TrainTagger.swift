import English

/// Learns to tag, greedily, as the reader will.
func trainTagger(_ examples: [Example], epochs: Int) -> WeightTable {
    let table = WeightTable(classes: Tag.allCases.count)
    var list = FeatureList()
    var scores = [Float](repeating: 0, count: table.classes)
    var dice = Dice()
    var order = Array(examples.indices)
    for _ in 0..<epochs {
        order.shuffle(using: &dice)
        for one in order {
            let example = examples[one]
            var tags = [Tag](repeating: .none, count: example.words.count)
            for at in example.words.indices {
                Tagger.features(example.words, at, tags, into: &list)
                table.score(list, into: &scores)
                let best = bestTag(scores), gold = Int(example.tags[at].rawValue)
                table.nextStep()
                if best != gold {
                    table.update(list, gold, by: 1)
                    table.update(list, best, by: -1)
                }
                tags[at] = Tag(rawValue: UInt8(best)) ?? .none
            }
        }
    }
    table.average()
    return table
}

func bestTag(_ scores: [Float]) -> Int {
    var best = 1
    for one in 2..<Tag.allCases.count where scores[one] > scores[best] { best = one }
    return best
}

/// The tags that the learnt weights give.
func tagged(_ example: Example, _ table: WeightTable) -> [Tag] {
    var list = FeatureList()
    var scores = [Float](repeating: 0, count: table.classes)
    var tags = [Tag](repeating: .none, count: example.words.count)
    for at in example.words.indices {
        Tagger.features(example.words, at, tags, into: &list)
        table.score(list, into: &scores)
        tags[at] = Tag(rawValue: UInt8(bestTag(scores))) ?? .none
    }
    return tags
}

/// Tags each fifth with what was learnt from the other four, so that the parser learns from tags with real mistakes in them.
func jackknifed(_ examples: [Example], epochs: Int) -> [[Tag]] {
    var tags = [[Tag]](repeating: [], count: examples.count)
    for fold in 0..<5 {
        let table = trainTagger(examples.indices.filter { $0 % 5 != fold }.map { examples[$0] }, epochs: epochs)
        for one in examples.indices where one % 5 == fold { tags[one] = tagged(examples[one], table) }
    }
    return tags
}

import ReportKit

extension PairFeatures {
    /// The features of two utterances of two articles of a story.
    /// - Parameter isVerbatim: whether the shorter one stands in the longer one word for word.
    init(
        utterances first: Placed<UtteranceMention>, _ second: Placed<UtteranceMention>, isVerbatim: Bool,
        _ pair: SentencePair
    ) {
        let (one, two) = (first.mention, second.mention)
        let told = pair.covered(first.sentence, one.words, second.sentence, two.words)
        mark(.verbatim, if: isVerbatim)
        self[.shorter] = told.most
        self[.longer] = told.least
        self[.longestRun] = Float(min(8, Self.longestRun(first, second))) / 8
        mark(.bothQuoted, if: one.kind != .indirect && two.kind != .indirect)
        mark(.oneQuoted, if: (one.kind == .indirect) != (two.kind == .indirect))
        mark(.bothReported, if: one.kind == .indirect && two.kind == .indirect)
        mark(.fewWords, if: min(one.telling, two.telling) < 4)
        mark(.oneFragment, if: one.isFragment || two.isFragment)
        switch (one.speaker, two.speaker) {
        case (nil, nil): break
        case (let speaker?, let other?): self[Names.same(speaker, other) ? .sameSource : .otherSource] = 1
        default: self[.oneSource] = 1
        }
        compareWords(first, second, pair)
    }

    /// The most words, of any kind, that stand one after the other in both.
    private static func longestRun(_ first: Placed<UtteranceMention>, _ second: Placed<UtteranceMention>) -> Int {
        let one = first.sentence.words[first.mention.words], two = second.sentence.words[second.mention.words]
        var longest = 0
        var before = [Int](repeating: 0, count: two.count + 1)
        for word in one {
            var here = [Int](repeating: 0, count: two.count + 1)
            for (at, other) in two.enumerated() where other.stem == word.stem {
                here[at + 1] = before[at] + 1
                longest = max(longest, here[at + 1])
            }
            before = here
        }
        return longest
    }
}

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
        self[.longestRun] = Float(min(8, Runs.longestCommon(first.stems, second.stems))) / 8
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
}

extension Placed<UtteranceMention> {
    /// The stems of its words, of any kind, in reading order.
    var stems: [Stem] { sentence.words[mention.words].map(\.stem) }
}

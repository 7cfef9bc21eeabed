import Testing

@testable import Matching

@Suite struct RivalsTests {
    private func pair(_ first: Int32, _ second: Int32, _ own: Float, agrees: Bool = true, sentence: Int32 = 0)
        -> JudgedPair
    {
        JudgedPair(
            first: first, second: second, sentences: SentencePairKey(article: 0, first: sentence, second: sentence),
            relation: MentionRelation(agrees: agrees, isSame: agrees), isApart: false, features: PairFeatures(),
            own: own)
    }

    private func value(_ feature: RivalFeature, _ pairs: [JudgedPair], unlike: Bool = false) -> Float {
        Rivals(pairs).features(0)[feature.rawValue + (unlike ? RivalFeature.allCases.count : 0)]
    }

    @Test func `a better partner in the same article is a rival`() {
        let pairs = [pair(0, 10, 0.4), pair(1, 10, 0.9), pair(0, 11, 0.2)]
        #expect(value(.rival, pairs) == 0.9)
        #expect(value(.otherRival, pairs) == 0.2)
        #expect(abs(value(.lead, pairs) + 0.5) < 0.001)
    }

    @Test func `what stands beside in both sentences speaks for a pair`() {
        let pairs = [pair(0, 10, 0.4), pair(1, 11, 0.8), pair(2, 12, 0.7, sentence: 1)]
        #expect(value(.beside, pairs) == 0.8)
        #expect(value(.next, pairs) == 0.8)
        #expect(value(.allBeside, pairs) == 0.8)
    }

    @Test func `features count once more where the values do not fit`() {
        #expect(value(.own, [pair(0, 10, 0.4, agrees: false)], unlike: true) == 0.4)
        #expect(value(.own, [pair(0, 10, 0.4)], unlike: true) == 0)
    }
}

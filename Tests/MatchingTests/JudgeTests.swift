import Testing

@testable import Matching

@Suite struct JudgeTests {
    @Test func `the weights that are linked in are learnt for every kind of question`() {
        for kind in QuestionKind.allCases {
            #expect(Judge.linked.words(kind).weights.contains { $0 != 0 })
            #expect(Judge.linked.rivals(kind).weights.contains { $0 != 0 })
        }
    }

    @Test func `a table gives the weights that it was made of`() {
        #expect(Judge(table: Judge.linked.table).scores == Judge.linked.scores)
    }

    @Test(arguments: [
        "", "#", "figure", "figure words nonsense 1 0", "tides words near 1 0", "figure words near many 0",
    ])
    func `a line that says nothing is passed over`(_ line: String) {
        #expect(Judge(table: line).scores == Judge().scores)
    }

    @Test func `a feature's words can be read`() {
        #expect(PairFeature.sharedRarityShare.words == "shared rarity share")
    }

    @Test func `nothing learnt makes no pair probable`() {
        #expect(Judge().words(.figure).probability(PairFeatures().values) < 0.01)
    }
}

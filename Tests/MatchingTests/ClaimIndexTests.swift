import Foundation
import Matching
import ReportKit
import Testing

@Suite struct ClaimIndexTests {
    private func keys(_ numbers: [UInt32]) -> [Stem] { numbers.map { Stem(number: $0) } }

    /// The keys of claims with these numbers: one of its own, one that two share, one that all have.
    private func made(_ claims: Range<Int>) -> [[Stem]] {
        claims.map { keys([UInt32($0), UInt32($0 / 2 + 1_000_000), 7]) }
    }

    @Test func `a claim is found by what it shares`() {
        var index = ClaimIndex()
        index.add(keys([1, 2, 3]))
        index.add(keys([3, 4, 5]))
        index.add(keys([6, 7]))
        #expect(index.candidates(for: keys([1, 2, 3])).map(\.claim) == [0, 1])
        #expect(index.candidates(for: keys([1, 2, 3])).first?.share == 1)
        #expect(index.candidates(for: keys([9])).isEmpty)
    }

    @Test func `claims are found in sealed runs, melted ones and open ones alike`() throws {
        let melted = SealedRun(made(0..<300), from: 0).melted(with: SealedRun(made(300..<400), from: 300))
        #expect(melted.claims == 0..<400)
        let mapped = try #require(SealedRun(melted.data))
        var index = ClaimIndex(runs: [mapped, SealedRun(made(400..<450), from: 400)])
        for keys in made(450..<460) { index.add(keys) }
        for claim in 0..<460 {
            let found = index.candidates(for: made(claim..<claim + 1)[0], most: 3)
            #expect(found.prefix(2).map(\.claim).contains(claim) && found[0].share == 1)
        }
        #expect(index.count == 460)
    }

    @Test func `what is no run, or not all of one, is not taken for one`() {
        let data = SealedRun(made(0..<20), from: 0).data
        #expect(SealedRun(data.dropLast(4).asCopy) == nil)
        #expect(SealedRun(Data(repeating: 1, count: 400)) == nil)
        #expect(SealedRun(Data()) == nil)
    }

    @Test func `an article's keys read back as they were written, and are those of its statements`() throws {
        let text = Array("The ropeworks at Tallin Quay burned down. Nobody was hurt.".utf8)
        var article = Article(id: ArticleID(sha256: "a"), file: "a", format: "text", text: text)
        article.claims = [Claim(id: 0, TextSpan(0, 41)), Claim(id: 1, TextSpan(42, text.count))]
        let keys = ClaimKeys(article)
        #expect(keys.claims == article.claims.map { Statement(text, $0.span).keys })
        #expect(ClaimKeys(bytes: keys.bytes) == keys)
        #expect(ClaimKeys(bytes: Array(keys.bytes.dropLast())) == nil)
    }
}

extension Data {
    fileprivate var asCopy: Data { Data(Array(self)) }
}

import Matching
import ReportKit
import Testing

/// An article of the outlet's, told apart by its number.
private func article(_ number: Int, published: String? = nil, claims: [Claim] = []) -> Article {
    var article = Article(
        id: ArticleID(sha256: "\(number)"), file: "\(number).txt", format: "text", text: Array("\(number)".utf8))
    article.published = published
    article.claims = claims
    return article
}

/// Counts how often something is made.
private final class Maker {
    private(set) var made = 0
    func make(_ value: Int) -> Int {
        made += 1
        return value
    }
}

@Suite struct PreparedTests {
    @Test func `what was made of an article is not made again`() {
        let prepared = Prepared<Int>(room: 4), maker = Maker()
        let values = (0..<3).map { _ in prepared.value(of: article(1)) { maker.make(7) } }
        #expect(values == [7, 7, 7])
        #expect(maker.made == 1)
    }

    @Test func `an article read anew with other claims, or dated anew, is another`() {
        let prepared = Prepared<Int>(room: 4)
        let claim = Claim(id: 0, TextSpan(0, 1))
        #expect(prepared.value(of: article(1)) { 1 } == 1)
        #expect(prepared.value(of: article(1, claims: [claim])) { 2 } == 2)
        #expect(prepared.value(of: article(1, published: "2024-03-09")) { 3 } == 3)
        #expect(prepared.value(of: article(1)) { 4 } == 1)
    }

    @Test func `two articles are one question, in their order`() {
        let prepared = Prepared<Int>(room: 4)
        #expect(prepared.value(of: article(1), with: article(2)) { 12 } == 12)
        #expect(prepared.value(of: article(2), with: article(1)) { 21 } == 21)
        #expect(prepared.value(of: article(1)) { 1 } == 1)
        #expect(prepared.value(of: article(1), with: article(2)) { 0 } == 12)
    }

    @Test func `what is asked for again and again stays, and what is not goes`() {
        let prepared = Prepared<Int>(room: 4), maker = Maker()
        for number in 1...40 {
            _ = prepared.value(of: article(0)) { maker.make(0) }
            _ = prepared.value(of: article(number)) { number }
        }
        #expect(maker.made == 1)
        #expect(prepared.value(of: article(1)) { -1 } == -1)
    }
}

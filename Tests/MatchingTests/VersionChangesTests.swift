import Matching
import ReportKit
import Testing

@Suite struct VersionChangesTests {
    private func article(_ sentences: [String]) -> Article {
        let text = Array(sentences.joined(separator: " ").utf8)
        var article = Article(
            id: ArticleID(sha256: String(decoding: text, as: UTF8.self)), file: "made-up.txt", format: "text",
            text: text)
        var start = 0
        for (at, sentence) in sentences.enumerated() {
            article.claims.append(Claim(id: at, TextSpan(start, start + sentence.utf8.count)))
            article.sentences.append(TextSpan(start, start + sentence.utf8.count))
            start += sentence.utf8.count + 1
        }
        return article
    }

    @Test func `a claim stays, changes, appears or goes`() {
        let old = article([
            "The ropeworks at Tallin Quay burned down on Tuesday.",
            "Nine firefighters were hurt in the ropeworks blaze.",
            "Mayor Prue Okafor is on leave.",
        ])
        let new = article([
            "Eleven firefighters were hurt in the ropeworks blaze.",
            "The ropeworks at Tallin Quay burned down on Tuesday.",
            "A welder was questioned by police.",
        ])
        let changes = VersionChanges(old, new)
        #expect(changes.changed.map { old[$0.old] } == [old[old.claims[1].span]])
        #expect(changes.changed.map { new[$0.new] } == [new[new.claims[0].span]])
        #expect(changes.appeared == [new.claims[2].span])
        #expect(changes.went == [old.claims[2].span])
    }

    @Test func `the same claims in another order are no change`() {
        let sentences = ["The mill closed on Monday.", "The miller left for Penn.", "The mill closed on Monday."]
        let changes = VersionChanges(article(sentences), article(sentences.reversed()))
        #expect(changes.changed.isEmpty && changes.appeared.isEmpty && changes.went.isEmpty)
    }
}

import Foundation
import Ledger
import Matching
import ReportKit
import Testing

@Suite struct ClaimTests {
    private let scratch: Scratch
    private let ledger: SQLiteLedger

    init() throws {
        scratch = try Scratch()
        ledger = try SQLiteLedger(state: scratch.path)
    }

    private func article(_ number: Int, _ sentence: String, outlet: String) -> Article {
        let text = Array(sentence.utf8)
        var article = Article(
            id: ArticleID(sha256: String(format: "%064x", number)), file: "\(number).txt", format: "text", text: text)
        article.outlet = outlet
        article.claims = [Claim(id: 0, TextSpan(0, text.count))]
        return article
    }

    private func file(_ number: Int, _ sentence: String, outlet: String, story: Int = 1) throws {
        try file([(number, sentence, outlet, story)])
    }

    private func file(_ articles: [(number: Int, sentence: String, outlet: String, story: Int)]) throws {
        var batch = Batch()
        batch.filings = articles.map { one in
            let article = article(one.number, one.sentence, outlet: one.outlet)
            return Filing(
                number: one.number, article: article, story: row(one.story), claims: ClaimKeys(article),
                at: "2026-11-23T10:00:00Z")
        }
        try ledger.file(batch)
        try ledger.sealClaims()
    }

    private func tellers(_ sentence: String) throws -> [String?] {
        let desk = try LedgerReader(state: scratch.path).claimDesk()
        return try desk.tellings(of: Statement(sentence)).map(\.article.outlet)
    }

    @Test func `a claim's tellings are found in the order of filing, in whichever story`() throws {
        try file(1, "The ropeworks at Tallin Quay burned down on Tuesday.", outlet: "Post")
        try file(2, "Herring is dear in Merrow this spring.", outlet: "Herald")
        try file(3, "On Tuesday the ropeworks at Tallin Quay burned down.", outlet: "Courier", story: 2)
        #expect(try tellers("The ropeworks at Tallin Quay burned down on Tuesday.") == ["Post", "Courier"])
        #expect(try tellers("The copper mine at Lisk was sold.").isEmpty)
    }

    @Test func `claims are found in sealed runs and after them, also when the runs are gone`() throws {
        try file(
            (1...9000).map { number in
                (number, "The boat Lark\(number) landed \(number) crates of herring at Quay\(number % 70).", "Post", 1)
            })
        try file(9001, "The boat Wren landed 12 crates of cod at Penn.", outlet: "Herald")
        let runs = scratch.path + "/claims"
        #expect(try FileManager.default.contentsOfDirectory(atPath: runs) == ["0-9000.run"])
        for _ in 0..<2 {
            #expect(try tellers("The boat Lark4711 landed 4711 crates of herring at Quay21.") == ["Post"])
            #expect(try tellers("The boat Wren landed 12 crates of cod at Penn.") == ["Herald"])
            try? FileManager.default.removeItem(atPath: runs)
        }
        #expect(try LedgerReader(state: scratch.path).claimDesk().claims == 9001)
    }

    @Test func `runs that know more than the ledger are not believed`() throws {
        try file((1...8200).map { ($0, "The boat Lark\($0) landed herring.", "Post", 1) })
        let other = try Scratch()
        try FileManager.default.copyItem(atPath: scratch.path + "/claims", toPath: other.path + "/claims")
        let fresh = try SQLiteLedger(state: other.path)
        try fresh.sealClaims()
        #expect(try LedgerReader(state: other.path).claimDesk().claims == 0)
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.path + "/claims").isEmpty)
    }
}

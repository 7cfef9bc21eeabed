import CopyDesk
import Foundation
import Ledger
import Matching
import Newsroom
import Plugins
import ReportKit
import ReportKitTesting
import Testing

@testable import wirewatch

/// What comes out of the samples, held against what we promise.
@Suite struct SamplesTests {
    private let articles: [Article]

    init() {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let desk = CopyDesk()
        articles = InputPath(root.appendingPathComponent("Samples").path).files().flatMap { path in
            (try? desk.read(path.copy(published: nil, limit: 1 << 20))) ?? []
        }
    }

    @Test func `every sample is read, and in the shape that the schema gives`() throws {
        let schema = try Schema("read")
        #expect(articles.count >= 12)
        for article in articles {
            #expect(try schema.faults(in: JSONEncoder().encode(article)) == [], "\(article.file)")
        }
        #expect(try schema.faults(in: JSONEncoder().encode(Unreadable("x", code: "empty", "Nothing."))) == [])
    }

    @Test func `segments cover every text without gap or overlap`() {
        for article in articles {
            var end: Int32 = 0
            for segment in article.segments {
                #expect(segment.span.start == end, "\(article.file)")
                end = segment.span.end
            }
            #expect(Int(end) == article.text.count, "\(article.file)")
        }
    }

    @Test func `they tell the stories that we promise`() {
        var newsroom = Newsroom()
        for article in articles.sorted(by: { number($0) < number($1) }) { newsroom.file(article) }
        let stories = newsroom.stories.map { $0.articles.map(number) }
        #expect(
            stories == [
                ["01", "02", "03", "04"], ["05", "06", "07"], ["08", "09", "11"], ["10"], ["11"], ["12"],
            ])
    }

    /// The two digits that a sample's name begins with.
    private func number(_ article: Article) -> String {
        String(article.file.split(separator: "/").last?.prefix(2) ?? "")
    }

    @Test func `a comparison has the shape that the schema gives`() throws {
        var newsroom = Newsroom()
        for article in articles { newsroom.file(article) }
        let reports = newsroom.stories.flatMap { story in
            SourceComparison(SourceComparison.Settings()).reports(across: story).map { (story, $0) }
        }
        let comparison = Comparison(articles: articles, stories: newsroom.stories, reports: reports)
        #expect(try Schema("compare").faults(in: JSONEncoder().encode(comparison)) == [])
        #expect(!reports.isEmpty)
    }

    @Test func `likeness and alerts have theirs`() throws {
        let likeness = SameClaim().compare("The mill burnt down.", "The mill has burnt down.")
        #expect(try Schema("same").faults(in: JSONEncoder().encode(likeness)) == [])
        let alert =
            #"{"id":"a1","kind":"new-claim","plugin":"new-claims","story":{"id":"s","title":"t"},"about":"a","#
            + #""message":"m","article":{"file":"f","item":0,"outlet":null,"sha256":"0"},"values":[{"file":"f","item":0,"#
            + #""outlet":null,"sha256":"0","start":0,"end":1,"text":"T","value":"v"}],"why":[],"confidence":1,"at":"2026"}"#
        #expect(try Schema("alert").faults(in: JSONDecoder().decode(Alert.self, from: Data(alert.utf8)).jsonData) == [])
    }

    @Test func `every plugin keeps the contract on every story of the samples`() {
        var newsroom = Newsroom()
        for article in articles { newsroom.file(article) }
        for story in newsroom.stories {
            #expect(PluginContract.violations(of: NewClaims(NewClaims.Settings()), on: story.articles) == [])
            #expect(
                PluginContract.violations(of: SourceComparison(SourceComparison.Settings()), on: story.articles) == [])
        }
    }
}

extension Alert {
    fileprivate var jsonData: Data { Data(json) }
}

import Newsroom
import ReportKit
import Testing

@Suite struct NewsroomTests {
    private func article(_ text: String, url: String) -> Article {
        let bytes = Array(text.utf8)
        var article = Article(id: ArticleID(sha256: text), file: "made-up.txt", format: "text", text: bytes)
        article.segments = [Segment(TextSpan(0, bytes.count), .body)]
        article.url = url
        return article
    }

    @Test func `a story holds the newest version of an article, and the earlier ones apart`() {
        let versions = ["one boat", "two boats", "three boats"].map {
            article("The tide took \($0) from Calder Point on Monday.", url: "https://example.org/tide")
        }
        var newsroom = Newsroom()
        for article in versions { newsroom.file(article) }
        #expect(newsroom.stories.map(\.articles) == [[versions[2]]])
        let earlier = versions.prefix(2).map { EarlierVersion($0, replacedBy: versions[2].id) }
        #expect(newsroom.stories.map(\.earlierVersions) == [earlier])
    }
}

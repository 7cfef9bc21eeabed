import Matching
import ReportKit
import Testing

@Suite struct SharedTextTests {
    private let run =
        "the keeper had trained the otters for eleven years before the pool was drained and the gates were locked"

    @Test func `a sentence taken over is shared`() throws {
        let one = article("It is said that \(run). Nobody came."), two = article("Yesterday \(run), a visitor wrote.")
        let passage = try #require(SharedText(one, two).passages.first)
        #expect(passage.words == 19)
        #expect(one[passage.first] == run)
        #expect(two[passage.second] == run)
    }

    @Test(arguments: [
        ("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("“", ""), ("\" ", " , ''"), ("`` ", " ''"),
    ]) func `what stands in quotation marks is not shared`(_ open: String, _ close: String) {
        let shared = SharedText(
            article("He said: \(open)\(run)\(close)"), article("She heard him say \(open)\(run)\(close)"))
        #expect(shared.passages.isEmpty)
    }

    @Test func `what follows a quotation of text cut into words is the outlet's own`() {
        let one = article("\" Nobody came , '' he said . It is said that \(run) ."), two = article("Yesterday \(run) .")
        #expect(SharedText(one, two).passages.map(\.words) == [19])
    }

    @Test func `marks in one article are enough`() {
        #expect(SharedText(article("He said “\(run)”."), article("Then \(run).")).passages.isEmpty)
    }

    @Test func `a printed statement is not shared`() {
        let statement =
            "we at the otter park regret that our gates are closed and we will return all tickets that were bought before June"
        #expect(SharedText(article("In full \(statement)."), article("Its text \(statement).")).passages.isEmpty)
    }

    @Test func `a dozen words in a row are chance`() {
        let few = "the deputy director of the national otter and beaver park said"
        #expect(SharedText(article("Then \(few) no."), article("Later \(few) yes.")).passages.isEmpty)
    }

    @Test func `the same text is a copy`() {
        #expect(SharedText(article(run), article(run)).isCopy)
    }
}

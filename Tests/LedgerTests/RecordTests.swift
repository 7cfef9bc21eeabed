import ReportKit
import Testing

@testable import Ledger

@Suite struct RecordTests {
    @Test func `an article comes back as it was written`() throws {
        #expect(try ArticleRecord.article(ArticleRecord.bytes(fullArticle())) == fullArticle())
        let bare = Article(id: ArticleID(sha256: String(repeating: "0", count: 64)), file: "", format: "text", text: [])
        #expect(try ArticleRecord.article(ArticleRecord.bytes(bare)) == bare)
    }

    @Test func `an alert comes back as it was written`() throws {
        #expect(try AlertRecord.alert(AlertRecord.bytes(sampleAlert("a"))) == sampleAlert("a"))
    }

    /// A property that is added to a type must be added to its record as well: then raise the number here.
    @Test func `every property is in the record`() throws {
        func count(_ value: Any) -> Int { Mirror(reflecting: value).children.count }
        let article = fullArticle()
        #expect(count(article) == 21)
        #expect(count(try #require(article.quotations.first)) == 6)
        #expect(count(try #require(article.figures.first)) == 11)
        #expect(count(try #require(article.figures.first?.frame)) == 4)
        #expect(count(try #require(article.dates.first)) == 8)
        #expect(count(try #require(article.claims.first)) == 9)
        #expect(count(try #require(article.claims.first?.attribution.first)) == 3)
        #expect(count(try #require(article.segments.first)) == 2)
    }

    @Test func `a record cut anywhere or with any byte changed is damaged or another article, never a crash`() {
        let bytes = ArticleRecord.bytes(fullArticle())
        for length in bytes.indices {
            #expect(throws: LedgerError.self) { try ArticleRecord.article(Array(bytes[..<length])) }
        }
        for index in bytes.indices {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                var broken = bytes
                broken[index] = value
                _ = try? ArticleRecord.article(broken)
            }
        }
    }

    @Test func `numbers of every size come back`() throws {
        var writer = ByteWriter(capacity: 0)
        let numbers = [0, 1, -1, 63, 64, -64, -65, 127, 128, Int(Int32.max), Int(Int32.min), Int.max, Int.min]
        for number in numbers { writer.write(number) }
        var reader = ByteReader(writer.bytes)
        for number in numbers { #expect(try reader.int() == number) }
        #expect(reader.isAtEnd)
    }
}

import ReportKit
import Testing

@testable import CopyDesk

struct PressedParagraphsTests {
    @Test func `a paragraph that is known to return is boilerplate`() throws {
        let standing = "The Ellery Gull has told the news of the coast since 1871 and is owned by its 214 readers."
        let first = try #require(try articles("\(lead)\n\n\(standing)").first)
        let alone = try #require(try articles(lead).first)
        let known = PressedParagraphs.hashes(of: first).subtracting(PressedParagraphs.hashes(of: alone))
        let copy = WireCopy(file: "x", bytes: Array("\(second)\n\n\(standing.replacing("214", with: "219"))".utf8), pressed: known)
        let later = try #require(try CopyDesk().read(copy).first)
        #expect(parts(later, .body) == [second])
        #expect(parts(later, .boilerplate).count == 1)
    }
}

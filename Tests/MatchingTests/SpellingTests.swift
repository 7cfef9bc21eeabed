import ReportKit
import Testing

@testable import Matching

@Suite struct SpellingTests {
    private func stem(_ word: String) -> Stem {
        let bytes = Array(word.utf8)
        return Wordbook.use { $0.stemmer.stem(bytes.span, 0..<bytes.count) }
    }

    @Test(arguments: [
        ("defence", "defense"), ("politicising", "politicizing"), ("organisation", "organization"), ("colour", "color"),
        ("neighbours", "neighbors"), ("Centre", "center"), ("analysed", "analyzed"), ("programme", "program"),
        ("travelled", "traveled"), ("cancelled", "canceled"), ("favourite", "favorite"),
    ])
    func `two spellings of a word are one`(_ british: String, _ american: String) {
        #expect(stem(british) == stem(american))
    }

    @Test(arguments: [
        ("four", "for"), ("hour", "hor"), ("sentence", "sentense"), ("promise", "promize"), ("raised", "raized"),
        ("source", "sorce"), ("course", "corse"), ("filled", "filed"), ("journal", "jornal"),
    ])
    func `no word becomes another`(_ word: String, _ other: String) {
        #expect(stem(word) != stem(other))
    }
}

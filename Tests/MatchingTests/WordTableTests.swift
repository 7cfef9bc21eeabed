import ReportKit
import Testing

@testable import Matching

@Suite struct WordTableTests {
    private func prepared(_ text: String) -> (words: [ContentWord], table: WordTable) {
        let bytes = Array(text.utf8)
        return Wordbook.use { book in
            let words = contentWords(in: bytes.span, 0..<bytes.count, book)
            return (words, WordTable(words, in: bytes.span, book))
        }
    }

    private func matched(_ one: String, _ two: String) -> [String] {
        let first = prepared(one), second = prepared(two)
        func word(_ text: String, _ word: ContentWord) -> Substring {
            Substring(decoding: Array(text.utf8)[word.span.range], as: UTF8.self)
        }
        return first.table.matches(with: second.table).map {
            "\(word(one, first.words[Int($0.first)]))=\(word(two, second.words[Int($0.second)]))"
        }
    }

    @Test func `forms of one word match, and words that mean nearly the same`() {
        #expect(matched("the boats were rescued", "a boat that they rescue") == ["boats=boat", "rescued=rescue"])
        #expect(matched("the lawyer spoke", "an attorney speaks").contains("lawyer=attorney"))
    }

    @Test func `numbers and names match by their letters alone`() {
        #expect(matched("they counted 14 of them", "they counted 15 of them") == ["counted=counted"])
        #expect(matched("we saw Marlow and Reyes", "we saw Hale and Reyes").contains("Reyes=Reyes"))
        #expect(!matched("we saw Marlow there", "we saw Hale there").contains("Marlow=Hale"))
    }

    @Test func `words that only hold a sentence together match nothing`() {
        #expect(matched("of the and to", "of the and to").isEmpty)
        #expect(matched("", "the boats").isEmpty)
    }

    @Test func `a statement of a thousand words is matched without harm`() {
        let long = String(repeating: "boats ", count: 1000)
        #expect(matched(long, long).count <= 2000)
    }
}

import CopyDesk
import ReportKit

/// Articles by the thousand out of a few: their body's paragraphs in turn, with made-up names and rarer words for each
/// article, so that no two say the same.
///
/// Only paragraphs that the desk reads as body are used: behind an appeal for donations nothing more would be read.
struct MadeCopy {
    private let paragraphs: [[UInt8]]

    init(_ files: [[UInt8]]) {
        let desk = CopyDesk()
        paragraphs = files.flatMap { bytes -> [[UInt8]] in
            let articles = (try? desk.read(WireCopy(file: "sample", bytes: bytes))) ?? []
            return articles.flatMap { article in
                article.segments.filter { $0.kind == .body && $0.span.count > 80 }
                    .map { Array(article.text[$0.span.range]) }
            }
        }
    }

    /// At least so many bytes of text: the article `number` of as many as one likes.
    func article(bytes: Int, number: Int) -> [UInt8] {
        var text: [UInt8] = []
        var at = number * 7
        while text.count < bytes, !paragraphs.isEmpty {
            text += Self.renamed(paragraphs[at % paragraphs.count], for: UInt64(number)) + [0x0A, 0x0A]
            at += 1
        }
        return text
    }

    /// The paragraph with nine in ten of its names and three in ten of its longer words replaced by made-up ones.
    private static func renamed(_ paragraph: [UInt8], for article: UInt64) -> [UInt8] {
        var made: [UInt8] = []
        var at = 0
        while at < paragraph.count {
            let end = paragraph[at...].firstIndex { ($0 | 0x20) &- 0x61 >= 26 } ?? paragraph.count
            if end == at {
                made.append(paragraph[at])
                at += 1
            } else {
                made += word(paragraph[at..<end], WordKey(paragraph.span, at..<end), article)
                at = end
            }
        }
        return made
    }

    private static func word(_ word: ArraySlice<UInt8>, _ key: WordKey, _ article: UInt64) -> [UInt8] {
        let isName = word.first.map { $0 &- 0x41 < 26 } ?? false
        var dice = (key.number ^ article &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
        dice ^= dice >> 31
        guard word.count > 4, !kept.contains(key), dice % 10 < (isName ? 9 : 3) else { return Array(word) }
        var made: [UInt8] = []
        for _ in 0..<2 + Int(dice >> 60 & 1) {
            made += syllables[Int(dice >> 32 & 0xFFFF) % syllables.count]
            dice = dice &* 0xC4CE_B9FE_1A85_EC53 ^ dice >> 29
        }
        if isName { made[0] &-= 0x20 }
        return made + (isName ? [] : word.suffix(2))
    }

    private static let syllables = [
        "ba", "bel", "dor", "el", "fan", "gar", "hol", "il", "jor", "ka", "lan", "mar", "nor", "os", "pel", "quin",
        "ras", "sel", "tor", "ul", "van", "wes", "yor", "zan",
    ].map { Array($0.utf8) }

    /// What sentences are built of, and days, months and scales.
    private static let kept = Lexicon(
        """
        about after again against among because before being between during every first having later other since their there
        these those through today under until where which while would million billion percent thousand according minister
        monday tuesday wednesday thursday friday saturday sunday january february march april august september october
        november december twelve fifteen twenty thirty hundred crowns million told denied announced asked added warned
        """)
}

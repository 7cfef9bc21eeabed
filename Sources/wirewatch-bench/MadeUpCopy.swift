import Foundation
import ReportKit

/// Articles from made-up words, as varied as news: some words are common and most are rare, names are rarer still, and
/// every article has people, a place and an affair of its own.
struct MadeUpCopy {
    private let words: [String]
    private let names: [String]

    init() {
        var chance = Chance(seed: 1)
        words = (0..<20_000).map { _ in Self.word(&chance, 2...4) }
        names = (0..<60_000).map { _ in Self.word(&chance, 2...3).capitalized }
    }

    private static let starts = [
        "b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v",
        "w",
    ]
    private static let middles = ["a", "e", "i", "o", "u", "ai", "ea", "oo", "ou"]
    private static let ends = ["", "n", "r", "l", "s", "t", "nd", "rt", "m", "ck"]

    private static func word(_ chance: inout Chance, _ syllables: ClosedRange<Int>) -> String {
        (0..<chance.next(syllables.count) + syllables.lowerBound).map { _ in
            starts[chance.next(starts.count)] + middles[chance.next(middles.count)] + ends[chance.next(ends.count)]
        }.joined()
    }

    /// The article with a number, always the same.
    func article(_ number: Int) -> Article {
        var chance = Chance(seed: UInt64(number) &+ 77)
        let people = (0..<6).map { _ in names[chance.next(names.count)] }
        let topics = (0..<30).map { _ in words[chance.next(words.count)] }
        var text: [UInt8] = []
        var claims: [Claim] = []
        for at in 0..<ClaimBench.claimsInArticle {
            let start = text.count
            text += Array(sentence(&chance, people, topics).utf8)
            claims.append(Claim(id: at, TextSpan(start, text.count)))
            text.append(0x20)
        }
        let digits = String(number, radix: 16)
        let sha = String(repeating: "0", count: 64 - digits.count) + digits
        var article = Article(id: ArticleID(sha256: sha), file: "\(number).txt", format: "text", text: text)
        article.outlet = "Outlet \(number % 40)"
        article.segments = [Segment(TextSpan(0, text.count), .body)]
        article.sentences = claims.map(\.span)
        article.claims = claims
        return article
    }

    private func sentence(_ chance: inout Chance, _ people: [String], _ topics: [String]) -> String {
        let common = ["said", "the", "of", "in", "and", "that", "to", "for", "with", "had", "was"]
        var sentence = [people[chance.next(people.count)]]
        for at in 0..<12 + chance.next(8) {
            switch at % 4 {
            case 0: sentence.append(common[chance.next(common.count)])
            case 1: sentence.append(topics[chance.next(topics.count)])
            case 2: sentence.append(words[chance.rare(words.count)])
            default: sentence.append(at == 7 ? String(chance.next(5000)) : names[chance.rare(names.count)])
            }
        }
        return sentence.joined(separator: " ") + "."
    }
}

/// Numbers that look like chance and are the same each time (splitmix64).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below `limit`.
    mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// A number below `limit`, the small ones much more often: the commonest word stands in every other sentence.
    mutating func rare(_ limit: Int) -> Int {
        let share = Double(next(1_000_000)) / 1_000_000
        return min(limit - 1, Int(Double(limit) * share * share * share))
    }
}

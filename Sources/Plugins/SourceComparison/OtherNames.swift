import Matching
import ReportKit

/// Two claims that are alike but for a name: are these two people, or one under two names?
struct OtherNames {
    private let name: String?
    private let other: String?
    private let first: Article
    private let second: Article

    init(_ slot: Slot, _ first: Article, _ claim: Claim, _ second: Article, _ fellow: Claim) {
        self.first = first
        self.second = second
        name = OtherNames.name(at: slot.first, first, claim)
        other = OtherNames.name(at: slot.second, second, fellow)
    }

    /// Both claims name somebody in full there, no spelling or short form makes one of the two, and neither article knows the
    /// other's.
    var areTwoPeople: Bool {
        guard let name, let other, !OtherNames.areForms(name, other) else { return false }
        return !OtherNames.knows(second, name) && !OtherNames.knows(first, other)
    }

    /// The name of two words or more that holds what stands at `span`.
    private static func name(at span: TextSpan?, _ article: Article, _ claim: Claim) -> String? {
        guard let span else { return nil }
        let word = article[span]
        return claim.names.first { $0.contains(" ") && $0.split(separator: " ").contains { $0 == word } }
    }

    /// "Kathryn" and "Katherine", "Sen" and "Senator", "Recognised" and "Recognized": one given name begins the other, or all
    /// but a third of its letters are in the other in their order.
    private static func areForms(_ one: String, _ two: String) -> Bool {
        let first = Array(one.lowercased().utf8.prefix { $0 != 0x20 })
        let second = Array(two.lowercased().utf8.prefix { $0 != 0x20 })
        if first.starts(with: second) || second.starts(with: first) { return true }
        let shared = common(first, second)
        return shared * 3 >= max(first.count, second.count) * 2
    }

    /// The length of the longest run of letters, with gaps, that both have.
    private static func common(_ one: [UInt8], _ two: [UInt8]) -> Int {
        var row = [Int](repeating: 0, count: two.count + 1)
        for byte in one.prefix(40) {
            var before = 0
            for (at, other) in two.enumerated() {
                let up = row[at + 1]
                row[at + 1] = byte == other ? before + 1 : max(up, row[at])
                before = up
            }
        }
        return row.last ?? 0
    }

    private static func knows(_ article: Article, _ name: String) -> Bool {
        article.claims.contains { $0.names.contains(name) } || article.quotations.contains { $0.speaker?.name == name }
    }
}

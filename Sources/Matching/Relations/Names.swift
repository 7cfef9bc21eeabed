public import ReportKit

/// Whether two names can be one person's.
public enum Names {
    private static let titles = Lexicon(
        """
        mr mrs ms dr sir president prime minister chancellor king queen prince senator sen rep representative governor gov
        general gen colonel col captain capt sergeant sgt constable const detective det inspector insp officer judge justice
        chief secretary spokesman spokeswoman spokesperson the of
        """)

    /// True where one name holds the other, or the two end alike and begin with the same letter.
    public static func same(_ one: Mention, _ two: Mention) -> Bool {
        if one.anonymous != two.anonymous { return false }
        let first = parts(one.name), second = parts(two.name)
        guard let last = first.last, let otherLast = second.last else { return false }
        if Set(first).isSubset(of: second) || Set(second).isSubset(of: first) { return true }
        if isFamily(first, of: otherLast) || isFamily(second, of: last) { return true }
        return last == otherLast && initial(one.name) == initial(two.name)
    }

    /// "The Marlows" of Pete Marlow: a number of the whole family is his as well.
    private static func isFamily(_ parts: [WordKey], of name: WordKey) -> Bool {
        guard parts.count == 1, let plural = parts.first else { return false }
        return plural == name.followed(by: 0x73)
    }

    private static func parts(_ name: String) -> [WordKey] {
        // "Anna-Lise" and "Anna Lise"
        let bytes = name.utf8.map { $0 == 0x2D ? 0x20 : $0 }
        return tokens(in: bytes.span, 0..<bytes.count).filter { $0.kind == .word }
            .map { WordKey(bytes.span, $0.span.range) }.filter { !titles.contains($0) }
    }

    private static func initial(_ name: String) -> UInt8? { name.utf8.first }
}

extension Names {
    /// Two claims that are alike but for a name: whether these are two people, and not one under two names.
    ///
    /// Both claims name somebody in full there, no spelling or short form makes one of the two, and neither article knows the
    /// other's.
    public static func areTwoPeople(_ slot: Slot, _ pair: ClaimPair) -> Bool {
        let first = pair.first, second = pair.second
        guard let name = Names.name(at: slot.first, first.article, first.claim),
            let other = Names.name(at: slot.second, second.article, second.claim), !areForms(name, other)
        else { return false }
        return !knows(second.article, name) && !knows(first.article, other)
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

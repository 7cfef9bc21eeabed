import ReportKit

/// Yes against no, and words that exclude each other.
enum Polarity {
    static func slots(_ first: Statement, _ second: Statement, _ aligned: Alignment, _ context: Context) -> [Slot] {
        if let slot = opposites(first, second, context) { return [slot] }
        guard first.denials.count % 2 != second.denials.count % 2 else { return [] }
        let (one, two) = (first.denials.first, second.denials.first)
        let said = one.map { first.said($0) } ?? two.map { second.said($0) } ?? "not"
        return [Slot(.negation, .conflicts, first: one, second: two, reason: "only one of them says “\(said)”")]
    }

    /// One statement has a word and the other its opposite, among the same words.
    private static func opposites(_ first: Statement, _ second: Statement, _ context: Context) -> Slot? {
        for (at, word) in first.words.enumerated() {
            guard let opposite = Opposites.of[word.stem] else { continue }
            guard !second.words.contains(where: { $0.stem == word.stem }) else { continue }
            for (other, fellow) in second.words.enumerated()
            where opposite.contains(fellow.stem) && !first.words.contains(where: { $0.stem == fellow.stem }) {
                guard context.likeness(at..<at + 1, other..<other + 1) >= 0.4 else { continue }
                return Slot(
                    .opposite, .conflicts, first: word.span, second: fellow.span,
                    reason: "“\(first.said(word.span))” against “\(second.said(fellow.span))”")
            }
        }
        return nil
    }
}

/// Pairs of words that cannot both be true of one thing.
enum Opposites {
    static let of: [Stem: Set<Stem>] = Wordbook.use { book in
        var table: [Stem: Set<Stem>] = [:]
        for line in pairs.split(separator: "\n") {
            let sides = line.split(separator: "/").map { side in
                side.split(separator: " ").map { word in
                    let bytes = Array(word.utf8)
                    return book.stemmer.stem(bytes.span, 0..<bytes.count)
                }
            }
            guard sides.count == 2 else { continue }
            for one in sides[0] {
                for two in sides[1] {
                    table[one, default: []].insert(two)
                    table[two, default: []].insert(one)
                }
            }
        }
        return table
    }

    private static let pairs = """
        rose rise risen grew grow increase climb gain up surge jump / fell fall fallen drop decline decrease shrank shrink plunge slump down
        passed approve adopt accept back endorse / reject refuse defeat threw block veto oppose
        confirm admit acknowledge / deny denied
        won win / lost lose
        east eastern / west western
        north northern / south southern
        guilty convict / innocent acquit cleared
        alive survive survived / dead died killed
        open opened / close closed shut
        begin began start started / end ended finish
        arrive arrived / leave left depart
        before / after
        above / below
        hire hired appoint / fire fired sack sacked dismiss
        buy bought / sell sold
        allow permit allowed / ban banned forbid prohibit
        release freed free / detain arrest jail
        support / oppose
        married / divorced
        accident accidental lightning / purpose arson deliberately intentionally
        public / secret
        more / less fewer
        first / last
        strengthen / weaken
        succeed success / fail failure
        """
}

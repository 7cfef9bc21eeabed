import ReportKit

/// Yes against no, and words that exclude each other.
enum Polarity {
    /// One statement denies what the other says: a "no" near words that the other has, and without one there.
    static func denial(_ context: Context) -> Slot? {
        if let at = unanswered(context.first, context.second, context.aligned.partners, { context.likeness($0, $1) }) {
            let span = context.first.words[at].span
            return slot(span, nil, context.first.said(span))
        }
        if let at = unanswered(
            context.second, context.first, context.aligned.backPartners, { context.likeness($1, $0) })
        {
            let span = context.second.words[at].span
            return slot(nil, span, context.second.said(span))
        }
        return nil
    }

    private static func slot(_ first: TextSpan?, _ second: TextSpan?, _ said: String) -> Slot {
        Slot(.negation, .conflicts, first: first, second: second, reason: "only one of them says “\(said)”")
    }

    /// The place of a denial that bears on a word which the other statement has without one.
    private static func unanswered(
        _ here: Statement, _ there: Statement, _ partners: [Int], _ likeness: (Range<Int>, Range<Int>) -> Float
    ) -> Int? {
        let denials = here.denials, others = there.denials
        return denials.first { at in
            // two denials undo each other: "denied that none …"
            guard denials.count(where: { abs($0 - at) <= reach }) == 1 else { return false }
            // "not" bears on the next word that tells something, and on nothing behind that; "no one" on the whole clause
            let told = (at + 1..<min(here.words.count, at + 1 + reach)).filter { here.words[$0].kind == .content }
            let bearsOn = here.deniesVerb(at) ? told.first : told.first { partners[$0] >= 0 }
            guard let bearsOn, partners[bearsOn] >= 0 else { return false }
            let partner = partners[bearsOn]
            return !others.contains { abs($0 - partner) <= reach + 2 }
                && likeness(bearsOn..<bearsOn + 1, partner..<partner + 1) >= sameThing
        }
    }

    private static let reach = 6
    private static let sameThing: Float = 0.4

    /// One statement has a word and the other its opposite, among the same words.
    static func opposites(_ context: Context, _ score: Double) -> Slot? {
        let first = context.first, second = context.second
        for (at, word) in first.words.enumerated() {
            guard let opposite = Opposites.of[word.stem], !second.words.contains(where: { $0.stem == word.stem }) else {
                continue
            }
            for (other, fellow) in second.words.enumerated()
            where opposite.contains(fellow.stem) && !first.words.contains(where: { $0.stem == fellow.stem }) {
                let likeness = context.likeness(at..<at + 1, other..<other + 1)
                guard likeness >= (score >= 0.4 ? 0.42 : 0.55) else { continue }
                guard first.isWhole(at), second.isWhole(other) else { continue }
                guard first.parts(near: at..<at + 1) == second.parts(near: other..<other + 1) else { continue }
                return Slot(
                    .opposite, .conflicts, first: word.span, second: fellow.span,
                    reason: "“\(first.said(word.span))” against “\(second.said(fellow.span))”")
            }
        }
        return nil
    }
}

/// Who did it.
enum NameSlots {
    /// Two first names before one surname: "his son Karl Brandt" against "his son Emil Brandt".
    static func otherNamesake(_ context: Context) -> Slot? {
        let first = context.first, second = context.second
        for (at, other) in zip(first.words.indices, context.aligned.partners) where at > 0 && other > 0 {
            guard first.words[at].kind == .name, first.words[at].stem == second.words[other].stem else { continue }
            let one = first.words[at - 1], two = second.words[other - 1]
            guard one.kind == .name, two.kind == .name || other == 1, one.stem != two.stem, one.span.count > 2,
                two.span.count > 2,
                context.aligned.partners[at - 1] < 0, context.aligned.backPartners[other - 1] < 0
            else { continue }
            return Slot(
                .actor, .conflicts, first: one.span, second: two.span,
                reason:
                    "\(first.said(one.span)) against \(second.said(two.span)) \(second.said(second.words[other].span))")
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

import ReportKit

extension Numerals {
    /// "40 000", and the tokenised "80 , 000", "120, 000" and "30 . 84".
    func joinGroups(_ found: inout Numeral) {
        guard found.bare else { return }
        var next = found.run.upperBound
        if pieces[next - 1].digits <= 3 {
            while isGroup(next) {
                found.value = found.value * 1000 + pieces[next].value
                next += 1
            }
            while pieces[next].byte == 0x2C, isGroup(next + 1), isApart(next) {
                found.value = found.value * 1000 + pieces[next + 1].value
                next += 2
            }
        }
        let point = pieces[next], part = pieces[next + 1]
        // "magnitude-5.2" is a word up to its point
        let hangsOn = pieces[found.run.lowerBound - 1].kind
        let isSplit = pieces[found.run.lowerBound].tight && (hangsOn == .hyphen || hangsOn == .word)
        let isApart = point.tight == isSplit && part.tight == isSplit
        // "£31. 4bn"
        let isCut = pieces[found.run.lowerBound - 1].word.currency > 0 && pieces[next + 2].tight(.word)
        if point.byte == 0x2E, isApart || isCut, part.kind == .number, part.style == .plain, part.digits <= 6,
            pieces[next - 1].digits <= 3
        {
            var power = 1.0
            for _ in 0..<part.digits { power *= 10 }
            found.value = (found.value * power + part.value) / power
            next += 2
        }
        if next > found.run.upperBound { found.bare = false }
        found.run = found.run.lowerBound..<next
    }

    /// Whether a comma parts the groups of one number: it stands alone, or the text sets all its signs apart. In "5 - foot - 8,
    /// 135 pounds" it parts two numbers.
    private func isApart(_ comma: Int) -> Bool {
        if pieces[comma - 2].kind == .hyphen { return false }
        let group = pieces[comma + 1]
        if !pieces[comma].tight || pieces.isSetApart || pieces.text[Int(group.start)] == 0x30 { return true }
        return pieces.hasNoGroups && isGroupOfOne(comma)
    }

    /// Whether a lone "1, 204" is one number: no list goes on behind it, and no age, place or label stands before.
    private func isGroupOfOne(_ comma: Int) -> Bool {
        let before = pieces[comma - 2], behind = pieces[comma + 2]
        let isAfterAge = before.byte == 0x2C && pieces[comma - 3].word.weekday == 0 && pieces[comma - 3].word.month == 0
        if isAfterAge || behind.byte == 0x2C && pieces[comma + 3].kind == .number { return false }
        if behind.word.role == .and || behind.word.role == .or, pieces[comma + 3].kind == .number { return false }
        guard before.kind == .word else { return true }
        let isName = before.capital && before.word.role == .none && !Numerals.openers.contains(before.key)
        return !isName && before.word.month == 0 && !Lexicon.labels.contains(before.key)
    }

    private func isGroup(_ at: Int) -> Bool {
        let piece = pieces[at]
        guard piece.kind == .number, piece.style == .plain, piece.digits == 3, !piece.tight, found(at) else {
            return false
        }
        // "2, 000ft", but not "5, 400th"
        return !pieces[at + 1].tight(.word) || pieces[at + 1].word.unit > 0 || pieces[at + 1].key == "'s"
    }

    /// A group of three stands after a single blank.
    private func found(_ at: Int) -> Bool { pieces[at].start - pieces[at - 1].end <= 3 || pieces[at - 1].byte == 0x2C }

    /// Words that may stand with a capital before a number.
    private static let openers = Lexicon("some about around only nearly almost roughly just police over under")
}

import ReportKit

/// Reads numbers in digits and words. Each call looks at a few pieces ahead, so a body is read in linear time.
struct Numerals {
    let pieces: Pieces

    /// The number that begins at piece `at`.
    func numeral(at: Int) -> Numeral? {
        let piece = pieces[at]
        if piece.kind == .number || isDecimalPoint(at) || isFractionSign(at) { return digits(at: at).map(withTail) }
        if piece.kind == .hyphen || piece.word.role == .minus { return negative(at: at) }
        if let count = countWord(at: at) { return count }
        if piece.word.role == .a { return afterArticle(at) }
        return words(at: at).map(withTail)
    }

    /// A number with what may follow any: "and a half", "point five".
    private func withTail(_ numeral: Numeral) -> Numeral {
        numeral.kind == .cardinal ? withFraction(numeral) : numeral
    }

    private func negative(at: Int) -> Numeral? {
        let sign = pieces[at]
        let inWords = sign.word.role == .minus && sign.kind == .word
        guard inWords || !sign.tight && pieces[at - 1].kind != .number || pieces[at - 1].byte == 0x28,
            inWords || pieces[at + 1].tight
        else { return nil }
        // "minus-20"
        let start = inWords && pieces[at + 1].tight(.hyphen) ? at + 2 : at + 1
        let next = pieces[start]
        guard next.kind == .number || isDecimalPoint(start) || inWords && next.word.number != .none,
            var found = numeral(at: start), found.kind != .ordinal
        else { return nil }
        found.value = -found.value
        found.run = at..<found.run.upperBound
        found.bare = false
        return found
    }

    /// "a hundred", "a dozen", "a half", "a couple of"; no number else.
    private func afterArticle(_ at: Int) -> Numeral? {
        let next = pieces[at + 1].word
        switch next.number {
        case .hundred, .scale, .dozen, .half, .quarter:
            guard var found = words(at: at + 1).map(withTail) else { return nil }
            if next.number == .quarter, found.run.count == 1, !endsFraction(at + 2) { return nil }
            if next.number == .half, found.run.count == 1, pieces[at + 2].kind == .hyphen { return nil }
            found.run = at..<found.run.upperBound
            return found
        case .ordinalDigit, .ordinalTeen, .ordinalTen, .ordinalHundred, .ordinalScale:
            guard next.value > 2, endsFraction(at + 2) else { return nil }
            return Numeral(run: at..<at + 2, value: 1 / next.value, kind: .fraction, inWords: true)
        default:
            guard next.role == .couple, pieces[at + 2].word.role == .of || pieces[at + 2].word.role == .more else {
                return nil
            }
            return Numeral(run: at..<at + 2, value: 2, vague: true, inWords: true)
        }
    }

    /// Whether "a third" before piece `at` is a part and not a place in a row: "a third of", but "a third term".
    func endsFraction(_ at: Int) -> Bool {
        let piece = pieces[at]
        return piece.kind == .end || piece.kind == .sign || piece.word.role == .of || piece.word.role == .the
            || piece.word.role == .percent || piece.word.number == .scale || piece.key == "as"
    }

    /// ".5", where the point follows a blank.
    func isDecimalPoint(_ at: Int) -> Bool {
        let part = pieces[at + 1]
        guard pieces[at].byte == 0x2E, part.kind == .number, part.style == .plain else { return false }
        // "(.412)", and "(. 412)" where a blank was put in
        if pieces[at - 1].byte == 0x28 { return part.tight || part.digits == 3 }
        return !pieces[at].tight && part.tight
    }

    func isFractionSign(_ at: Int) -> Bool { Numerals.fractionSigns[pieces[at].key] != nil && pieces[at].kind == .sign }
}

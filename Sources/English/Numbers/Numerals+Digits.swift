import ReportKit

extension Numerals {
    /// A number that begins in digits: `1,234`, `40 000`, `2 1/4`, `3.5 million`, `37th`.
    func digits(at: Int) -> Numeral? {
        if let value = Numerals.fractionSigns[pieces[at].key], pieces[at].kind == .sign {
            return Numeral(run: at..<at + 1, value: value, kind: .fraction)
        }
        if isDecimalPoint(at) {
            let part = pieces[at + 1]
            var value = part.value
            for _ in 0..<part.digits { value /= 10 }
            return Numeral(run: at..<at + 2, value: rounded(value, places: Int(part.digits)))
        }
        let first = pieces[at]
        guard first.style != .invalid else { return nil }
        var found = Numeral(run: at..<at + 1, value: first.value, bare: first.style == .plain)
        joinGroups(&found)
        if isOrdinalSuffix(found.run.upperBound), found.bare || first.style == .grouped {
            found.run = at..<found.run.upperBound + 1
            found.kind = .ordinal
            return found
        }
        if joinFraction(&found) { return found }
        joinScale(&found)
        return found
    }

    /// Decimal fractions by their power of ten, so that .08 is 0.08 and not 0.08000000000000002.
    private func rounded(_ value: Double, places: Int) -> Double {
        var power = 1.0
        for _ in 0..<min(places, 18) { power *= 10 }
        return (value * power).rounded() / power
    }

    func isOrdinalSuffix(_ at: Int) -> Bool {
        let piece = pieces[at]
        return piece.kind == .word && piece.tight && Numerals.ordinalSuffixes.contains(piece.key)
    }

    /// "4/5", "2 1/4", "5½".
    private func joinFraction(_ found: inout Numeral) -> Bool {
        let next = found.run.upperBound
        if let part = Numerals.fractionSigns[pieces[next].key], pieces[next].kind == .sign {
            found.value += part
            found.run = found.run.lowerBound..<next + 1
            found.bare = false
            return true
        }
        guard found.bare else { return false }
        if let part = slashFraction(at: next - 1) {
            found.value = part
            found.kind = .fraction
            found.run = found.run.lowerBound..<next + 2
        } else if pieces[next].kind == .number, !pieces[next].tight, let part = slashFraction(at: next), part < 1 {
            found.value += part
            found.run = found.run.lowerBound..<next + 3
        } else if pieces[next].tight(.hyphen), pieces[next + 1].tight(.number), let part = slashFraction(at: next + 1),
            part < 1
        {
            // "2-1/2 years"
            found.value += part
            found.run = found.run.lowerBound..<next + 4
        } else {
            return false
        }
        found.bare = false
        return true
    }

    /// The value of `4/5` whose first number is piece `at`; nil for 9/11, 24/7, 50/50 and days.
    private func slashFraction(at: Int) -> Double? {
        let over = pieces[at], under = pieces[at + 2]
        guard pieces[at + 1].byte == 0x2F, pieces[at + 1].tight, under.kind == .number, under.tight,
            over.style == .plain, under.style == .plain, over.digits <= 3, under.digits <= 3, under.value > 1,
            over.value < under.value * 4, !(over.value == 9 && under.value == 11),
            !(over.value == 24 && under.value == 7),
            over.value != under.value, !(under.value == 50 || under.value == 40) || over.value < 5,
            !pieces[at + 3].tight(0x2F), !pieces[at].tight(after: pieces[at - 1], 0x2F)
        else { return nil }
        return over.value / under.value
    }

    /// "3 million", "10bn", "2.33 k", "3 lakh crore".
    private func joinScale(_ found: inout Numeral) {
        while found.value.magnitude < 1e24 {
            var next = found.run.upperBound
            if pieces[next].kind == .hyphen, pieces[next + 1].word.number == .scale { next += 1 }
            let piece = pieces[next]
            guard piece.kind == .word, let scale = scale(of: piece, found) else { return }
            found.value = exact(found.value, times: scale)
            found.scale *= scale
            found.bare = false
            found.run = found.run.lowerBound..<next + 1
        }
    }

    /// 2.3 × 1e6 in floating point is not 2300000 in every case; the nearest of few decimals is.
    func exact(_ value: Double, times scale: Double) -> Double {
        let product = value * scale
        guard product.magnitude < 1e15 else { return product }
        return (product * 1000).rounded() / 1000
    }

    private func scale(of piece: Piece, _ found: Numeral) -> Double? {
        if piece.word.number == .scale { return piece.word.value }
        if piece.word.number == .hundred { return found.scale == 1 ? 100 : nil }
        guard found.scale == 1, piece.end - piece.start == 1 else { return nil }
        let byte = pieces.text[Int(piece.start)]
        switch byte {
        case 0x6B, 0x4B: return piece.tight || found.value != found.value.rounded() ? 1e3 : nil  // k K
        case 0x4D: return piece.tight ? 1e6 : nil  // M
        case 0x47: return piece.tight && found.value > 5 ? 1e9 : nil  // G, but not 5G
        case 0x54: return piece.tight && found.value > 5 ? 1e12 : nil  // T
        default: return nil
        }
    }

    static let ordinalSuffixes = Lexicon("st nd rd th")

    static let fractionSigns: KeyTable<Double> = {
        var table = KeyTable<Double>(capacity: 32)
        let signs: [(WordKey, Double)] = [
            ("½", 0.5), ("¼", 0.25), ("¾", 0.75), ("⅓", 1 / 3), ("⅔", 2 / 3), ("⅕", 0.2), ("⅖", 0.4), ("⅗", 0.6),
            ("⅘", 0.8), ("⅙", 1 / 6), ("⅚", 5 / 6), ("⅛", 0.125), ("⅜", 0.375), ("⅝", 0.625), ("⅞", 0.875),
            ("⅐", 1 / 7), ("⅑", 1 / 9), ("⅒", 0.1),
        ]
        for (sign, value) in signs { table[sign] = value }
        return table
    }()
}

extension Piece {
    /// True for a piece of this kind that touches the one before.
    func tight(_ kind: Kind) -> Bool { tight && self.kind == kind }
    /// True for this one-byte sign where it touches the piece before.
    func tight(_ byte: UInt8) -> Bool { tight && self.byte == byte }
    /// True where it touches `before` and that is this sign.
    func tight(after before: Piece, _ byte: UInt8) -> Bool { tight && before.byte == byte }
}

import ReportKit

/// A word as grammar counts: one token, or several that are written apart only by our cutting ("U.S.", "Mr.", "''").
package struct GrammarWord {
    /// Its tokens.
    package var tokens: Range<Int>
    /// The word without its case; numbers with as many digits and all double quotation marks are alike.
    let key: UInt64
    /// Its last two and three bytes, its first three.
    let suffix2, suffix3, prefix3: UInt64
    /// How it is written: kind, capitals, digits, hyphens, points.
    let shape: UInt64
}

extension BodyText {
    /// The words of a run of tokens.
    package func grammarWords(_ run: Range<Int>) -> [GrammarWord] {
        var words: [GrammarWord] = []
        words.reserveCapacity(run.count)
        var at = run.lowerBound
        while at < run.upperBound {
            let end = wordEnd(at, run.upperBound)
            words.append(word(at..<end))
            at = end
        }
        return words
    }

    /// The end of the word that begins at `at`.
    private func wordEnd(_ at: Int, _ limit: Int) -> Int {
        let next = at + 1
        guard next < limit, touches(at, next) else { return next }
        if tokens[at].kind == .sign {
            // "''", "``", "..." and "--" are one
            let byte = byte(at)
            guard byte == 0x27 || byte == 0x60 || byte == 0x2E || byte == 0x2D, tokens[at].span.count == 1 else { return next }
            var end = next
            while end < limit, touches(end - 1, end), tokens[end].kind == .sign, tokens[end].span.count == 1, self.byte(end) == byte,
                byte == 0x2E || end - at < 2
            { end += 1 }
            return end
        }
        guard tokens[at].kind == .word, isSign(next, ".") else { return next }
        if tokens[at].span.count == 1 {
            // "U.S.", "J.", "a.m."
            var end = next + 1
            while end + 1 < limit, touches(end - 1, end), tokens[end].kind == .word, tokens[end].span.count == 1,
                touches(end, end + 1), isSign(end + 1, ".")
            { end += 2 }
            return end == limit && tokens[at].letters == .lower && end == next + 1 ? next : end
        }
        return next + 1 < limit && Words.pointed.contains(keys[at]) && isCapitalized(at) ? next + 1 : next
    }

    private func word(_ run: Range<Int>) -> GrammarWord {
        let token = tokens[run.lowerBound]
        let span = TextSpan(Int(token.span.start), Int(tokens[run.upperBound - 1].span.end)).range
        var key = keys[run.lowerBound].number
        switch token.kind {
        case .number: key = 0x23 + UInt64(min(5, span.count)) << 8
        case .sign:
            if let (mark, _) = mark(run.lowerBound, run), isDouble(mark) { key = 0x22 }
            if sign(run.lowerBound) == 0x2019 || sign(run.lowerBound) == 0x2018 { key = 0x27 }
            if sign(run.lowerBound) == 0x2013 || sign(run.lowerBound) == 0x2014 { key = 0x2014 }
            if sign(run.lowerBound) == 0x2D { key = run.count > 1 ? 0x2014 : 0x2D }
        case .word: if run.count > 2 { key = key &* 31 &+ keys[run.lowerBound + 2].number }
        }
        return GrammarWord(
            tokens: run, key: key, suffix2: bytes(span.suffix(2)), suffix3: bytes(span.suffix(3)), prefix3: bytes(span.prefix(3)),
            shape: shape(token, run.count, span))
    }

    private func isDouble(_ mark: Quoted.Mark) -> Bool {
        switch mark {
        case .opens(.single), .closes(.single), .either(.single): false
        default: true
        }
    }

    private func bytes(_ range: Range<Int>) -> UInt64 {
        var value: UInt64 = 0
        for at in range {
            let byte = text[at]
            value = value << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        return value
    }

    private func shape(_ token: Token, _ count: Int, _ span: Range<Int>) -> UInt64 {
        var digits: UInt64 = 0, hyphens: UInt64 = 0
        for at in span {
            if text[at] &- 0x30 < 10 { digits = 1 }
            if text[at] == 0x2D { hyphens = 1 }
        }
        return UInt64(token.kind.rawValue) | UInt64(token.letters.rawValue) << 2 | digits << 4 | hyphens << 5
            | UInt64(min(count, 3)) << 6 | (span.count == 1 ? 1 << 8 : 0)
    }
}

extension Words {
    /// What keeps its point as one word: titles, months, companies.
    static let pointed = Lexicon(
        """
        mr mrs ms dr prof gen lt col sgt capt cmdr adm maj sen sens rep reps gov rev hon st jr sr inc corp co ltd bros jan feb mar apr jun
        jul aug sept sep oct nov dec no vs etc dept ave
        """)
}

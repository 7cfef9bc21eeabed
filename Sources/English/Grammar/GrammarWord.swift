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
    /// Whether it has a capital and is none of the words that grammar is made of: a noun, a verb, an adjective.
    var isOpen = false

    /// What stands before the first word and behind the last.
    static var outside: GrammarWord {
        GrammarWord(tokens: 0..<0, key: 1, suffix2: 1, suffix3: 1, prefix3: 1, shape: 999)
    }
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
            guard byte == 0x27 || byte == 0x60 || byte == 0x2E || byte == 0x2D, tokens[at].span.count == 1 else {
                return next
            }
            var end = next
            while end < limit, touches(end - 1, end), tokens[end].kind == .sign, tokens[end].span.count == 1,
                self.byte(end) == byte,
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
        let isOpen =
            token.kind == .word && isCapitalized(run.lowerBound) && !Words.grammatical.contains(keys[run.lowerBound])
            && !span.contains { text[$0] == 0x27 || text[$0] == 0xE2 }
            && !(text[span.upperBound - 1] == 0x79 && text[span.upperBound - 2] == 0x6C)  // adverbs: "Quickly"
        return GrammarWord(
            tokens: run, key: key, suffix2: bytes(span.suffix(2)), suffix3: bytes(span.suffix(3)),
            prefix3: bytes(span.prefix(3)),
            shape: shape(token, run.count, span), isOpen: isOpen)
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
        mr mrs ms dr prof gen lt col sgt capt cmdr adm maj det insp supt const cpl pvt sen sens rep reps gov rev hon st jr sr inc
        corp co ltd bros jan feb mar apr jun jul aug sept sep oct nov dec no vs etc dept ave
        """)
    /// The words that grammar is made of: what has a closed tag at the beginning of a sentence.
    static let grammatical = Lexicon(
        """
        about above across after against ago along alongside amid among amongst around as aside at atop because before behind below
        beneath beside besides between beyond but by concerning considering despite down during except excluding following for from if in
        including inside into like lest minus near next notwithstanding of off on once onto opposite out outside over past pending per plus
        regarding round save since so than that though through throughout till to toward towards under underneath unless unlike until unto
        up upon versus via whereas whether while whilst with within without worth albeit although although given granted
        a an the this these those each every either neither some any no another all both half such what which whatever whichever
        i you he she it we they me him her us them mine yours his hers ours theirs my your its our their myself yourself himself
        herself itself ourselves yourselves themselves one who whom whose whoever where when why how wherever whenever however
        and or nor yet plus there can could may might must shall should will would ought cannot not n't oh yes yeah no well please hey
        wow ok okay hello hi thanks ah uh um sure now then here again also always already even ever far first further still just later
        maybe meanwhile more most much never nowhere often only perhaps quite rather second sometimes somewhere soon together
        tomorrow today tonight too twice very yesterday almost away back else elsewhere enough hence indeed instead last least less
        likewise long moreover nevertheless nonetheless otherwise overall overnight pretty somehow therefore thus altogether
        afterward afterwards anyway apart backstage forever halfway inland third upstairs overseas online abroad
        """)
}

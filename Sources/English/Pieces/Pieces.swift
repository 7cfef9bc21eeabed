import ReportKit

/// The body cut into pieces; made once, read by the readers of dates, figures and claims.
struct Pieces: Sendable {
    let text: [UInt8]
    private(set) var all: [Piece] = []
    /// True where the text was cut into words before it came here: "a 16 - year - old", "120, 000 people", "7 : 01 p. m.".
    private(set) var isSetApart = false
    /// True where the text writes no number with a comma inside, as "1,204": there "1, 204 adults" may be one that was cut.
    private(set) var hasNoGroups = false

    /// Any index may be asked for: outside there are ends.
    @inline(__always) subscript(at: Int) -> Piece {
        at >= 0 && at < all.count ? all[at] : .end
    }

    var count: Int { all.count }

    /// Where pieces `run` stand.
    func span(_ run: Range<Int>) -> TextSpan {
        TextSpan(Int(self[run.lowerBound].start), Int(self[run.upperBound - 1].end))
    }

    /// The first piece that begins at or after byte `offset`.
    func index(at offset: Int32) -> Int {
        var low = 0, high = all.count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].kind == .end ? all[middle].end <= offset : all[middle].start < offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    init(_ body: BodyText) {
        text = body.text
        all.reserveCapacity(body.tokens.count + body.tokens.count / 8 + 8)
        let words = Word.table
        var last: Int32 = 0
        var titles = TitledSentences(body)
        for (at, token) in body.tokens.enumerated() {
            if token.span.start > last { closeParagraph(last, token.span.start) }
            let first = all.count
            append(token, body.keys[at], words)
            if titles.holds(at) { for piece in first..<all.count { all[piece].titled = true } }
            last = token.span.end
        }
        all.append(end(at: last))
        hasNoGroups = !all.contains { $0.style == .grouped }
        isSetApart = zip(all.indices, all).contains { $1.kind == .hyphen && !$1.tight && partsNumberAndWord($0) }
    }

    private func partsNumberAndWord(_ hyphen: Int) -> Bool {
        let before = self[hyphen - 1], after = self[hyphen + 1]
        return before.kind == .number && after.kind == .word && !after.tight && !after.capital
    }

    private func end(at offset: Int32) -> Piece {
        var piece = Piece.end
        piece.start = offset
        piece.end = offset
        return piece
    }

    private mutating func closeParagraph(_ from: Int32, _ to: Int32) {
        var lines = 0
        for at in Int(from)..<Int(to) where text[at] == 0x0A { lines += 1 }
        if lines > 1 { all.append(end(at: from)) }
    }

    private mutating func append(_ token: Token, _ key: WordKey, _ words: KeyTable<Word>) {
        switch token.kind {
        case .number: appendNumber(token.span.range, token)
        case .sign: appendSign(token, key, words)
        case .word:
            if isSimple(token.span.range) {
                appendWord(token.span.range, token, key, words)
            } else {
                split(token, words)
            }
        }
    }

    private func isSimple(_ range: Range<Int>) -> Bool {
        for at in range where text[at] == 0x2D || text[at] &- 0x30 < 10 { return false }
        return true
    }

    private func piece(_ range: Range<Int>, _ kind: Piece.Kind, _ token: Token, _ key: WordKey) -> Piece {
        let touches =
            range.lowerBound > 0 && all.last.map { $0.kind != .end && $0.end == Int32(range.lowerBound) } ?? false
        let byte = text[range.lowerBound]
        let capital =
            byte < 0x80 ? byte &- 0x41 < 26 : token.letters != .lower && Int(token.span.start) == range.lowerBound
        return Piece(
            start: Int32(range.lowerBound), end: Int32(range.upperBound), kind: kind, tight: touches, capital: capital,
            capitals: token.letters == .capitals, key: key)
    }

    private mutating func appendWord(_ range: Range<Int>, _ token: Token, _ key: WordKey, _ words: KeyTable<Word>) {
        var made = piece(range, .word, token, key)
        if let word = words[key] { made.word = word }
        all.append(made)
    }

    private mutating func appendSign(_ token: Token, _ key: WordKey, _ words: KeyTable<Word>) {
        let range = token.span.range
        let byte = text[range.lowerBound]
        var made = piece(range, byte == 0x2D ? .hyphen : .sign, token, key)
        if range.count == 1 { made.byte = byte }
        if let word = words[key] { made.word = word }
        all.append(made)
    }

    private mutating func appendNumber(_ range: Range<Int>, _ token: Token) {
        var made = piece(range, .number, token, "")
        let written = DigitNumber(text.span, range)
        if written.points > 1 { made.kind = .dotted }
        made.value = written.value
        made.style = written.style
        made.digits = UInt8(clamping: written.digits)
        all.append(made)
    }

    /// Cuts a token at its hyphens and between digits and letters.
    private mutating func split(_ token: Token, _ words: KeyTable<Word>) {
        var at = Int(token.span.start)
        let end = Int(token.span.end)
        while at < end {
            let start = at
            if text[at] == 0x2D {
                at += 1
                var made = piece(start..<at, .hyphen, token, "-")
                made.byte = 0x2D
                all.append(made)
            } else if text[at] &- 0x30 < 10 {
                while at < end, isNumberByte(at, end) { at += 1 }
                appendNumber(start..<at, token)
            } else {
                while at < end, text[at] != 0x2D, text[at] &- 0x30 >= 10 { at += 1 }
                appendWord(start..<at, token, WordKey(text.span, start..<at), words)
            }
        }
    }

    private func isNumberByte(_ at: Int, _ end: Int) -> Bool {
        if text[at] &- 0x30 < 10 { return true }
        return (text[at] == 0x2E || text[at] == 0x2C) && at + 1 < end && text[at + 1] &- 0x30 < 10
    }
}

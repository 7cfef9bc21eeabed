import ReportKit

/// A word or a number of a text as comparing sees it.
struct ContentWord: Sendable, Hashable {
    enum Kind: UInt8, Sendable { case function, content, name, number }

    /// The word without case: what lists of words are asked for.
    var key: WordKey
    /// The word without case and ending; a number without its commas.
    var stem: Stem
    var kind: Kind
    /// How much it tells, 0 to 10.
    var weight: Float
    /// Where it stands.
    var span: TextSpan
}

/// Cuts a run of text into words to compare: hyphens apart, possessives and signs away, `U.S.` as one.
func contentWords(in text: Span<UInt8>, _ range: Range<Int>, _ book: Wordbook) -> [ContentWord] {
    let tokens = ReportKit.tokens(in: text, range)
    let capitalized = tokens.count { $0.kind == .word && $0.letters != .lower }
    let inTitleCase = capitalized * 10 > tokens.count { $0.kind == .word } * 6
    var words: [ContentWord] = []
    words.reserveCapacity(tokens.count)
    var at = 0
    var opens = true
    while at < tokens.count {
        let token = tokens[at]
        switch token.kind {
        case .sign:
            if token.span.count == 1, isStop(text[Int(token.span.start)]) { opens = true }
        case .number:
            words.append(number(text, token.span.range))
            opens = false
        case .word:
            let letters = initials(tokens, at, text)
            if letters > 1 {
                words.append(
                    word(text, token.span.joined(with: tokens[at + 2 * letters - 2].span).range, name: true, book))
                at += 2 * letters - 2
            } else if !isPossessive(text, token.span) {
                for part in parts(of: token.span.range, text) {
                    let name = token.letters != .lower && !opens && !inTitleCase
                    words.append(word(text, part, name: name, book))
                }
            }
            opens = false
        }
        at += 1
    }
    return words
}

/// How many single capitals with points between them begin at `at`: 2 in `U.S.`.
private func initials(_ tokens: [Token], _ at: Int, _ text: Span<UInt8>) -> Int {
    var count = 0
    var next = at
    while next < tokens.count, tokens[next].kind == .word, tokens[next].span.count == 1,
        tokens[next].letters == .capitalized
    {
        count += 1
        guard next + 2 < tokens.count, tokens[next + 1].kind == .sign, text[Int(tokens[next + 1].span.start)] == 0x2E,
            tokens[next + 1].span.start == tokens[next].span.end,
            tokens[next + 2].span.start == tokens[next + 1].span.end
        else { break }
        next += 2
    }
    return count
}

private func word(_ text: Span<UInt8>, _ range: Range<Int>, name: Bool, _ book: Wordbook) -> ContentWord {
    if text[range.lowerBound] &- 0x30 < 10 { return number(text, range) }
    let key = WordKey(text, range)
    let span = TextSpan(range.lowerBound, range.upperBound)
    if let value = FunctionWords.numbers[key] {
        return ContentWord(
            key: key, stem: Stem(WordKey(String(value))), kind: .number, weight: 2.5, span: span)
    }
    let joined = range.count <= 12 && range.contains { text[$0] == 0x2E } ? withoutPoints(text, range) : nil
    let stem = joined.map { book.stemmer.stem($0.span, 0..<$0.count) } ?? book.stemmer.stem(text, range)
    let kind: ContentWord.Kind = FunctionWords.all.contains(key) ? .function : name ? .name : .content
    return ContentWord(key: key, stem: stem, kind: kind, weight: max(0.1, Rarity.of(stem)), span: span)
}

private func number(_ text: Span<UInt8>, _ range: Range<Int>) -> ContentWord {
    var bytes: [UInt8] = []
    for at in range where text[at] != 0x2C { bytes.append(text[at]) }
    let year = bytes.count == 4 && (bytes.starts(with: [0x31, 0x39]) || bytes.starts(with: [0x32, 0x30]))
    let key = WordKey(bytes.span, 0..<bytes.count)
    return ContentWord(
        key: key, stem: Stem(key), kind: .number,
        weight: Rarity.ofNumber(bytes.count, year: year),
        span: TextSpan(range.lowerBound, range.upperBound))
}

private func withoutPoints(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    for at in range where text[at] != 0x2E { bytes.append(text[at]) }
    return bytes
}

private func parts(of range: Range<Int>, _ text: Span<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where text[at] == 0x2D {
        if at > start { parts.append(start..<at) }
        start = at + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
}

private func isPossessive(_ text: Span<UInt8>, _ span: TextSpan) -> Bool {
    let first = text[Int(span.start)]
    return first == 0x27 || first == 0xE2 && span.count == 4
}

private func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A }

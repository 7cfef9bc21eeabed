/// A word, a number or a sign in a text: what every reader and comparer counts in.
public struct Token: Sendable, Hashable {
    /// What it is made of.
    public enum Kind: UInt8, Sendable, Hashable {
        /// Letters, with digits, inner hyphens and apostrophes: `face-to-face`, `G7`, `o'clock`.
        case word
        /// Digits, with inner points and commas: `1,000.5`.
        case number
        /// One sign: a quotation mark, a comma, a currency sign.
        case sign
    }

    /// How it is written.
    public enum Letters: UInt8, Sendable, Hashable {
        /// No capital: `said`; also what has no case.
        case lower
        /// One capital first: `Xi`.
        case capitalized
        /// Several capitals and nothing else but digits: `NATO`, `G7`.
        case capitals
        /// Capitals inside: `McConnell`.
        case mixed
    }

    /// Where it stands.
    public var span: TextSpan
    /// What it is made of.
    public var kind: Kind
    /// How it is written.
    public var letters: Letters

    /// A token.
    public init(_ span: TextSpan, _ kind: Kind, _ letters: Letters) {
        self.span = span
        self.kind = kind
        self.letters = letters
    }
}

/// Cuts `range` of a UTF-8 text into tokens, in one pass, without looking anything up.
///
/// A possessive `'s` (also `’s`) is a token of its own, so that `Xi's` begins with the token `Xi`.
/// - Parameters:
///   - text: UTF-8; a broken sequence becomes part of a word and stops nothing.
///   - range: byte offsets; clamped to the text.
public func tokens(in text: Span<UInt8>, _ range: Range<Int>) -> [Token] {
    let end = min(range.upperBound, text.count)
    var at = max(0, range.lowerBound)
    var found: [Token] = []
    found.reserveCapacity(max(0, end - at) / 5)
    while at < end {
        let sign = signLength(text, at, end)
        if isBlank(text[at]) {
            at += 1
        } else if blankLength(text, at, end) > 0 {
            at += blankLength(text, at, end)
        } else if sign > 0 {
            let possessive = possessiveLength(text, at, end, after: found.last)
            found.append(Token(TextSpan(at, at + max(sign, possessive)), possessive > 0 ? .word : .sign, .lower))
            at += max(sign, possessive)
        } else {
            let token = wordOrNumber(text, at, end)
            found.append(token)
            at = Int(token.span.end)
        }
    }
    return found
}

private func wordOrNumber(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Token {
    var at = start
    var letters = 0, capitals = 0, onlyFirst = true
    while at < end {
        let byte = text[at]
        if isLetter(byte) || byte >= 0x80 {
            if byte >= 0x80, signLength(text, at, end) > 0 || blankLength(text, at, end) > 0 {
                guard joins(text, at, end, start: start, letters: letters) else { break }
                at += signLength(text, at, end)
                continue
            }
            let capital = isCapital(text, at, end)
            if byte < 0x80 || byte >= 0xC0 {
                letters += 1
                if capital {
                    capitals += 1
                    if letters > 1 { onlyFirst = false }
                }
            }
            at += 1
        } else if isDigit(byte) {
            at += 1
        } else if joins(text, at, end, start: start, letters: letters) {
            at += 1
        } else {
            break
        }
    }
    at = max(at, start + 1)
    let style: Token.Letters =
        capitals == 0 ? .lower : capitals == letters && letters > 1 ? .capitals : onlyFirst ? .capitalized : .mixed
    return Token(TextSpan(start, at), letters == 0 ? .number : .word, style)
}

/// Whether the sign at `at` holds together what stands around it: `face-to-face`, `o'clock`, `1,000`, `6.1`.
private func joins(_ text: Span<UInt8>, _ at: Int, _ end: Int, start: Int, letters: Int) -> Bool {
    let length = max(1, signLength(text, at, end))
    guard at > start, at + length < end else { return false }
    let before = text[at - 1], after = text[at + length]
    switch text[at] {
    case 0x2C, 0x2E:  // , .
        return letters == 0 && isDigit(before) && isDigit(after)
    case 0x2D:  // -
        return letters > 0 && (isLetter(after) || isDigit(after) || after >= 0xC3)
            || letters == 0 && isLetter(after)
    case 0x27, 0xE2:  // ' and, of U+20xx, only ’
        if text[at] == 0xE2, !(text[at + 1] == 0x80 && text[at + 2] == 0x99) { return false }
        let possessive = after == 0x73 && !(at + length + 1 < end && isLetter(text[at + length + 1]))
        return letters > 0 && isLetter(before) && isLetter(after) && !possessive
    default:
        return false
    }
}

private func possessiveLength(_ text: Span<UInt8>, _ at: Int, _ end: Int, after last: Token?) -> Int {
    guard let last, last.kind != .sign, Int(last.span.end) == at else { return 0 }
    let mark =
        text[at] == 0x27 ? 1 : signLength(text, at, end) == 3 && text[at + 1] == 0x80 && text[at + 2] == 0x99 ? 3 : 0
    guard mark > 0, at + mark < end, text[at + mark] == 0x73 else { return 0 }
    return at + mark + 1 < end && isLetter(text[at + mark + 1]) ? 0 : mark + 1
}

/// The bytes of the sign at `at`; 0 where a letter, a digit or a blank stands there.
private func signLength(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) || isBlank(byte) ? 0 : 1 }
    if byte == 0xC2, at + 1 < end {
        // U+00A1…U+00BF but the ordinal signs ª º, which are letters
        let next = text[at + 1]
        return next > 0xA0 && next != 0xAA && next != 0xBA ? 2 : 0
    }
    if byte == 0xC3, at + 1 < end { return text[at + 1] == 0x97 || text[at + 1] == 0xB7 ? 2 : 0 }  // × ÷
    if byte == 0xE2, at + 2 < end {
        // general punctuation, currency, arrows, mathematics, boxes, dingbats; not the blanks U+2000…U+200F
        return blankLength(text, at, end) > 0 ? 0 : 3
    }
    if byte == 0xE3, at + 2 < end, text[at + 1] == 0x80 { return text[at + 2] == 0x80 ? 0 : 3 }  // CJK punctuation
    if byte == 0xF0, at + 3 < end, text[at + 1] == 0x9F { return 4 }  // emoji
    return 0
}

/// The bytes of a blank beyond ASCII at `at` (no-break, thin, zero-width, byte-order mark); 0 where there is none.
private func blankLength(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
    switch text[at] {
    case 0xC2: at + 1 < end && text[at + 1] == 0xA0 ? 2 : 0
    case 0xE2:
        at + 2 < end
            && (text[at + 1] == 0x80
                && (text[at + 2] <= 0x8F || (0xA8...0xAF).contains(text[at + 2]))
                || text[at + 1] == 0x81 && text[at + 2] >= 0x9F)
            ? 3 : 0
    case 0xE3: at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x80 ? 3 : 0
    case 0xEF: at + 2 < end && text[at + 1] == 0xBB && text[at + 2] == 0xBF ? 3 : 0
    default: 0
    }
}

@inline(__always) private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }
@inline(__always) private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
@inline(__always) private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// ASCII capitals, and those of Latin-1, Greek and Cyrillic, by their UTF-8 bytes.
@inline(__always) private func isCapital(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    guard at + 1 < end else { return false }
    let next = text[at + 1]
    switch byte {
    case 0xC3: return (0x80...0x9E).contains(next)
    case 0xCE: return (0x86...0xAB).contains(next)
    case 0xD0: return (0x80...0xAF).contains(next)
    default: return false
    }
}

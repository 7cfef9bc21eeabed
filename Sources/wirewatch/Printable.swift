/// True for what must not reach a terminal raw: controls, and marks that turn the reading direction around.
///
/// An article's text is outside text: an ESC in it could repaint the screen, a bidi override could make one
/// outlet's words look like another's.
func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
}

/// The text on one line: runs of white space are one space, harmful characters are shown as what they are.
func printable(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var gap = false
    for scalar in text.unicodeScalars {
        if scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
            gap = !line.isEmpty
            continue
        }
        if gap { line.append(" ") }
        gap = false
        if isHarmful(scalar) { line.append(contentsOf: shown(scalar).unicodeScalars) } else { line.append(scalar) }
    }
    return String(line)
}

/// A harmful character in a form that can be seen: ␛ for ESC, <U+202E> for a right-to-left override.
private func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) } ?? "␦"
    case 0x7F: return "␡"
    default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    }
}

/// How many columns a terminal gives to the text: none to combining marks, two to wide characters.
func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
}

/// The start of the text, in at most `limit` columns, with an ellipsis where something is left out.
func cut(_ text: String, to limit: Int) -> String {
    guard columns(of: text) > limit else { return text }
    var kept = String.UnicodeScalarView()
    var used = 1
    for scalar in text.unicodeScalars {
        used += width(of: scalar)
        if used > limit { break }
        kept.append(scalar)
    }
    return String(kept) + "…"
}

private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x300: 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1FAFF, 0x20000...0x3FFFD:
        2
    default:
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default: 1
        }
    }
}

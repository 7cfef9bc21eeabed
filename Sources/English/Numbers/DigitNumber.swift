/// A number in digits: `1,234.5`, `1,50,000`, `08`.
struct DigitNumber {
    var value = 0.0
    var digits = 0
    var points = 0
    var style = Piece.Style.plain

    init(_ text: Span<UInt8>, _ range: Range<Int>) {
        var scale = 1.0, group = 0, commas = 0, sound = true, lastGroup = 0
        for at in range {
            let byte = text[at]
            if byte == 0x2C {
                if points > 0 || group > 3 || (commas > 0 && group != 3 && group != 2) { sound = false }
                commas += 1
                group = 0
            } else if byte == 0x2E {
                points += 1
                lastGroup = group
                group = 0
            } else {
                digits += 1
                group += 1
                if points == 0 {
                    value = value * 10 + Double(byte &- 0x30)
                } else if scale < 1e18 {
                    scale *= 10
                    value = value * 10 + Double(byte &- 0x30)
                }
            }
        }
        if points == 0 { lastGroup = group }
        value /= scale
        if commas > 0, lastGroup != 3 { sound = false }
        style = !sound || points > 1 || digits > 24 ? .invalid : points == 1 ? .decimal : commas > 0 ? .grouped : .plain
    }
}

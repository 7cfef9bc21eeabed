import ReportKit

extension BodyText {
    /// Whether two neighbouring tokens stand without a blank between them; false past the end.
    func touches(_ left: Int, _ right: Int) -> Bool {
        right < tokens.count && left >= 0 && tokens[left].span.end == tokens[right].span.start
    }

    /// Whether the sign opens a quotation whatever stands around it: “ ‘ « ‹ „ ‚.
    func opensQuotation(_ at: Int) -> Bool {
        switch sign(at) {
        case 0x201C, 0x2018, 0xAB, 0x2039, 0x201E, 0x201A, 0x201F, 0x201B, 0x300C: true
        default: false
        }
    }

    /// Whether the sign closes a quotation whatever stands around it: ” ’ » ›.
    func closesQuotation(_ at: Int) -> Bool {
        switch sign(at) {
        case 0x201D, 0x2019, 0xBB, 0x203A, 0x300D: true
        default: false
        }
    }

    /// The code point of a sign; 0 for a word or a number.
    func sign(_ at: Int) -> UInt32 {
        guard tokens[at].kind == .sign else { return 0 }
        let span = tokens[at].span.range
        let first = UInt32(text[span.lowerBound])
        switch span.count {
        case 1: return first
        case 2: return (first & 0x1F) << 6 | UInt32(text[span.lowerBound + 1]) & 0x3F
        case 3:
            return (first & 0x0F) << 12 | (UInt32(text[span.lowerBound + 1]) & 0x3F) << 6
                | UInt32(text[span.lowerBound + 2]) & 0x3F
        default: return 0xFFFF
        }
    }
}

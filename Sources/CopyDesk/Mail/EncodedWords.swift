/// Encoded words in mail headers (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`.
enum EncodedWords {
    static func resolved(_ raw: [UInt8]) -> [UInt8] {
        guard raw.contains(0x3D) else { return Encoding.utf8(raw) ?? raw }
        var output: [UInt8] = []
        // Neighbours of one encoding are one text: a character may be cut between them.
        var pending: (charset: String, bytes: [UInt8])?
        var plainStart = 0
        var at = 0
        func close() {
            if let word = pending { output += Encoding.utf8(word.bytes, declared: word.charset) ?? [] }
            pending = nil
        }
        while at < raw.count {
            guard raw[at] == 0x3D, let word = word(raw, at) else {
                at += 1
                continue
            }
            let between = raw[plainStart..<at]
            if pending == nil || between.contains(where: { $0 > 0x20 }) || pending?.charset != word.charset {
                let isGap = pending != nil && !between.contains { $0 > 0x20 }
                close()
                if !isGap { output += Encoding.utf8(Array(between)) ?? [] }
                pending = (word.charset, word.bytes)
            } else {
                pending?.bytes += word.bytes
            }
            at = word.end
            plainStart = at
        }
        close()
        return output + (Encoding.utf8(Array(raw[plainStart...])) ?? [])
    }

    private static func word(_ raw: [UInt8], _ start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
        guard start + 1 < raw.count, raw[start + 1] == 0x3F else { return nil }
        let limit = min(raw.count, start + 4000)
        guard let first = raw[(start + 2)..<limit].firstIndex(of: 0x3F), first + 2 < limit, raw[first + 2] == 0x3F
        else { return nil }
        let charset = String(decoding: raw[(start + 2)..<first].prefix { $0 != 0x2A }, as: UTF8.self).uppercased()
        let textStart = first + 3
        var end = textStart
        while end + 1 < limit, !(raw[end] == 0x3F && raw[end + 1] == 0x3D) { end += 1 }
        guard end + 1 < limit else { return nil }
        let text = Array(raw[textStart..<end])
        switch raw[first + 1] | 0x20 {
        case 0x62: return (charset, Base64.decoded(text), end + 2)
        case 0x71: return (charset, QuotedPrintable.decoded(text.map { $0 == 0x5F ? 0x20 : $0 }), end + 2)
        default: return nil
        }
    }
}

/// Quoted-printable (RFC 2045).
enum QuotedPrintable {
    static func decoded(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var at = 0
        while at < text.count {
            guard text[at] == 0x3D else {
                output.append(text[at])
                at += 1
                continue
            }
            if at + 2 <= text.count - 1, let high = digit(text[at + 1]), let low = digit(text[at + 2]) {
                output.append(high << 4 | low)
                at += 3
                continue
            }
            // A soft line end, perhaps with blanks before it.
            var end = at + 1
            while end < text.count, text[end] == 0x20 || text[end] == 0x09 || text[end] == 0x0D { end += 1 }
            if end < text.count, text[end] == 0x0A {
                at = end + 1
            } else if end >= text.count {
                at = end
            } else {
                output.append(text[at])
                at += 1
            }
        }
        return output
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        if isDigit(byte) { return byte - 0x30 }
        let low = byte | 0x20
        return (0x61...0x66).contains(low) ? low - 0x57 : nil
    }
}

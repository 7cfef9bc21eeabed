import CIconv

extension Encoding {
    /// The bytes in UTF-8; what the encoding does not know becomes U+FFFD. Nil where the encoding itself is unknown.
    static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 8 + 16)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var input = bytes
        let unit = name.hasPrefix("UTF-16") ? 2 : name.hasPrefix("UTF-32") ? 4 : 1
        input.withUnsafeMutableBytes { source in
            var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            var left = source.count
            while left > 0 {
                let before = left
                let full = buffer.withUnsafeMutableBytes { target -> Bool in
                    var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                    var room = target.count
                    _ = iconv(converter, &from, &left, &to, &room)
                    output.append(contentsOf: target.prefix(target.count - room))
                    return room < 16
                }
                if left == 0 || (full && left < before) { continue }
                // A byte that fits nowhere: Windows-1252 leaves five undefined, lone surrogates have no UTF-8.
                output.append(contentsOf: replacement(for: source[source.count - left], in: name))
                from = from?.advanced(by: min(unit, left))
                left -= min(unit, left)
            }
        }
        return output
    }

    /// UTF-8 with its broken bytes read as Windows-1252, the likeliest stray encoding in otherwise sound UTF-8.
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        if isUTF8(bytes) { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 64)
        var at = 0
        while at < bytes.count {
            let length = sequenceLength(bytes, at)
            if length > 0 {
                output.append(contentsOf: bytes[at..<at + length])
                at += length
            } else {
                output.append(contentsOf: windows1252(bytes[at]))
                at += 1
            }
        }
        return output
    }

    /// How many bytes the well-formed sequence at `at` has (Unicode, table 3-7); 0 where there is none.
    static func sequenceLength(_ bytes: [UInt8], _ at: Int) -> Int {
        let first = bytes[at]
        if first < 0x80 { return 1 }
        func follows(_ step: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            at + step < bytes.count && range.contains(bytes[at + step])
        }
        switch first {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }

    private static func replacement(for byte: UInt8, in name: String) -> [UInt8] {
        name == "WINDOWS-1252" ? windows1252(byte) : [0xEF, 0xBF, 0xBD]
    }

    /// One byte of Windows-1252 in UTF-8; the five that it leaves open become U+FFFD.
    static func windows1252(_ byte: UInt8) -> [UInt8] {
        guard byte >= 0x80 else { return [byte] }
        let scalar = byte < 0xA0 ? upper[Int(byte - 0x80)] : UInt32(byte)
        return Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }

    /// Windows-1252, 0x80 to 0x9F.
    static let upper: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD,
        0x017E, 0x0178,
    ]
}

import CTables

/// Character references of HTML, numeric and named.
enum Entities {
    private static let named: [String: (value: [UInt8], bare: Bool)] = {
        let table = wirewatch_table_entities()
        var found: [String: (value: [UInt8], bare: Bool)] = [:]
        found.reserveCapacity(2200)
        for line in UnsafeBufferPointer(start: table.bytes, count: table.count).split(separator: 0x0A) {
            let fields = line.split(separator: 0x09)
            guard fields.count >= 2 else { continue }
            found[String(decoding: fields[0], as: UTF8.self)] = (Array(fields[1]), fields.count > 2)
        }
        return found
    }()

    /// Appends the text of `source` in `range` with its references resolved.
    static func append(_ source: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            guard source[at] == 0x26, let (value, length) = reference(source, at, range.upperBound) else {
                at += 1
                continue
            }
            output.append(contentsOf: source[start..<at])
            output.append(contentsOf: value)
            at += length
            start = at
        }
        output.append(contentsOf: source[start..<range.upperBound])
    }

    /// The text with its references resolved.
    static func resolved(_ source: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var output: [UInt8] = []
        append(source, range, to: &output)
        return output
    }

    /// The characters that the reference at `at` stands for, and its length; nil where it is none.
    static func reference(_ source: [UInt8], _ at: Int, _ end: Int) -> ([UInt8], Int)? {
        guard at + 2 < end else { return nil }
        if source[at + 1] == 0x23 { return numeric(source, at, end) }
        var stop = at + 1
        while stop < end, stop - at <= 32, isLetterOrDigit(source[stop]) { stop += 1 }
        guard stop > at + 1 else { return nil }
        let name = String(decoding: source[at + 1..<stop], as: UTF8.self)
        let closed = stop < end && source[stop] == 0x3B
        guard let entry = named[name], closed || entry.bare else { return nil }
        return (entry.value, stop - at + (closed ? 1 : 0))
    }

    private static func numeric(_ source: [UInt8], _ at: Int, _ end: Int) -> ([UInt8], Int)? {
        var stop = at + 2
        let isHex = source[stop] | 0x20 == 0x78
        if isHex { stop += 1 }
        let first = stop
        var value: UInt32 = 0
        while stop < end, stop - first < 12, let digit = digit(source[stop], isHex) {
            value = min(value &* (isHex ? 16 : 10) &+ digit, 0x11_0000)
            stop += 1
        }
        guard stop > first else { return nil }
        let closed = stop < end && source[stop] == 0x3B
        return (character(value), stop - at + (closed ? 1 : 0))
    }

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        if isDigit(byte) { return UInt32(byte - 0x30) }
        let low = byte | 0x20
        return isHex && (0x61...0x66).contains(low) ? UInt32(low - 0x57) : nil
    }

    /// HTML reads 128 to 159 as Windows-1252; zero, surrogates and what lies beyond Unicode become U+FFFD.
    static func character(_ value: UInt32) -> [UInt8] {
        if (0x80..<0xA0).contains(value) { return Encoding.windows1252(UInt8(value)) }
        guard value != 0, let scalar = Unicode.Scalar(value) else { return [0xEF, 0xBF, 0xBD] }
        return Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}

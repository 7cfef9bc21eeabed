/// Reads JSON from outside: to a bounded depth, in one pass, lenient where pages and agencies are sloppy
/// (control characters in strings, a comma too many, a mark before the text), strict where leniency would guess.
struct JSONReader {
    /// Deeper than any format needs, shallow enough for a small stack.
    static let depth = 64

    private let bytes: [UInt8]
    private var at: Int
    private let end: Int

    /// The value that the bytes hold; nil where they are not JSON, or nested too deeply.
    static func read(_ bytes: [UInt8], _ range: Range<Int>? = nil) -> JSON? {
        var reader = JSONReader(bytes: bytes, at: range?.lowerBound ?? 0, end: range?.upperBound ?? bytes.count)
        if reader.end - reader.at >= 3, bytes[reader.at] == 0xEF, bytes[reader.at + 1] == 0xBB { reader.at += 3 }
        guard let value = reader.value(JSONReader.depth) else { return nil }
        reader.skipBlanks()
        if reader.at < reader.end, bytes[reader.at] == 0x3B { reader.at += 1 }
        reader.skipBlanks()
        return reader.at == reader.end ? value : nil
    }

    private init(bytes: [UInt8], at: Int, end: Int) {
        (self.bytes, self.at, self.end) = (bytes, at, end)
    }

    private mutating func skipBlanks() {
        while at < end, bytes[at] <= 0x20 { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard at < end, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func value(_ depth: Int) -> JSON? {
        skipBlanks()
        guard depth > 0, at < end else { return nil }
        switch bytes[at] {
        case 0x22: return string().map(JSON.string)
        case 0x7B: return object(depth)
        case 0x5B: return array(depth)
        case 0x74: return word("true", .bool(true))
        case 0x66: return word("false", .bool(false))
        case 0x6E: return word("null", .null)
        default: return number()
        }
    }

    private mutating func object(_ depth: Int) -> JSON? {
        at += 1
        var members: [(key: String, value: JSON)] = []
        while true {
            if take(0x7D) { return .object(members) }
            skipBlanks()
            guard at < end, bytes[at] == 0x22, let key = string(), take(0x3A), let value = value(depth - 1) else {
                return nil
            }
            members.append((key, value))
            if !take(0x2C) { return take(0x7D) ? .object(members) : nil }
        }
    }

    private mutating func array(_ depth: Int) -> JSON? {
        at += 1
        var elements: [JSON] = []
        while true {
            if take(0x5D) { return .array(elements) }
            guard let value = value(depth - 1) else { return nil }
            elements.append(value)
            if !take(0x2C) { return take(0x5D) ? .array(elements) : nil }
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSON) -> JSON? {
        guard at + word.utf8CodeUnitCount <= end else { return nil }
        for step in 0..<word.utf8CodeUnitCount where bytes[at + step] != word.utf8Start[step] { return nil }
        at += word.utf8CodeUnitCount
        return value
    }

    private mutating func number() -> JSON? {
        let start = at
        while at < end, isDigit(bytes[at]) || "+-.eE".utf8.contains(bytes[at]) { at += 1 }
        return at > start && at - start < 400 ? .number(String(decoding: bytes[start..<at], as: UTF8.self)) : nil
    }

    private mutating func string() -> String? {
        at += 1
        var text: [UInt8] = []
        var start = at
        while at < end {
            switch bytes[at] {
            case 0x22:
                text.append(contentsOf: bytes[start..<at])
                at += 1
                return String(decoding: text, as: UTF8.self)
            case 0x5C:
                text.append(contentsOf: bytes[start..<at])
                guard escape(&text) else { return nil }
                start = at
            default: at += 1
            }
        }
        return nil
    }

    private mutating func escape(_ text: inout [UInt8]) -> Bool {
        guard at + 1 < end else { return false }
        let sign = bytes[at + 1]
        at += 2
        switch sign {
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x75: return unicode(&text)
        default: text.append(sign)
        }
        return true
    }

    private mutating func unicode(_ text: inout [UInt8]) -> Bool {
        guard var value = hex() else { return false }
        if (0xD800..<0xDC00).contains(value), at + 1 < end, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
            let back = at
            at += 2
            if let low = hex(), (0xDC00..<0xE000).contains(low) {
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            } else {
                at = back
            }
        }
        // A surrogate alone has no UTF-8.
        text.append(
            contentsOf: Unicode.Scalar(value).map { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) } ?? [
                0xEF, 0xBF, 0xBD,
            ])
        return true
    }

    private mutating func hex() -> UInt32? {
        guard at + 4 <= end, let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16) else {
            return nil
        }
        at += 4
        return value
    }
}

/// The files in a zip archive, read from its central directory. Names are for recognising formats: nothing is ever written.
struct Zip {
    static let files = 2000

    struct Member {
        var name: String
        var bytes: [UInt8]
    }

    static func isZip(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// Its files in their order, as far as the limits allow; nil where it is no archive or grows beyond all measure.
    static func members(_ bytes: [UInt8]) -> [Member]? {
        guard let (count, start) = directory(bytes) else { return nil }
        var found: [Member] = []
        var at = start
        var left = Inflate.limit
        for _ in 0..<min(count, files) {
            guard at + 46 <= bytes.count, number(bytes, at, 4) == 0x0201_4B50 else { break }
            let nameLength = number(bytes, at + 28, 2)
            let next = at + 46 + nameLength + number(bytes, at + 30, 2) + number(bytes, at + 32, 2)
            guard next <= bytes.count else { break }
            let name = String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self)
            if !name.hasSuffix("/"), let content = content(bytes, at, limit: left) {
                left -= content.count
                found.append(Member(name: name.split(separator: "/").last.map(String.init) ?? name, bytes: content))
            }
            guard left > 0 else { return nil }
            at = next
        }
        return found
    }

    /// How many files the end record counts, and where the directory starts.
    private static func directory(_ bytes: [UInt8]) -> (Int, Int)? {
        guard bytes.count >= 22 else { return nil }
        var at = bytes.count - 22
        let lowest = max(0, bytes.count - 22 - 65_536)
        while at >= lowest {
            if bytes[at] == 0x50, number(bytes, at, 4) == 0x0605_4B50 {
                return (number(bytes, at + 10, 2), number(bytes, at + 16, 4))
            }
            at -= 1
        }
        return nil
    }

    private static func content(_ bytes: [UInt8], _ entry: Int, limit: Int) -> [UInt8]? {
        let method = number(bytes, entry + 10, 2)
        let size = number(bytes, entry + 20, 4)
        let local = number(bytes, entry + 42, 4)
        guard number(bytes, entry + 8, 2) & 1 == 0, local + 30 <= bytes.count, number(bytes, local, 4) == 0x0403_4B50
        else { return nil }
        let start = local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2)
        guard start <= bytes.count, size <= bytes.count - start else { return nil }
        switch method {
        case 0: return size <= limit ? Array(bytes[start..<start + size]) : nil
        case 8: return Inflate.inflated(bytes[start..<start + size], .raw, limit: limit)
        default: return nil
        }
    }

    private static func number(_ bytes: [UInt8], _ at: Int, _ length: Int) -> Int {
        var value = 0
        for step in stride(from: length - 1, through: 0, by: -1) { value = value << 8 | Int(bytes[at + step]) }
        return value
    }
}

import ReportKit

/// Reads what `ByteWriter` wrote. Broken bytes give an error, never a crash and never more memory than they are long.
struct ByteReader {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { at == bytes.count }

    mutating func byte() throws(LedgerError) -> UInt8 {
        guard at < bytes.count else { throw .damaged("a record ends too early") }
        defer { at += 1 }
        return bytes[at]
    }

    mutating func number() throws(LedgerError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            guard shift < 64 else { throw .damaged("a number in a record is too long") }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    mutating func int() throws(LedgerError) -> Int {
        let value = try number()
        return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
    }

    mutating func bool() throws(LedgerError) -> Bool { try byte() != 0 }

    mutating func double() throws(LedgerError) -> Double {
        var bits: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try byte()) << shift }
        return Double(bitPattern: bits)
    }

    mutating func byteArray() throws(LedgerError) -> [UInt8] {
        let count = try length()
        defer { at += count }
        return Array(bytes[at..<at + count])
    }

    mutating func text() throws(LedgerError) -> String {
        let count = try length()
        defer { at += count }
        return String(decoding: bytes[at..<at + count], as: UTF8.self)
    }

    mutating func span() throws(LedgerError) -> TextSpan {
        let start = try int()
        let count = try int()
        guard start >= 0, count >= 0, start + count <= Int(Int32.max) else { throw .damaged("a span is out of range") }
        return TextSpan(start, start + count)
    }

    mutating func optional<Value>(_ read: (inout ByteReader) throws(LedgerError) -> Value) throws(LedgerError) -> Value?
    {
        try bool() ? try read(&self) : nil
    }

    mutating func list<Value>(_ read: (inout ByteReader) throws(LedgerError) -> Value) throws(LedgerError) -> [Value] {
        let count = try length()
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    /// A count of things that each take at least one byte.
    private mutating func length() throws(LedgerError) -> Int {
        let count = try number()
        guard count <= UInt64(bytes.count - at) else { throw .damaged("a record promises more than it holds") }
        return Int(count)
    }
}

/// Writes JSON, member after member.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    mutating func object(_ body: (inout JSONWriter) -> Void) {
        bytes.append(0x7B)
        isFirst = true
        body(&self)
        bytes.append(0x7D)
        isFirst = false
    }

    mutating func array<Value>(_ values: [Value], _ body: (inout JSONWriter, Value) -> Void) {
        bytes.append(0x5B)
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(0x2C) }
            body(&self, value)
        }
        bytes.append(0x5D)
        isFirst = false
    }

    mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
        if !isFirst { bytes.append(0x2C) }
        string(key)
        bytes.append(0x3A)
        body(&self)
        isFirst = false
    }

    mutating func member(_ key: String, _ value: String?) {
        member(key) { to in
            if let value { to.string(value) } else { to.bytes.append(contentsOf: "null".utf8) }
        }
    }

    mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// JSON knows no infinity; what is none of its numbers becomes 0.
    mutating func number(_ value: Double) { bytes.append(contentsOf: String(value.isFinite ? value : 0).utf8) }

    mutating func string(_ text: String) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0..<0x20, 0x7F: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}

/// Small pieces of JSON.
public enum JSONText {
    /// A string as JSON writes it, with its quotation marks.
    public static func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

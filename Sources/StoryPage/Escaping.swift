import Mustache

/// Escapes for HTML and XML, scalar by scalar.
///
/// What neither may hold (control characters, non-characters) becomes U+FFFD.
///
/// The engine's own escaping looks at characters, and a quotation mark with a combining accent is another character
/// than a quotation mark: it would pass, and close the attribute that it stands in.
struct MarkupEscaping: MustacheContentType {
    static let name = "MARKUP"

    func escapeText(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: bytes += Array("&amp;".utf8)
            case 0x3C: bytes += Array("&lt;".utf8)
            case 0x3E: bytes += Array("&gt;".utf8)
            case 0x22: bytes += Array("&quot;".utf8)
            case 0x27: bytes += Array("&#39;".utf8)
            case 0x0D: bytes.append(0x0A)
            case 0x09, 0x0A, 0x20..<0x7F: bytes.append(UInt8(scalar.value))
            case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF: bytes += Array("\u{FFFD}".utf8)
            default: bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Escapes for Markdown: no sign of the text becomes markup, no line becomes two.
struct MarkdownEscaping: MustacheContentType {
    static let name = "MARKDOWN"

    func escapeText(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case 0x26: bytes += Array("&amp;".utf8)
            case 0x3C: bytes += Array("&lt;".utf8)
            case 0x3E: bytes += Array("&gt;".utf8)
            case 0..<0x20, 0x7F: bytes.append(0x20)
            case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x23, 0x7C, 0x7E, 0x21: bytes += [0x5C, byte]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

import CIconv
import CUchardet

/// Turns the bytes of a file into UTF-8: what the first bytes say, then what the file declares, then what it looks like.
enum Encoding {
    /// The text in UTF-8; nil where the bytes are no text in any encoding.
    /// - Parameter declared: the name that the file or its envelope gives, if any; not trusted against the bytes.
    static func utf8(_ bytes: [UInt8], declared: String? = nil) -> [UInt8]? {
        if let (name, length) = byteOrderMark(bytes) {
            // UTF-8 with its mark stays as it is, so that offsets are those of the file.
            return name == "UTF-8" ? repaired(bytes) : converted(Array(bytes.dropFirst(length)), from: name)
        }
        if let wide = wideWithoutMark(bytes) { return converted(bytes, from: wide) }
        if looksBinary(bytes) { return nil }
        if isUTF8(bytes) { return escapesToKanji(bytes, declared) ?? bytes }
        if let name = declared.flatMap(trusted), let text = converted(bytes, from: name) { return text }
        if mostlyUTF8(bytes) { return repaired(bytes) }
        return converted(bytes, from: detected(bytes) ?? "WINDOWS-1252") ?? repaired(bytes)
    }

    /// True where every byte belongs to a well-formed UTF-8 sequence.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        if bytes.withUnsafeBufferPointer({ $0.allSatisfy { $0 < 0x80 } }) { return true }
        return String(validating: bytes, as: UTF8.self) != nil
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> (String, Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return ("UTF-8", 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) && bytes.count % 4 == 0 { return ("UTF-32LE", 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return ("UTF-16LE", 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return ("UTF-16BE", 2) }
        return nil
    }

    /// UTF-16 or UTF-32 that begins without a mark: most units of Western text hold zero bytes in the same places.
    private static func wideWithoutMark(_ bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0, 0, 0]
        for (at, byte) in sample.enumerated() where byte == 0 { zeros[at % 4] += 1 }
        let units = sample.count / 4
        let many = zeros.map { $0 * 10 > units * 6 }
        switch (many[0], many[1], many[2], many[3]) {
        case (true, true, true, false): return "UTF-32BE"
        case (false, true, true, true): return "UTF-32LE"
        case (true, false, true, false): return "UTF-16BE"
        case (false, true, false, true): return "UTF-16LE"
        default: return nil
        }
    }

    /// Control characters that no text has, more than a slip would explain, or the first bytes of a known container.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        let magics: [[UInt8]] = [
            Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0x7F, 0x45, 0x4C, 0x46], [0xFF, 0xD8, 0xFF],
        ]
        if magics.contains(where: { bytes.starts(with: $0) }) { return true }
        let sample = bytes.prefix(1 << 16)
        var controls = 0
        for byte in sample where byte < 0x20 && !(0x07...0x0F).contains(byte) && byte != 0x1A && byte != 0x1B {
            controls += 1
        }
        return controls * 50 > sample.count + 200
    }

    /// ISO-2022-JP and its kind are seven-bit: they pass as UTF-8 and are known by their escapes.
    private static func escapesToKanji(_ bytes: [UInt8], _ declared: String?) -> [UInt8]? {
        guard let declared, declared.lowercased().hasPrefix("iso-2022"), bytes.contains(0x1B) else { return nil }
        return converted(bytes, from: declared)
    }

    /// Valid multi-byte sequences far outnumber broken bytes: UTF-8 with slips, not another encoding.
    private static func mostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var good = 0
        var bad = 0
        var at = 0
        while at < bytes.count {
            let length = sequenceLength(bytes, at)
            if length > 1 { good += 1 } else if length == 0 { bad += 1 }
            at += max(1, length)
        }
        return good > 4 * bad
    }

    private static func detected(_ bytes: [UInt8]) -> String? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let sample = Array(bytes.prefix(1 << 18))
        sample.withUnsafeBytes { buffer in
            _ = uchardet_handle_data(detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        uchardet_data_end(detector)
        let name = String(cString: uchardet_get_charset(detector))
        return name.isEmpty ? nil : trusted(name)
    }

    /// The encoding to read a label as. Browsers read Latin-1 and ASCII as Windows-1252, and so do we; labels that
    /// contradict what is already known (no UTF-8, no UTF-16) and those that hide markup (UTF-7) are not followed.
    private static func trusted(_ label: String) -> String? {
        let name = label.uppercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x2F }), name.utf8.count <= 40
        else { return nil }
        switch name {
        case "ISO-8859-1", "ISO8859-1", "ISO_8859-1", "LATIN1", "LATIN-1", "L1", "US-ASCII", "ASCII", "CP1252",
            "WINDOWS-1252", "ANSI":
            return "WINDOWS-1252"
        case "ISO-8859-9", "LATIN5": return "WINDOWS-1254"
        case "GB2312", "GB_2312-80", "GBK": return "GB18030"
        case "SHIFT_JIS", "SHIFT-JIS", "SJIS", "X-SJIS": return "CP932"
        case "KS_C_5601-1987", "EUC-KR", "UHC": return "CP949"
        case "BIG5": return "BIG5-HKSCS"
        case "X-MAC-ROMAN", "MACROMAN": return "MACINTOSH"
        default: break
        }
        let hidden =
            name.hasPrefix("UTF") || name.hasPrefix("UCS") || name.hasPrefix("UNICODE") || name.hasPrefix("ISO-10646")
        return hidden ? nil : name
    }
}
